package org.marram.imports;

/** What is read in. Each owner has one of a kind at a time. */
public enum ImportKind {
    /** Organisations and what they offer, of other directories; owned by the programme. */
    DIRECTORY(true, 16_000_000, 200_000_000, 500_000),

    /** Who took part in sessions; owned by the organisation whose courses these are. */
    ATTENDANCE(false, 16_000_000, 200_000_000, 500_000),

    /** People and what is known of their lives, of another system; owned by the programme. It outlives the node that reads it. */
    PEOPLE(true, 64_000_000, 400_000_000, 2_000_000);

    private final boolean tellsAll;
    private final int mostBytes;
    private final long mostUnpacked;
    private final int mostRows;

    ImportKind(boolean tellsAll, int mostBytes, long mostUnpacked, int mostRows) {
        this.tellsAll = tellsAll;
        this.mostBytes = mostBytes;
        this.mostUnpacked = mostUnpacked;
        this.mostRows = mostRows;
    }

    /** Whether it is told by a line of its own; else it is counted only. */
    boolean tells(IntakeOutcome outcome) {
        return tellsAll || outcome != IntakeOutcome.KEPT && outcome != IntakeOutcome.UNCHANGED;
    }

    /** Whether what was sent is kept, sealed, until it ends. */
    boolean outlives() {
        return this == PEOPLE;
    }

    /** Most bytes of all files of one import together, as they come. */
    public int mostBytes() {
        return mostBytes;
    }

    /** Most bytes of them unpacked. */
    public long mostUnpacked() {
        return mostUnpacked;
    }

    int mostRows() {
        return mostRows;
    }
}
