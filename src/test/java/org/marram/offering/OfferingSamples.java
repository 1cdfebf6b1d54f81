package org.marram.offering;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.partner.OrganisationFacts;

/** Courses as the tests of this room need them. */
record OfferingSamples(String title, LocalDate starts, LocalDate ends, int capacity) {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    static OfferingSamples aCourse() {
        return new OfferingSamples("Baking", TODAY, TODAY.plusMonths(3), 12);
    }

    OfferingSamples ending(LocalDate day) {
        return new OfferingSamples(title, starts, day, capacity);
    }

    OfferingSamples withPlaces(int places) {
        return new OfferingSamples(title, starts, ends, places);
    }

    Course made() {
        OrganisationFacts school = new OrganisationFacts(Ids.next(), Ref.random(), "Sample school", 1, ends);
        return new Course(school, title, starts, ends, capacity).createdBy(1, Instant.EPOCH);
    }
}
