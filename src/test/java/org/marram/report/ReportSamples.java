package org.marram.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.project.StayFact;

/** People whose figures were counted by hand, for the year 2025 and for one day of it. */
final class ReportSamples {

    static final ReportPeriod YEAR = ReportPeriod.year(2025);
    static final ReportPeriod DAY = new ReportPeriod(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 10));

    /**
     * Who, born, entry, exit, destination ("-" for none), and what the year's report makes of them.
     *
     * <pre>
     * served   A B C D E F G H K L M = 11; I left before the year, J began after it
     * adults   A B E G H K M = 7; children C F = 2; age not known D L = 2
     * leavers  A 31, C 578, E 0, F 30, K 10, L 20, M 28 days = 697 of 7: 99.57 on average, in the middle of 0 10 20 28 30 31 578: 28
     * stayers  B 365, D 1, G 671, H 61 days = 1,098 of 4: 274.5 on average, in the middle of 1 61 365 671: 213
     * went     permanent A F, no home E M, institution K, other C L; C and K are left out of the share: 2 of 5
     * one day  B C E G M: E leaves on it, the others stay
     * </pre>
     */
    private static final String PEOPLE = """
            A 1990-05-05 2024-12-01 2025-01-01 410  leaves on the first day
            B 2007-01-01 2025-01-01 -          -    is 18 on the first day
            C 2007-01-02 2024-06-01 2025-12-31 24   leaves on the last day, was 17 on the first
            D -          2025-12-31 -          -    begins on the last day
            E 2004-02-29 2025-03-10 2025-03-10 101  comes and leaves on one day
            F 2010-01-01 2024-01-01 2024-06-30 101  one of several stays, before the year
            F 2010-01-01 2025-02-01 2025-02-11 302  one more
            F 2010-01-01 2025-05-01 2025-05-31 422  the last, which counts
            G 2007-05-31 2024-03-01 -          -    goes on, and so counts
            G 2007-05-31 2025-06-01 2025-07-01 410  began last, on which day she was 18
            H 1970-07-07 2025-11-01 2026-01-15 410  leaves after the year
            I 1970-07-07 2024-01-01 2024-12-31 410  left the day before
            J 1970-07-07 2026-01-01 -          -    begins the day after
            K 1980-08-08 2025-04-01 2025-04-11 206  to a hospital
            L 2025-09-01 2025-08-01 2025-08-21 -    born after they began: not known; nobody said where to
            M 1960-06-06 2025-01-10 2025-09-10 435  overlaps with the next
            M 1960-06-06 2025-02-01 2025-03-01 116  began last, and so counts
            """;

    /** @param born null where nobody said it */
    record Sample(LocalDate born, List<StayFact> stays) {}

    private ReportSamples() {}

    /** By their letter. */
    static Map<Character, Sample> people() {
        Map<Character, Sample> people = new LinkedHashMap<>();
        PEOPLE.lines().forEach(line -> {
            String[] parts = line.split(" +");
            char who = parts[0].charAt(0);
            people.computeIfAbsent(who, first -> new Sample(day(parts[1]), new ArrayList<>()))
                    .stays()
                    .add(new StayFact(
                            who,
                            1,
                            0,
                            day(parts[2]),
                            day(parts[3]),
                            parts[4].equals("-") ? null : Integer.valueOf(parts[4])));
        });
        return people;
    }

    /** Served, adults, children, age not known, leavers, stayers. */
    static List<Integer> counts(AnnualReport report) {
        return Stream.of(
                        report.served(),
                        report.adults(),
                        report.children(),
                        report.unknownAge(),
                        report.leavers(),
                        report.stayers())
                .map(Figure::people)
                .collect(Collectors.toList());
    }

    private static LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }
}
