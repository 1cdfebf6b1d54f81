package org.marram.partner;

/**
 * A place where an organisation is to be found.
 *
 * @param confidential whether nobody may learn where it is; then every word that leads there is null
 * @param country ISO 3166-1 alpha-2
 * @param directions how to get there
 */
public record SiteFacts(
        String name,
        boolean confidential,
        String street,
        String town,
        String region,
        String postalCode,
        String country,
        String directions,
        String accessibility) {

    SiteFacts named(String other) {
        return new SiteFacts(other, confidential, street, town, region, postalCode, country, directions, accessibility);
    }

    /** The same place, of which nobody may learn where it is. */
    public SiteFacts hidden() {
        return new SiteFacts(name, true, null, null, null, null, null, null, accessibility);
    }
}
