package org.marram.person;

/** A person entered the programme; fired in the same transaction. */
public record PersonEnrolled(long programmeId, long personId, long responsibleId) {}
