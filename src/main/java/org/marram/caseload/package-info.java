/**
 * What a coordinator or a supervisor sees of many people at once: the list, what needs somebody today, and what stands open
 * when one of them leaves.
 */
package org.marram.caseload;
