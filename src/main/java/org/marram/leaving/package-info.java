/** A person leaves: what stands open over all rooms, and what becomes of it. */
package org.marram.leaving;
