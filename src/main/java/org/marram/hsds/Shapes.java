package org.marram.hsds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.marram.common.Ref;
import org.marram.partner.ContactView;
import org.marram.partner.OfferingFacts;
import org.marram.partner.OfferingRow;
import org.marram.partner.OfferingView;
import org.marram.partner.SharedOrganisation;
import org.marram.partner.SiteFacts;
import org.marram.partner.SiteView;

/**
 * The public part of the directory in the words of HSDS 3: as rows of its tables, and as its objects, which are the same
 * rows within each other. Identifiers are our random references as UUIDs; of what has none here they follow from its owner's.
 */
final class Shapes {

    private static final Map<HsdsTable, String> BELOW_A_SERVICE = new EnumMap<>(Map.of(
            HsdsTable.LANGUAGES, "languages",
            HsdsTable.REQUIRED_DOCUMENTS, "required_documents",
            HsdsTable.SCHEDULES, "schedules",
            HsdsTable.COST_OPTIONS, "cost_options",
            HsdsTable.SERVICE_AT_LOCATION, "service_at_locations"));

    private Shapes() {}

    /** Tells every row of an organisation. */
    static void rows(SharedOrganisation one, BiConsumer<HsdsTable, Map<String, String>> row) {
        row.accept(HsdsTable.ORGANIZATIONS, organisation(one));
        phone(one.ref(), "organization_id", one.entry().phone(), row);
        for (OfferingView offering : one.offerings()) {
            row.accept(HsdsTable.SERVICES, service(one.ref(), offering));
            below(offering, one.entry().brings(), row);
        }
        for (SiteView site : one.sites()) {
            row.accept(HsdsTable.LOCATIONS, location(one.ref(), site));
            parts(site, row);
            languages(site.ref(), "location_id", one.entry().languages(), row);
        }
        for (ContactView contact : one.contacts()) {
            row.accept(HsdsTable.CONTACTS, contact(one.ref(), contact));
            phone(contact.ref(), "contact_id", contact.facts().phone(), row);
        }
    }

    /** An organisation with all that stands below it. */
    static JsonObjectBuilder whole(SharedOrganisation one, List<OfferShapes> offered) {
        JsonObjectBuilder whole = object(organisation(one));
        List<Map<String, String>> phones = new ArrayList<>();
        phone(one.ref(), "organization_id", one.entry().phone(), (table, cells) -> phones.add(cells));
        whole.add("phones", array(phones));
        JsonArrayBuilder services = Json.createArrayBuilder();
        one.offerings()
                .forEach(offering ->
                        services.add(whole(one.ref(), offering, one.entry().brings())));
        offered.forEach(offer -> services.add(offer.whole(one.entry().brings())));
        JsonArrayBuilder locations = Json.createArrayBuilder();
        one.sites()
                .forEach(
                        site -> locations.add(whole(one.ref(), site, one.entry().languages())));
        JsonArrayBuilder contacts = Json.createArrayBuilder();
        for (ContactView contact : one.contacts()) {
            List<Map<String, String>> numbers = new ArrayList<>();
            phone(contact.ref(), "contact_id", contact.facts().phone(), (table, cells) -> numbers.add(cells));
            contacts.add(object(contact(one.ref(), contact)).add("phones", array(numbers)));
        }
        return whole.add("services", services).add("locations", locations).add("contacts", contacts);
    }

    /** @param brings what its organisation wants a newcomer to bring; null for nothing */
    static JsonObjectBuilder whole(Ref organisation, OfferingView offering, String brings) {
        return within(service(organisation, offering), row -> below(offering, brings, row));
    }

    /** A service with the rows that stand below it. */
    static JsonObjectBuilder within(
            Map<String, String> service, Consumer<BiConsumer<HsdsTable, Map<String, String>>> below) {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        BELOW_A_SERVICE.values().forEach(name -> rows.put(name, new ArrayList<>()));
        below.accept((table, cells) -> rows.get(BELOW_A_SERVICE.get(table)).add(cells));
        JsonObjectBuilder whole = object(service);
        rows.forEach((name, all) -> whole.add(name, array(all)));
        return whole;
    }

    private static void below(OfferingView offering, String brings, BiConsumer<HsdsTable, Map<String, String>> row) {
        languages(offering.ref(), "service_id", offering.facts().languages(), row);
        documents(offering.ref(), brings, row);
        for (OfferingRow told : offering.facts().rows()) {
            Map<String, String> cells = cells("id", id(told.id()), "service_id", id(offering.ref()));
            cells.putAll(told.cells());
            row.accept(told.kind() == OfferingRow.Kind.SCHEDULE ? HsdsTable.SCHEDULES : HsdsTable.COST_OPTIONS, cells);
        }
    }

    static JsonObjectBuilder whole(Ref organisation, SiteView site, List<String> spoken) {
        Map<HsdsTable, List<Map<String, String>>> below = new LinkedHashMap<>();
        below.put(HsdsTable.ADDRESSES, new ArrayList<>());
        below.put(HsdsTable.ACCESSIBILITY, new ArrayList<>());
        below.put(HsdsTable.LANGUAGES, new ArrayList<>());
        parts(site, (table, cells) -> below.get(table).add(cells));
        languages(site.ref(), "location_id", spoken, (table, cells) -> below.get(table)
                .add(cells));
        JsonObjectBuilder whole = object(location(organisation, site));
        below.forEach((table, rows) -> whole.add(table.name().toLowerCase(Locale.ROOT), array(rows)));
        return whole;
    }

    static Map<String, String> organisation(SharedOrganisation one) {
        return cells(
                "id", id(one.ref()),
                "name", one.name(),
                "description", orEmpty(one.entry().description()),
                "email", one.entry().mail(),
                "website", one.entry().website());
    }

    static Map<String, String> service(Ref organisation, OfferingView offering) {
        OfferingFacts facts = offering.facts();
        return cells(
                "id", id(offering.ref()),
                "organization_id", id(organisation),
                "name", facts.name(),
                "description", facts.description(),
                "status", facts.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "eligibility_description", facts.eligibility(),
                "fees_description", facts.fees(),
                "assured_date",
                        facts.checkedOn() == null ? null : facts.checkedOn().toString());
    }

    static Map<String, String> location(Ref organisation, SiteView site) {
        return cells(
                "id", id(site.ref()),
                "organization_id", id(organisation),
                "location_type", "physical",
                "name", site.facts().name(),
                "transportation", site.facts().directions());
    }

    /** An object of rows: of what is not known there is no member. */
    static JsonObjectBuilder object(Map<String, String> cells) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        cells.forEach((column, cell) -> {
            if (cell != null && HsdsTable.isNumber(column)) {
                object.add(column, new BigDecimal(cell));
            } else if (cell != null) {
                object.add(column, cell);
            }
        });
        return object;
    }

    static String id(Ref ref) {
        return ref.bits().toString();
    }

    private static Map<String, String> contact(Ref organisation, ContactView contact) {
        return cells(
                "id", id(contact.ref()),
                "organization_id", id(organisation),
                "name", contact.facts().name(),
                "title", contact.facts().position(),
                "email", contact.facts().mail());
    }

    private static void parts(SiteView site, BiConsumer<HsdsTable, Map<String, String>> row) {
        SiteFacts facts = site.facts();
        row.accept(
                HsdsTable.ADDRESSES,
                cells(
                        "id", id(site.ref(), "address"),
                        "location_id", id(site.ref()),
                        "address_1", orEmpty(facts.street()),
                        "city", orEmpty(facts.town()),
                        "state_province", orEmpty(facts.region()),
                        "postal_code", orEmpty(facts.postalCode()),
                        "country", orEmpty(facts.country()),
                        "address_type", "physical"));
        if (facts.accessibility() != null) {
            row.accept(
                    HsdsTable.ACCESSIBILITY,
                    cells(
                            "id", id(site.ref(), "accessibility"),
                            "location_id", id(site.ref()),
                            "description", facts.accessibility()));
        }
    }

    private static void phone(Ref owner, String column, String number, BiConsumer<HsdsTable, Map<String, String>> row) {
        if (number != null) {
            row.accept(HsdsTable.PHONES, cells("id", id(owner, "phone"), column, id(owner), "number", number));
        }
    }

    static void languages(
            Ref owner, String column, List<String> codes, BiConsumer<HsdsTable, Map<String, String>> row) {
        codes.forEach(code -> row.accept(
                HsdsTable.LANGUAGES,
                cells(
                        "id",
                        id(owner, "language " + code),
                        column,
                        id(owner),
                        "name",
                        Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH),
                        "code",
                        code)));
    }

    static void documents(Ref service, String brings, BiConsumer<HsdsTable, Map<String, String>> row) {
        if (brings != null) {
            row.accept(
                    HsdsTable.REQUIRED_DOCUMENTS,
                    cells("id", id(service, "document"), "service_id", id(service), "document", brings));
        }
    }

    private static JsonArrayBuilder array(List<Map<String, String>> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(object(row)));
        return array;
    }

    static String id(Ref owner, String part) {
        return UUID.nameUUIDFromBytes((owner + part).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static Map<String, String> cells(String... pairs) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            cells.put(pairs[at], pairs[at + 1]);
        }
        return cells;
    }
}
