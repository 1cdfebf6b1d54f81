package org.marram.hmis;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The years' layouts of the HMIS CSV format that are read. Numbers of one year may mean something else in another. */
enum Layout {
    FY2022,
    FY2024,
    FY2026;

    /** Columns that only some years have, by table; those of FY2020 and before have none that is read. */
    private static final Map<HmisTable, Map<String, Set<Layout>>> OF_YEARS = Map.of(
            HmisTable.CLIENT,
            Map.of(
                    "Gender",
                    Set.of(),
                    "NoSingleGender",
                    Set.of(FY2022),
                    "NonBinary",
                    Set.of(FY2024),
                    "Sex",
                    Set.of(FY2026)),
            HmisTable.PROJECT,
            Map.of("TrackingMethod", Set.of(FY2022), "RRHSubType", Set.of(FY2024, FY2026)),
            HmisTable.ENROLLMENT,
            Map.of("EnrollmentCoC", Set.of(FY2024, FY2026)),
            HmisTable.EXIT,
            Map.of("DestinationSubsidyType", Set.of(FY2024, FY2026)));

    /** Of what Export.csv says: "FY2022", "2024 v1.5", "2026". */
    static Optional<Layout> of(String version) {
        for (Layout layout : values()) {
            if (version != null && version.contains(layout.name().substring(2))) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    /** The column by which a table is of another year; empty where it is of this one. */
    Optional<String> contradiction(HmisTable table, Set<String> columns) {
        return OF_YEARS.getOrDefault(table, Map.of()).entrySet().stream()
                .filter(column -> column.getValue().contains(this) != columns.contains(column.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
