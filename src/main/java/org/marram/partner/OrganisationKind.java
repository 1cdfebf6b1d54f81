package org.marram.partner;

/** What an organisation of the directory does. */
public enum OrganisationKind {
    TRAINING,
    EMPLOYER,
    SCHOOL,
    COUNSELLING,
    HOUSING,
    /** The programme itself, with what it offers by its own staff. */
    OWN_PROGRAMME
}
