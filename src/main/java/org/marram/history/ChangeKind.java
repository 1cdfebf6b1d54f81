package org.marram.history;

import org.marram.plan.AmendedField;

/** What can happen to a plan. */
public enum ChangeKind {
    GOAL_ADDED,
    GOAL_REWORDED,
    GOAL_OWNER,
    GOAL_TARGET,
    GOAL_ARCHIVED,
    GOAL_BROUGHT_BACK,
    MILESTONE_ADDED,
    MILESTONE_REWORDED,
    MILESTONE_MOVED,
    MILESTONE_PROOF,
    MILESTONE_STARTED,
    MILESTONE_REACHED,
    MILESTONE_SET_ASIDE,
    MILESTONE_TAKEN_UP,
    PREREQUISITE_ADDED,
    PREREQUISITE_REMOVED;

    /** @param ends whether something stood there before */
    static ChangeKind of(String field, boolean ends) {
        for (AmendedField amended : AmendedField.values()) {
            if (amended.key().equals(field)) {
                return of(amended, ends);
            }
        }
        throw new IllegalStateException("Unknown field of an amendment");
    }

    private static ChangeKind of(AmendedField field, boolean ends) {
        return switch (field) {
            case TITLE -> MILESTONE_REWORDED;
            case DUE_ON -> MILESTONE_MOVED;
            case PROOF -> MILESTONE_PROOF;
            case SET_ASIDE -> ends ? MILESTONE_TAKEN_UP : MILESTONE_SET_ASIDE;
            case WORDS -> GOAL_REWORDED;
            case WHOSE -> GOAL_OWNER;
            case TARGET_ON -> GOAL_TARGET;
            case ARCHIVED -> ends ? GOAL_BROUGHT_BACK : GOAL_ARCHIVED;
        };
    }

    /** Whether it replaced one value by another, which are worth telling. */
    boolean tellsBoth() {
        return switch (this) {
            case GOAL_REWORDED, GOAL_OWNER, GOAL_TARGET, MILESTONE_REWORDED, MILESTONE_MOVED, MILESTONE_PROOF -> true;
            default -> false;
        };
    }
}
