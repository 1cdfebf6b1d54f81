package org.marram.offering;

import java.time.LocalDate;

/**
 * What other rooms need to know of a course or an opening.
 *
 * @param endsOn the last day of a course; null for an opening
 * @param open whether somebody can be referred to it: an opening that was not taken down, until its last day
 * @param opening what is said of an opening; null for a course
 */
public record OfferFacts(
        OfferId key,
        Offered offered,
        long programmeId,
        long organisationId,
        String organisationName,
        LocalDate endsOn,
        boolean open,
        OpeningFacts opening) {}
