package org.marram.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What an organisation does for people, as the directory tells it (HSDS: service). */
@Entity
@Table(name = "offering")
class Offering extends EntryPart {

    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private OfferingStatus status;

    private String eligibility;
    private String fees;
    private String languages;
    private String toldRows;
    private LocalDate checkedOn;

    protected Offering() {}

    Offering(long organisationId, OfferingFacts facts, Instant at, long by) {
        super(organisationId, at, by);
        change(facts);
    }

    void change(OfferingFacts facts) {
        name = facts.name();
        description = facts.description();
        status = facts.status();
        eligibility = facts.eligibility();
        fees = facts.fees();
        languages = facts.languages().stream().map(code -> code + ",").collect(Collectors.joining());
        toldRows = OfferingRow.written(facts.rows());
        checkedOn = facts.checkedOn();
    }

    OfferingView view() {
        return new OfferingView(
                ref(),
                version(),
                new OfferingFacts(
                        name,
                        description,
                        status,
                        eligibility,
                        fees,
                        Organisation.languages(languages),
                        OfferingRow.read(toldRows),
                        checkedOn));
    }
}
