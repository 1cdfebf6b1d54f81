package org.marram.hsds;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of HSDS 3 that this directory reads, in the order in which their rows need each other, with their columns:
 * {@code -} where it is kept nowhere here, {@code name}, {@code :} and what it holds where that is not just words, {@code !}
 * where it must be there.
 */
enum HsdsTable {
    ORGANIZATIONS("id:uuid! name! -alternate_name description email:email website:uri -tax_status -tax_id"
            + " -year_incorporated:number -legal_status -logo -uri -parent_organization_id:uuid"),
    SERVICES("id:uuid! organization_id:uuid! -program_id:uuid name! -alternate_name description -url:uri -email:email"
            + " status:status! -interpretation_services -application_process fees_description -wait_time -fees"
            + " -accreditations eligibility_description -minimum_age:number -maximum_age:number assured_date:date"
            + " -assurer_email:email -licenses -alert -last_modified"),
    SERVICE_AT_LOCATION("id:uuid! service_id:uuid! location_id:uuid! -description"),
    LOCATIONS(
            "id:uuid! location_type:place! -url:uri organization_id:uuid name alternate_name -description transportation"
                    + " -latitude:number -longitude:number -external_identifier -external_identifier_type"),
    ADDRESSES("id:uuid! location_id:uuid! -attention address_1 address_2 city region state_province postal_code country"
            + " address_type:place"),
    ACCESSIBILITY("id:uuid! location_id:uuid! description details -url:uri"),
    CONTACTS("id:uuid! organization_id:uuid service_id:uuid service_at_location_id:uuid location_id:uuid name title"
            + " department email:email"),
    PHONES("id:uuid! location_id:uuid service_id:uuid organization_id:uuid contact_id:uuid service_at_location_id:uuid"
            + " number! extension:number -type -description"),
    LANGUAGES("id:uuid! service_id:uuid location_id:uuid -phone_id:uuid name code! -note"),
    REQUIRED_DOCUMENTS("id:uuid! service_id:uuid! document! -uri:uri"),
    SCHEDULES("id:uuid! service_id:uuid -location_id:uuid -service_at_location_id:uuid valid_from:date valid_to:date"
            + " dtstart:date timezone:number until:date count:number wkst:weekday freq:freq interval:number byday byweekno"
            + " bymonthday byyearday description opens_at closes_at -schedule_link:uri attending_type notes"),
    COST_OPTIONS("id:uuid! service_id:uuid! valid_from:date valid_to:date option currency amount:number"
            + " amount_description");

    /** What a column holds. */
    record Column(String type, boolean required, boolean kept) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();

    HsdsTable(String spec) {
        for (String column : spec.split(" ")) {
            boolean required = column.endsWith("!");
            boolean kept = !column.startsWith("-");
            String[] parts = column.replaceAll("[!-]", "").split(":");
            columns.put(parts[0], new Column(parts.length == 1 ? "words" : parts[1], required, kept));
        }
    }

    Map<String, Column> columns() {
        return columns;
    }

    /** Whether columns of that name hold numbers, in whichever table. */
    static boolean isNumber(String column) {
        return Arrays.stream(values())
                .map(table -> table.columns.get(column))
                .anyMatch(found -> found != null && found.type().equals("number"));
    }

    /** Whether a column of it is known, and kept nowhere here. */
    boolean leavesOut(String column) {
        return columns.containsKey(column) && !columns.get(column).kept();
    }

    /** Name of its file in the tabular package. */
    String file() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }

    static Optional<HsdsTable> of(String file) {
        return Arrays.stream(values())
                .filter(table -> table.file().equalsIgnoreCase(file))
                .findFirst();
    }
}
