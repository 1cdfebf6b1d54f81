/** A life as the facts of every kind tell it together, read at once: the rooms of the facts say what each kind is and write it down. */
package org.marram.life;
