package org.marram.update;

/** What a later version of a template means for one milestone of a plan. */
public enum UpdateKind {
    /** New in the template; can be taken. */
    ADDED,
    /** Due at another time, in other words, or proved by something else; can be taken. */
    CHANGED,
    /** It would change, but somebody changed it by hand: it stays. */
    BY_HAND,
    /** It would wait for others: it stays as it is. */
    STAYS,
    /** No longer in the template; it stays in the plan. */
    GONE;

    public boolean canBeTaken() {
        return this == ADDED || this == CHANGED;
    }
}
