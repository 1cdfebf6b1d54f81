package org.marram.education;

/** How it goes with a school or a course, by the numbers of HUD HMIS R5. */
public enum SchoolStatus {
    ATTENDING(1),
    ATTENDING_IRREGULARLY(2),
    GRADUATED(3),
    EQUIVALENCY(4),
    LEFT(5),
    SUSPENDED(6),
    EXPELLED(7),
    DOES_NOT_KNOW(8),
    PREFERS_NOT_TO_SAY(9),
    NOT_ASKED(99);

    private final int code;

    SchoolStatus(int code) {
        this.code = code;
    }

    boolean goesThere() {
        return this == ATTENDING || this == ATTENDING_IRREGULARLY;
    }

    /** The number that HUD HMIS knows it by. */
    public int code() {
        return code;
    }
}
