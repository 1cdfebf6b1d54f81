package org.marram.outcome;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where somebody lives, by the living situations and destinations of HUD HMIS FY2026 (3.12, 3.917). */
public enum Situation {
    OUTSIDE(116),
    EMERGENCY_BED(101),
    OPEN_HOUSE(118),
    FOSTER_HOME(215),
    HOSPITAL(206),
    CUSTODY(207),
    CARE_HOME(225),
    PSYCHIATRIC_HOSPITAL(204),
    TREATMENT(205),
    TRANSITIONAL(302),
    RESIDENTIAL_PROJECT(329),
    HOTEL(314),
    HOST_HOME(332),
    FAMILY_FOR_NOW(312),
    FRIENDS_FOR_NOW(313),
    FAMILY(335),
    FRIENDS(336),
    RENTED(410),
    RENTED_WITH_SUBSIDY(435),
    OWNED(411),
    OWNED_WITH_SUBSIDY(421),
    FAMILY_TO_STAY(422),
    FRIENDS_TO_STAY(423),
    OTHER(17),
    NOT_DETERMINED(37),
    DOES_NOT_KNOW(8),
    PREFERS_NOT_TO_SAY(9),
    NOT_ASKED(99);

    private static final int PERMANENT = 4;
    private static final int GROUP = 100;

    private final int code;

    Situation(int code) {
        this.code = code;
    }

    /** The number that HUD HMIS knows it by. */
    public int code() {
        return code;
    }

    /** Whether it is a home to stay in: the permanent situations, 410 to 435. */
    public boolean isStable() {
        return code / GROUP == PERMANENT;
    }

    /** The group that its number is in; of those with a hundred in front, the street is apart. */
    public HomeGroup group() {
        return switch (code / GROUP) {
            case 1 -> this == OUTSIDE ? HomeGroup.STREET : HomeGroup.EMERGENCY;
            case 2 -> HomeGroup.INSTITUTION;
            case 3 -> HomeGroup.TEMPORARY;
            case PERMANENT -> HomeGroup.PERMANENT;
            default -> HomeGroup.UNKNOWN;
        };
    }

    /** Empty where no situation has that number. */
    public static Optional<Situation> of(int code) {
        return Arrays.stream(values()).filter(one -> one.code == code).findFirst();
    }

    static Set<Situation> stable() {
        Set<Situation> stable = EnumSet.noneOf(Situation.class);
        Arrays.stream(values()).filter(Situation::isStable).forEach(stable::add);
        return stable;
    }
}
