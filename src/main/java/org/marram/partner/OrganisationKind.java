package org.marram.partner;

/** What a partner organisation does. */
public enum OrganisationKind {
    TRAINING,
    EMPLOYER,
    COUNSELLING,
    HOUSING
}
