/** Templates of plans, version by version, and the programme's pathways. */
package org.marram.ui.coordinator.template;
