/** Opening one person's record in an emergency, for an hour at most, and what others think of it afterwards. */
package org.marram.emergency;
