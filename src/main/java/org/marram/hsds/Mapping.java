package org.marram.hsds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;
import org.marram.partner.ContactFacts;
import org.marram.partner.Entry;
import org.marram.partner.Intake;
import org.marram.partner.IntakeKind;
import org.marram.partner.OfferingFacts;
import org.marram.partner.OfferingRow;
import org.marram.partner.OfferingStatus;
import org.marram.partner.OrganisationKind;
import org.marram.partner.OrganisationSaid;
import org.marram.partner.SiteFacts;

/**
 * Turns rows of HSDS 3 into what the directory takes in, and remembers of one import what later rows need to know: whose a
 * service and a location is, and which places must stay unknown.
 */
final class Mapping {

    /** What one row says of one thing. */
    record Piece(IntakeKind kind, Intake intake) {}

    /** The row is not taken in. */
    static final class Stop extends RuntimeException {

        private final transient Taken taken;

        Stop(Taken taken) {
            super(taken.reason(), null, false, false);
            this.taken = taken;
        }

        Taken taken() {
            return taken;
        }
    }

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(), Function.identity(), (one, other) -> one));

    /** Column of HSDS for a field of the directory. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("mail", "email"),
            Map.entry("phone", "number"),
            Map.entry("position", "title"),
            Map.entry("street", "address_1"),
            Map.entry("town", "city"),
            Map.entry("region", "state_province"),
            Map.entry("postalCode", "postal_code"),
            Map.entry("directions", "transportation"),
            Map.entry("accessibility", "description"),
            Map.entry("eligibility", "eligibility_description"),
            Map.entry("fees", "fees_description"),
            Map.entry("languages", "code"),
            Map.entry("brings", "document"));

    private final OrganisationKind kind;
    private final Set<Ref> circles;
    private final Set<Ref> own;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Set<Ref> homes = new HashSet<>();
    private final Set<Ref> hidden = new HashSet<>();
    private final Map<Ref, Ref> services = new HashMap<>();
    private final Map<Ref, List<Ref>> locations = new HashMap<>();

    /**
     * Organisations that are new are of that kind; those in {@code circles} name each other as parents; {@code own} are courses and
     * openings of here that come back as services, and are kept where they are.
     */
    Mapping(OrganisationKind kind, Set<Ref> circles, Set<Ref> own) {
        this.kind = kind;
        this.circles = circles;
        this.own = own;
    }

    static String column(String field) {
        return field == null ? null : COLUMNS.getOrDefault(field, field);
    }

    /** Nothing where the same thing was said before. Stops where the row cannot be taken in. */
    List<Piece> pieces(Row row) {
        if (row.nested() && (!seen.add(List.of(row.table(), links(row))) || isOnlyNamed(row))) {
            return List.of();
        }
        check(row);
        if (!row.nested() && !seen.add(List.of(row.table(), row.ref("id")))) {
            throw new Stop(Taken.refused("id", "duplicate-identifier"));
        }
        if (own.contains(row.ref("id")) || own.contains(row.ref("service_id"))) {
            throw new Stop(new Taken(IntakeOutcome.UNCHANGED, null, null));
        }
        return switch (row.table()) {
            case ORGANIZATIONS -> organisation(row);
            case SERVICES -> service(row);
            case SERVICE_AT_LOCATION -> link(row);
            case LOCATIONS -> location(row);
            case ADDRESSES -> address(row);
            case ACCESSIBILITY -> accessibility(row);
            case CONTACTS -> contact(row);
            case PHONES -> phone(row);
            case LANGUAGES -> language(row);
            case REQUIRED_DOCUMENTS -> document(row);
            case SCHEDULES -> told(row, OfferingRow.Kind.SCHEDULE);
            case COST_OPTIONS -> told(row, OfferingRow.Kind.COST_OPTION);
        };
    }

    private List<Piece> organisation(Row row) {
        Ref id = row.ref("id");
        if (circles.contains(id)) {
            throw new Stop(Taken.refused("parent_organization_id", "circular-parent"));
        }
        if (kind == OrganisationKind.HOUSING || OrganisationKind.mayHouse(row.get("name"), row.get("description"))) {
            homes.add(id);
        }
        return one(IntakeKind.ORGANISATION, row, id, List.of(), (OrganisationSaid was) -> {
            Entry entry = was.entry();
            return new OrganisationSaid(
                    row.get("name"),
                    was.name() == null ? kind : was.kind(),
                    new Entry(
                            told(row, "description", entry.description()),
                            told(row, "website", entry.website()),
                            told(row, "email", entry.mail()),
                            entry.phone(),
                            entry.brings(),
                            entry.languages()));
        });
    }

    private List<Piece> service(Row row) {
        Ref id = row.ref("id");
        Ref organisation = row.ref("organization_id");
        services.put(id, organisation);
        if (OrganisationKind.mayHouse(row.get("name"), row.get("description"))) {
            homes.add(organisation);
        }
        OfferingStatus status = OfferingStatus.valueOf(
                row.get("status").toUpperCase(Locale.ROOT).replace(' ', '_'));
        LocalDate checked = row.get("assured_date") == null ? null : LocalDate.parse(row.get("assured_date"));
        return one(
                IntakeKind.OFFERING,
                row,
                id,
                List.of(organisation),
                (OfferingFacts was) -> new OfferingFacts(
                        row.get("name"),
                        told(row, "description", was.description()),
                        status,
                        told(row, "eligibility_description", was.eligibility()),
                        told(row, "fees_description", was.fees()),
                        was.languages(),
                        was.rows(),
                        row.cells().containsKey("assured_date") ? checked : was.checkedOn()));
    }

    /** Tells whose a location is where the location does not. */
    private List<Piece> link(Row row) {
        Ref organisation = services.get(row.ref("service_id"));
        if (organisation != null) {
            locations
                    .computeIfAbsent(row.ref("location_id"), first -> new ArrayList<>())
                    .add(organisation);
        }
        throw new Stop(Taken.leftOut("only-a-link"));
    }

    private List<Piece> location(Row row) {
        Ref id = row.ref("id");
        List<Ref> owners = Stream.concat(
                        Stream.ofNullable(row.ref("organization_id")), locations.getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
        locations.put(id, owners);
        boolean hide = "virtual".equals(row.get("location_type"))
                || owners.isEmpty()
                || OrganisationKind.mayHouse(row.get("name"), row.get("alternate_name"), row.get("description"))
                || owners.stream().anyMatch(homes::contains);
        if (hide) {
            hidden.add(id);
        }
        String name = row.get("name") == null ? row.get("alternate_name") : row.get("name");
        return one(
                IntakeKind.SITE,
                row,
                id,
                owners,
                (SiteFacts was) -> new SiteFacts(
                        name,
                        was.name() == null ? hide : was.confidential(),
                        was.street(),
                        was.town(),
                        was.region(),
                        was.postalCode(),
                        was.country(),
                        told(row, "transportation", was.directions()),
                        was.accessibility()));
    }

    private List<Piece> address(Row row) {
        Ref location = row.ref("location_id");
        onlyOne(IntakeKind.ADDRESS, location);
        String street = Stream.of(row.get("address_1"), row.get("address_2"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String region = row.get("state_province") == null ? row.get("region") : row.get("state_province");
        return one(
                IntakeKind.ADDRESS,
                row,
                location,
                List.of(),
                (SiteFacts was) -> new SiteFacts(
                        was.name(),
                        was.name() == null ? hidden.contains(location) : was.confidential(),
                        street.isEmpty() ? null : street,
                        row.get("city"),
                        region,
                        row.get("postal_code"),
                        row.get("country") == null ? null : row.get("country").toUpperCase(Locale.ROOT),
                        was.directions(),
                        was.accessibility()));
    }

    private List<Piece> accessibility(Row row) {
        Ref location = row.ref("location_id");
        onlyOne(IntakeKind.ACCESSIBILITY, location);
        String words = Stream.of(row.get("description"), row.get("details"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return one(
                IntakeKind.ACCESSIBILITY,
                row,
                location,
                List.of(),
                (SiteFacts was) -> new SiteFacts(
                        was.name(),
                        was.confidential(),
                        was.street(),
                        was.town(),
                        was.region(),
                        was.postalCode(),
                        was.country(),
                        was.directions(),
                        words));
    }

    private List<Piece> contact(Row row) {
        Ref place = row.ref("location_id");
        List<Ref> owners = Stream.concat(
                        Stream.of(row.ref("organization_id"), services.get(row.ref("service_id"))),
                        locations.getOrDefault(place, List.of()).stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean open = !hidden.contains(place) && owners.stream().noneMatch(homes::contains);
        List<String> words = Stream.of(row.get("name"), row.get("title"), row.get("department"))
                .filter(Objects::nonNull)
                .toList();
        return one(
                IntakeKind.CONTACT,
                row,
                row.ref("id"),
                owners,
                (ContactFacts was) -> new ContactFacts(
                        words.isEmpty() ? null : words.get(0),
                        words.size() < 2 ? null : words.get(1),
                        was.phone(),
                        told(row, "email", was.mail()),
                        was.name() == null ? open : was.listed()));
    }

    private List<Piece> phone(Row row) {
        String extension = row.get("extension");
        String number = row.get("number").replace("\"", "").strip() + (extension == null ? "" : " x" + extension);
        List<Piece> pieces = new ArrayList<>();
        Ref contact = row.ref("contact_id");
        if (contact != null && seen.add(List.of(IntakeKind.CONTACT_PHONE, contact))) {
            pieces.addAll(one(
                    IntakeKind.CONTACT_PHONE,
                    row,
                    contact,
                    List.of(),
                    (ContactFacts was) ->
                            new ContactFacts(was.name(), was.position(), number, was.mail(), was.listed())));
        }
        Ref organisation = row.ref("organization_id");
        if (organisation != null && seen.add(List.of(IntakeKind.ORGANISATION_PHONE, organisation))) {
            pieces.addAll(one(IntakeKind.ORGANISATION_PHONE, row, organisation, List.of(), (OrganisationSaid was) -> {
                Entry entry = was.entry();
                return new OrganisationSaid(
                        was.name(),
                        was.kind(),
                        new Entry(
                                entry.description(),
                                entry.website(),
                                entry.mail(),
                                number,
                                entry.brings(),
                                entry.languages()));
            }));
        }
        if (pieces.isEmpty()) {
            throw new Stop(
                    Taken.leftOut(contact == null && organisation == null ? "not-for-here" : "only-one-is-kept"));
        }
        return pieces;
    }

    private List<Piece> language(Row row) {
        String typed = row.get("code").toLowerCase(Locale.ROOT);
        String code = TWO_LETTERS.getOrDefault(typed, typed);
        Ref service = row.ref("service_id");
        List<Ref> owners = locations.getOrDefault(row.ref("location_id"), List.of());
        List<Piece> pieces = new ArrayList<>();
        if (service != null) {
            pieces.addAll(one(
                    IntakeKind.OFFERING_LANGUAGE,
                    row,
                    service,
                    List.of(),
                    (OfferingFacts was) -> new OfferingFacts(
                            was.name(),
                            was.description(),
                            was.status(),
                            was.eligibility(),
                            was.fees(),
                            with(was.languages(), code),
                            was.rows(),
                            was.checkedOn())));
        }
        owners.forEach(owner ->
                pieces.addAll(one(IntakeKind.ORGANISATION_LANGUAGE, row, owner, List.of(), (OrganisationSaid was) -> {
                    Entry entry = was.entry();
                    return new OrganisationSaid(
                            was.name(),
                            was.kind(),
                            new Entry(
                                    entry.description(),
                                    entry.website(),
                                    entry.mail(),
                                    entry.phone(),
                                    entry.brings(),
                                    with(entry.languages(), code)));
                })));
        if (pieces.isEmpty()) {
            throw new Stop(Taken.leftOut("not-for-here"));
        }
        return pieces;
    }

    /** What one service asks for, whoever comes to its organisation brings. */
    private List<Piece> document(Row row) {
        Ref organisation = services.get(row.ref("service_id"));
        if (organisation == null) {
            throw new Stop(Taken.refused("service_id", "unknown-parent"));
        }
        return one(IntakeKind.ORGANISATION_BRINGS, row, organisation, List.of(), (OrganisationSaid was) -> {
            Entry entry = was.entry();
            return new OrganisationSaid(
                    was.name(),
                    was.kind(),
                    new Entry(
                            entry.description(),
                            entry.website(),
                            entry.mail(),
                            entry.phone(),
                            withLine(entry.brings(), row.get("document")),
                            entry.languages()));
        });
    }

    /** When a service takes place and what it costs is kept as it is told; of whoever houses people it may tell too much. */
    private List<Piece> told(Row row, OfferingRow.Kind told) {
        Ref service = row.ref("service_id");
        if (service == null) {
            throw new Stop(Taken.leftOut("not-for-here"));
        }
        if (homes.contains(services.get(service))) {
            throw new Stop(Taken.leftOut("confidential-site"));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        row.table().columns().keySet().stream()
                .filter(column -> row.get(column) != null && !row.table().leavesOut(column))
                .filter(column -> !column.equals("id") && !column.equals("service_id"))
                .forEach(column -> cells.put(column, row.get(column)));
        OfferingRow said = new OfferingRow(told, row.ref("id"), cells);
        return one(IntakeKind.OFFERING_ROW, row, service, List.of(), (OfferingFacts was) -> was.with(said));
    }

    /** On a line of its own, where it does not stand yet. */
    private static String withLine(String lines, String more) {
        if (lines == null) {
            return more;
        }
        return ('\n' + lines + '\n').contains('\n' + more + '\n') ? lines : lines + '\n' + more;
    }

    @SuppressWarnings("unchecked")
    private static <F> List<Piece> one(IntakeKind kind, Row row, Ref about, List<Ref> owners, Function<F, F> said) {
        Ref id = row.ref("id");
        return List.of(new Piece(kind, new Intake(id, about, owners, row.digest(), was -> said.apply((F) was))));
    }

    /** Of an organisation or a place one is kept, the first that is said. */
    private void onlyOne(IntakeKind kind, Ref about) {
        if (!seen.add(List.of(kind, about))) {
            throw new Stop(Taken.leftOut("only-one-is-kept"));
        }
    }

    private static void check(Row row) {
        row.table().columns().forEach((name, column) -> {
            String cell = row.get(name);
            if (cell == null && column.required()) {
                throw new Stop(Taken.refused(name, "required"));
            }
            String wrong = cell == null ? null : wrong(column.type(), cell);
            if (wrong != null) {
                throw new Stop(Taken.refused(name, wrong));
            }
        });
    }

    /** What is wrong with a cell; null where nothing is. Addresses of mail and web are looked at where they are kept. */
    private static String wrong(String type, String cell) {
        return switch (type) {
            case "uuid" -> isUuid(cell) ? null : "not-a-uuid";
            case "number" -> cell.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? null : "not-a-number";
            case "date" -> isDate(cell) ? null : "not-a-date";
            case "status" ->
                Set.of("active", "inactive", "defunct", "temporarily closed").contains(cell) ? null : "unknown";
            case "freq" -> Set.of("WEEKLY", "MONTHLY").contains(cell) ? null : "unknown";
            case "weekday" -> cell.matches("MO|TU|WE|TH|FR|SA|SU") ? null : "unknown";
            case "place" -> Set.of("physical", "postal", "virtual").contains(cell) ? null : "unknown";
            default -> null;
        };
    }

    private static boolean isUuid(String cell) {
        return cell.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                && UUID.fromString(cell).toString().equalsIgnoreCase(cell);
    }

    private static boolean isDate(String cell) {
        try {
            LocalDate.parse(cell);
            return true;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    /** A column that a file does not have says nothing, an empty cell that there is nothing. */
    private static String told(Row row, String column, String was) {
        return row.cells().containsKey(column) ? row.get(column) : was;
    }

    private static List<String> with(List<String> codes, String code) {
        return Stream.concat(codes.stream(), Stream.of(code)).distinct().toList();
    }

    /** What stands within something else may stand there again and again; parts of it, below each of their owners. */
    private static List<String> links(Row row) {
        boolean whole = row.table().compareTo(HsdsTable.LOCATIONS) <= 0;
        return row.cells().entrySet().stream()
                .filter(cell ->
                        cell.getKey().equals("id") || !whole && cell.getKey().endsWith("_id"))
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .sorted()
                .toList();
    }

    private static boolean isOnlyNamed(Row row) {
        boolean named = row.table() == HsdsTable.ORGANIZATIONS || row.table() == HsdsTable.SERVICES;
        return named && row.get("name") == null;
    }
}
