package org.marram.partner;

/** What an agreement with an organisation covers. */
public enum Cover {
    REFERRALS,
    ATTENDANCE,
    PLACEMENTS,
    COUNSELLING,
    HOUSING
}
