/** Figures for the programme and its funders. */
package org.marram.ui.coordinator.report;
