package org.marram.partner;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** Organisations and courses as the tests of this room need them. */
record PartnerSamples(String title, LocalDate starts, LocalDate ends, int capacity) {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    static Organisation anOrganisation() {
        return new Organisation(Ids.next(), OrganisationKind.TRAINING, "Sample school", Instant.EPOCH, 1);
    }

    static PartnerSamples aCourse() {
        return new PartnerSamples("Baking", TODAY, TODAY.plusMonths(3), 12);
    }

    PartnerSamples ending(LocalDate day) {
        return new PartnerSamples(title, starts, day, capacity);
    }

    PartnerSamples withPlaces(int places) {
        return new PartnerSamples(title, starts, ends, places);
    }

    Course made() {
        OrganisationFacts school = new OrganisationFacts(Ids.next(), Ref.random(), "Sample school", 1, ends);
        return new Course(school, title, starts, ends, capacity).createdBy(1, Instant.EPOCH);
    }
}
