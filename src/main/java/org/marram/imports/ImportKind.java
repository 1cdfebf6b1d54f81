package org.marram.imports;

/** What is read in. Each owner has one of a kind at a time. */
public enum ImportKind {
    /** Organisations and what they offer, of other directories; owned by the programme. */
    DIRECTORY(true),

    /** Who took part in sessions; owned by the organisation whose courses these are. */
    ATTENDANCE(false);

    private final boolean tellsAll;

    ImportKind(boolean tellsAll) {
        this.tellsAll = tellsAll;
    }

    /** Whether it is told by a line of its own; else it is counted only. */
    boolean tells(IntakeOutcome outcome) {
        return tellsAll || outcome != IntakeOutcome.KEPT && outcome != IntakeOutcome.UNCHANGED;
    }
}
