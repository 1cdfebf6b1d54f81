package org.marram.review;

/** What was decided about a goal when plan and life were laid side by side. */
public enum GoalDecision {
    KEPT,
    CHANGED,
    ARCHIVED
}
