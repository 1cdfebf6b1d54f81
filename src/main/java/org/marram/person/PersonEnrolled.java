package org.marram.person;

/** Somebody has entered the programme. @param teamId of the coordinator responsible, null where there is none */
public record PersonEnrolled(long programmeId, long personId, long responsibleId, Long teamId) {}
