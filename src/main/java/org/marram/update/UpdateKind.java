package org.marram.update;

/** What a later version of a template means for one milestone of a plan. */
public enum UpdateKind {
    /** New in the template; can be taken. */
    ADDED,
    /** Due at another time, in other words, proved by something else, or waits for others; can be taken. */
    CHANGED,
    /** It would change, but somebody changed it by hand: it stays. */
    BY_HAND,
    /** No longer in the template; it stays in the plan. */
    GONE;

    public boolean canBeTaken() {
        return this == ADDED || this == CHANGED;
    }
}
