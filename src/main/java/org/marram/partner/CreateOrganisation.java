package org.marram.partner;

import java.time.LocalDate;

/** A new partner organisation, with the days its agreement holds (until: the first day on which it no longer does). */
public record CreateOrganisation(
        String name, OrganisationKind kind, LocalDate agreementFrom, LocalDate agreementUntil) {}
