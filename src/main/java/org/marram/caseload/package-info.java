/** What a coordinator or a supervisor sees of many people at once: the list, and what needs somebody today. */
package org.marram.caseload;
