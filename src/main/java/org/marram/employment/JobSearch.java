package org.marram.employment;

/**
 * Whether somebody without work looks for some: NotEmployedReason of HUD HMIS FY2026 R6. Its 2, that somebody cannot work, tells of
 * their health and is never held.
 */
public enum JobSearch {
    LOOKING(1),
    NOT_LOOKING(3),
    DOES_NOT_KNOW(8),
    PREFERS_NOT_TO_SAY(9),
    NOT_ASKED(99);

    private final int code;

    JobSearch(int code) {
        this.code = code;
    }

    /** The number that HUD HMIS knows it by. */
    public int code() {
        return code;
    }
}
