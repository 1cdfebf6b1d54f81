package org.marram.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * What an organisation does for people (HSDS: service); what is not known is null.
 *
 * @param eligibility for whom it is
 * @param fees what it costs, in words
 * @param languages ISO 639 codes of two or three letters
 * @param checkedOn when somebody looked whether this is still so (HSDS assured_date)
 */
public record OfferingFacts(
        String name,
        String description,
        OfferingStatus status,
        String eligibility,
        String fees,
        List<String> languages,
        LocalDate checkedOn) {}
