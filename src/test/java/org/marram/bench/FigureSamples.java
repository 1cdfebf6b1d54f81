package org.marram.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured so far, each operation at each size, in {@code target/bench.md}: a table as Markdown has it. */
class FigureSamples {

    private static final Path TABLE = Path.of("target", "bench.md");

    /**
     * One operation at one size, ours and the plain one's.
     *
     * @param half half of all turns took at most so many milliseconds
     * @param most 99 of 100 did
     * @param rows that the server read in the middle one of the turns that were counted
     */
    record Figures(
            int statements,
            long roundTrips,
            double half,
            double most,
            double plainHalf,
            double plainMost,
            long rows,
            long plainRows) {

        double ratio() {
            return half / plainHalf;
        }
    }

    private final List<Integer> sizes;
    private final Map<String, List<Figures>> measured = new LinkedHashMap<>();

    FigureSamples(List<Integer> sizes) {
        this.sizes = sizes;
    }

    /** At the sizes in their order. */
    void add(String operation, Figures figures) throws IOException {
        measured.computeIfAbsent(operation, name -> new ArrayList<>()).add(figures);
        Files.writeString(TABLE, table());
        System.out.printf("%s: %s%n", operation, figures);
    }

    private String table() {
        StringBuilder table = new StringBuilder("| operation | statements | round trips |");
        for (int size : sizes) {
            table.append(String.format(Locale.ROOT, " %,d: ms (p99) | JDBC (p99) | ratio | rows read | JDBC |", size));
        }
        table.append(sizes.size() > 1 ? " growth: ms | JDBC | rows read |\n|" : "\n|");
        int columns = 3 + 5 * sizes.size() + (sizes.size() > 1 ? 3 : 0);
        table.append("---|").append("---:|".repeat(columns - 1)).append('\n');
        measured.forEach((operation, figures) -> table.append(line(operation, figures)));
        return table.toString();
    }

    private String line(String operation, List<Figures> figures) {
        Figures first = figures.get(0);
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "| %s | %d | %d |", operation, first.statements, first.roundTrips));
        for (Figures one : figures) {
            line.append(String.format(
                    Locale.ROOT,
                    " %.2f (%.2f) | %.2f (%.2f) | %.2f | %,d | %,d |",
                    one.half,
                    one.most,
                    one.plainHalf,
                    one.plainMost,
                    one.ratio(),
                    one.rows,
                    one.plainRows));
        }
        if (figures.size() > 1) {
            Figures last = figures.get(figures.size() - 1);
            line.append(String.format(
                    Locale.ROOT,
                    " %+.0f %% | %+.0f %% | %+.0f %% |",
                    growth(first.half, last.half),
                    growth(first.plainHalf, last.plainHalf),
                    growth(first.rows, last.rows)));
        }
        return line.append('\n').toString();
    }

    /** Percent from the first size to the last. */
    private static double growth(double first, double last) {
        return 100 * (last - first) / first;
    }
}
