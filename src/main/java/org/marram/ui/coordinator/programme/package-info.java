/** What the programme has set for itself. */
package org.marram.ui.coordinator.programme;
