package org.marram.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * What an organisation does for people (HSDS: service); what is not known is null.
 *
 * @param eligibility for whom it is
 * @param fees what it costs, in words
 * @param languages ISO 639 codes of two or three letters
 * @param rows when it takes place and what it costs, as another directory tells it
 * @param checkedOn when somebody looked whether this is still so (HSDS assured_date)
 */
public record OfferingFacts(
        String name,
        String description,
        OfferingStatus status,
        String eligibility,
        String fees,
        List<String> languages,
        List<OfferingRow> rows,
        LocalDate checkedOn) {

    public OfferingFacts(
            String name,
            String description,
            OfferingStatus status,
            String eligibility,
            String fees,
            List<String> languages,
            LocalDate checkedOn) {
        this(name, description, status, eligibility, fees, languages, List.of(), checkedOn);
    }

    /** The same with this row, in the place of what it said before. */
    public OfferingFacts with(OfferingRow row) {
        return new OfferingFacts(
                name, description, status, eligibility, fees, languages, OfferingRow.with(rows, row), checkedOn);
    }
}
