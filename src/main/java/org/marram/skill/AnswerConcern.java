package org.marram.skill;

import org.marram.common.Ref;

/** What was done about it; at most 2,000. The partner does not read it. */
public record AnswerConcern(Ref concern, String words) {}
