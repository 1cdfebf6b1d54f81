package org.marram.partner;

import java.time.LocalDate;

/**
 * A new organisation. With both days also its first agreement, for referrals and attendance (agreementUntil: the first
 * day on which it no longer holds); with neither, one is added later.
 */
public record CreateOrganisation(
        String name, OrganisationKind kind, LocalDate agreementFrom, LocalDate agreementUntil) {}
