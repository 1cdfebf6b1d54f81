package org.marram.referral;

import static org.marram.referral.DeclineSide.PARTNER;
import static org.marram.referral.DeclineSide.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Why a referral is declined. What a person says about themself is never told to the partner. */
public enum DeclineReason {
    FULL(PARTNER),
    WRONG_LEVEL(PARTNER),
    WRONG_TIME(PARTNER, PERSON),
    LANGUAGE(PARTNER, PERSON),
    NOT_NOW(PERSON),
    TOO_FAR(PERSON),
    CHILDCARE(PERSON),
    PREFERS_NOT_TO_SAY(PERSON),
    OTHER(PARTNER, PERSON);

    private final Set<DeclineSide> sides;

    DeclineReason(DeclineSide... sides) {
        this.sides = Set.of(sides);
    }

    /** Those that this side can give. */
    public static List<DeclineReason> of(DeclineSide side) {
        return Arrays.stream(values())
                .filter(reason -> reason.sides.contains(side))
                .toList();
    }
}
