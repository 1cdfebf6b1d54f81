package org.marram.plan;

/** Where a goal stands. */
record GoalFacts(long id, long planId, long personId) {}
