package org.marram.skill;

import org.marram.common.Ref;

/** What a partner saw of somebody who has this place in a course of theirs. */
public record WriteEntry(Ref enrolment, EntryFacts facts) {}
