/** The sessions that are ahead of a person, and that they cannot come to one. */
package org.marram.coming;
