package org.marram.skill;

import org.marram.common.Ref;

/** What worries a partner about somebody who has this place in a course of theirs; at most 2,000. */
public record RaiseConcern(Ref enrolment, String words) {}
