package org.marram.education;

/** The last grade completed, by the numbers of HUD HMIS R4. */
public enum LastGrade {
    BELOW_5(1),
    FROM_5_TO_6(2),
    FROM_7_TO_8(3),
    FROM_9_TO_11(4),
    GRADE_12(5),
    NO_GRADES(6),
    EQUIVALENCY(7),
    SOME_COLLEGE(10),
    ASSOCIATE(11),
    BACHELOR(12),
    GRADUATE(13),
    VOCATIONAL(14),
    DOES_NOT_KNOW(8),
    PREFERS_NOT_TO_SAY(9),
    NOT_ASKED(99);

    private final int code;

    LastGrade(int code) {
        this.code = code;
    }

    /** The number that HUD HMIS knows it by. */
    public int code() {
        return code;
    }
}
