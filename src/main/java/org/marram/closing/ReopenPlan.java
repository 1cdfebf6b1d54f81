package org.marram.closing;

import org.marram.common.Ref;

/** A closed plan goes on: the same goals, milestones and history. */
public record ReopenPlan(Ref person, int version, ReopenReason reason) {}
