/** What the coordinators' rooms are made of: what choices are called, small pieces, fields about a person. */
package org.marram.ui.coordinator.parts;
