package org.marram.referral;

/** Whose no it was. */
public enum DeclineSide {
    /** The person does not want it, or not now; their coordinator says so for them. */
    PERSON,
    PARTNER
}
