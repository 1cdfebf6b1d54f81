/** What needs somebody today: the worklist and their own to-dos. */
package org.marram.ui.coordinator.today;
