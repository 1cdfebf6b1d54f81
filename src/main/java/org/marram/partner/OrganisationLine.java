package org.marram.partner;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A partner organisation in a list; agreementUntil is null where no agreement holds today. */
public record OrganisationLine(Ref ref, String name, OrganisationKind kind, LocalDate agreementUntil) {}
