/**
 * Figures of a programme for itself and for its funders: who was served, how long people stayed and where they went, by the
 * definitions of HUD's annual report; and what became of the people of each year. What leaves the house holds no small number.
 */
package org.marram.report;
