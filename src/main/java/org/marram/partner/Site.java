package org.marram.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A place where an organisation is to be found. Of a confidential one nothing is kept that leads there. */
@Entity
@Table(name = "site")
class Site extends EntryPart {

    private String name;
    private boolean confidential;
    private String street;
    private String town;
    private String region;
    private String postalCode;
    private String country;
    private String directions;
    private String accessibility;

    protected Site() {}

    Site(long organisationId, SiteFacts facts, Instant at, long by) {
        super(organisationId, at, by);
        change(facts);
    }

    void change(SiteFacts facts) {
        name = facts.name();
        confidential = facts.confidential();
        street = facts.street();
        town = facts.town();
        region = facts.region();
        postalCode = facts.postalCode();
        country = facts.country();
        directions = facts.directions();
        accessibility = facts.accessibility();
    }

    SiteView view() {
        return new SiteView(
                ref(),
                version(),
                new SiteFacts(
                        name, confidential, street, town, region, postalCode, country, directions, accessibility));
    }
}
