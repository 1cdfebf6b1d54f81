package org.marram.employment;

/** How much somebody works who has work: EmploymentType of HUD HMIS FY2026 R6. */
public enum EmploymentKind {
    FULL_TIME(1),
    PART_TIME(2),
    /** Or now and then, day labour among it. */
    SEASONAL(3),
    DOES_NOT_KNOW(8),
    PREFERS_NOT_TO_SAY(9),
    NOT_ASKED(99);

    private final int code;

    EmploymentKind(int code) {
        this.code = code;
    }

    /** The number that HUD HMIS knows it by. */
    public int code() {
        return code;
    }
}
