/** A copy of everything that is held of a person, to read and for machines, made on demand and kept nowhere. */
package org.marram.copy;
