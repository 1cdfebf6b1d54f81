/** The list of people: narrowed and found in, enrolled and read into, handed over from. */
package org.marram.ui.coordinator.people;
