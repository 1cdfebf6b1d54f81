package org.marram.retention;

import org.marram.common.Ref;

/** What was answered when it was asked whether a job lasts. */
public record AnswerCheck(Ref job, Checkpoint checkpoint, CheckFacts facts) {}
