package org.marram.partner;

import java.time.LocalDate;
import org.marram.common.Ref;

/** What other rooms need to know of an organisation; agreementUntil is null where no agreement holds today. */
public record OrganisationFacts(long id, Ref ref, String name, long programmeId, LocalDate agreementUntil) {}
