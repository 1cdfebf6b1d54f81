package org.marram.partner;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.marram.common.Checks;

/** What can be kept in the directory: each text cleaned, everything that cannot be taken named by its field. */
final class EntryChecks {

    static final int NAME = 120;
    private static final int DESCRIPTION = 4_000;
    private static final int TEXT = 1_000;
    private static final int WEBSITE = 300;
    private static final int MAIL = 254;
    private static final int PHONE = 40;
    private static final int STREET = 200;
    private static final int TOWN = 100;
    private static final int POSTAL_CODE = 20;
    private static final int MOST_LANGUAGES = 40;
    private static final int ROWS = 20_000;
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Checks checks;

    EntryChecks(Checks checks) {
        this.checks = checks;
    }

    Entry checked(Entry entry) {
        return new Entry(
                checks.optional("description", entry.description(), DESCRIPTION),
                website(entry.website()),
                mail(entry.mail()),
                phone(entry.phone()),
                checks.optional("brings", entry.brings(), TEXT),
                languages(entry.languages()));
    }

    OrganisationSaid checked(OrganisationSaid said) {
        return new OrganisationSaid(
                checks.required("name", said.name(), NAME), checks.present("kind", said.kind()), checked(said.entry()));
    }

    OfferingFacts checked(OfferingFacts offering) {
        return new OfferingFacts(
                checks.required("name", offering.name(), NAME),
                checks.optional("description", offering.description(), DESCRIPTION),
                checks.present("status", offering.status()),
                checks.optional("eligibility", offering.eligibility(), TEXT),
                checks.optional("fees", offering.fees(), TEXT),
                languages(offering.languages()),
                rows(offering.rows()),
                offering.checkedOn());
    }

    /** Refuses every word that leads to a confidential site: what is not kept cannot be shown (safety rule 27). */
    SiteFacts checked(SiteFacts site) {
        SiteFacts clean = new SiteFacts(
                checks.required("name", site.name(), NAME),
                site.confidential(),
                leads(site, "street", site.street(), STREET),
                leads(site, "town", site.town(), TOWN),
                leads(site, "region", site.region(), TOWN),
                leads(site, "postalCode", site.postalCode(), POSTAL_CODE),
                leads(site, "country", site.country(), 2),
                leads(site, "directions", site.directions(), TEXT),
                checks.optional("accessibility", site.accessibility(), TEXT));
        checks.that(clean.country() == null || COUNTRIES.contains(clean.country()), "country", "unknown");
        return clean;
    }

    ContactFacts checked(ContactFacts contact) {
        return new ContactFacts(
                checks.required("name", contact.name(), NAME),
                checks.optional("position", contact.position(), NAME),
                phone(contact.phone()),
                mail(contact.mail()),
                contact.listed());
    }

    private List<String> languages(List<String> codes) {
        List<String> languages = Objects.requireNonNullElse(codes, List.<String>of()).stream()
                .distinct()
                .toList();
        checks.that(languages.size() <= MOST_LANGUAGES, "languages", "too-long");
        checks.that(languages.stream().allMatch(EntryChecks::isLanguage), "languages", "unknown");
        return languages;
    }

    private List<OfferingRow> rows(List<OfferingRow> rows) {
        String written = OfferingRow.written(rows);
        checks.that(written == null || written.length() <= ROWS, "rows", "too-long");
        return rows;
    }

    private String leads(SiteFacts site, String field, String text, int max) {
        String clean = checks.optional(field, text, max);
        checks.that(clean == null || !site.confidential(), field, "confidential-site");
        return clean;
    }

    private String website(String text) {
        String clean = checks.optional("website", text, WEBSITE);
        checks.that(clean == null || isAddress(clean), "website", "not-a-website");
        return clean;
    }

    private String mail(String text) {
        String clean = checks.optional("mail", text, MAIL);
        checks.that(clean == null || clean.matches("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+"), "mail", "not-a-mail");
        return clean;
    }

    private String phone(String text) {
        String clean = checks.optional("phone", text, PHONE);
        checks.that(clean == null || clean.matches("(?=.*\\d)[\\p{Nd}+()/.\\-x# ]+"), "phone", "not-a-phone");
        return clean;
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return Arrays.asList("http", "https").contains(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** ISO 639-1, or three letters of ISO 639-3 for the languages that have no two. */
    private static boolean isLanguage(String code) {
        return code != null && (TWO_LETTERS.contains(code) || code.matches("[a-z]{3}"));
    }
}
