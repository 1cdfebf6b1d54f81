package org.marram.partner;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;

/** Organisations as the tests of this room need them. */
final class PartnerSamples {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private PartnerSamples() {}

    static Organisation anOrganisation() {
        return new Organisation(Ids.next(), OrganisationKind.TRAINING, "Sample school", Instant.EPOCH, 1);
    }
}
