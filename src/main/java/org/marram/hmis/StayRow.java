package org.marram.hmis;

/** An enrolment with its exit. @param exit null where there is none */
record StayRow(HmisRow enrolment, HmisRow exit) {}
