/** Who looked at a person's record or changed it, as that person reads it. */
package org.marram.look;
