package org.marram.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.IOUtils;
import org.marram.common.Metered;

/** A table as CSV (RFC 4180, any line ends), of which never more than one row at a time is in memory. Empty rows say nothing. */
public record CsvTable(Part part, Charset charset, char delimiter) {

    /** Column of our own in the file of refused rows; ignored when it comes back. */
    public static final String BECAUSE = "refused_because";

    private static final int LONGEST_ROW = 8_000_000;
    private static final int LONGEST_CELL = 100_000;
    private static final int LONGEST_FIRST_LINE = 10_000;

    /** The cells of one row, in the order of the columns, and on which line of the file it begins. */
    public record Line(long no, List<String> cells) {}

    /** With the delimiter of its first line that stands there most: comma, semicolon or tabulator. */
    public static CsvTable of(Part part, Charset charset) throws IOException {
        char[] start = new char[LONGEST_FIRST_LINE];
        try (Reader reader = new InputStreamReader(part.open(), charset)) {
            String first = new String(start, 0, IOUtils.read(reader, start))
                    .lines()
                    .findFirst()
                    .orElse("");
            char most = ",;\t"
                    .chars()
                    .mapToObj(one -> (char) one)
                    .max(Comparator.comparingLong(
                            one -> first.chars().filter(each -> each == one).count()))
                    .orElseThrow();
            return new CsvTable(part, charset, most);
        }
    }

    /** Hands on the names of the columns and, where they are wanted, row by row. What cannot be read is told with its line. */
    public void read(Predicate<List<String>> names, Consumer<Line> lines, Consumer<Note> notes) throws IOException {
        long line = 1;
        try (Metered bytes = new Metered(part.open(), LONGEST_ROW);
                CSVParser parser = CSVParser.builder()
                        .setReader(new InputStreamReader(bytes, charset))
                        .setFormat(format())
                        .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> named = records.hasNext()
                    ? records.next().stream().map(String::strip).toList()
                    : List.of();
            if (isDouble(named)) {
                note(notes, 1, "double-column");
                return;
            }
            if (!names.test(named)) {
                return;
            }
            line = parser.getCurrentLineNumber() + 1;
            for (; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                CSVRecord record = records.next();
                bytes.nextRecord();
                if (record.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (record.size() != named.size()) {
                    note(notes, line, "wrong-number-of-cells");
                } else if (tooLong(record) >= 0) {
                    note(notes, line, Taken.refused(column(named, tooLong(record)), "too-long"));
                } else {
                    lines.accept(new Line(line, record.toList()));
                }
            }
        } catch (UncheckedIOException | IOException broken) {
            note(notes, line, "broken-quotes");
        }
    }

    private CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static boolean isDouble(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> !seen.add(name.toLowerCase(Locale.ROOT)));
    }

    /** The first cell that nobody can have meant; -1 where there is none. */
    private static int tooLong(CSVRecord record) {
        for (int index = 0; index < record.size(); index++) {
            if (record.get(index).length() > LONGEST_CELL) {
                return index;
            }
        }
        return -1;
    }

    /** A column by its name, or by its number where that may be anything. */
    public static String column(List<String> names, int index) {
        return names.get(index).matches("[A-Za-z][A-Za-z0-9_]{0,49}") ? names.get(index) : "#" + (index + 1);
    }

    private void note(Consumer<Note> notes, long line, String reason) {
        note(notes, line, Taken.refused(null, reason));
    }

    private void note(Consumer<Note> notes, long line, Taken taken) {
        notes.accept(new Note(part.name(), Long.toString(line), taken));
    }
}
