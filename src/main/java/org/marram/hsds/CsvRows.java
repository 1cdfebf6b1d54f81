package org.marram.hsds;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.marram.partner.IntakeOutcome;
import org.marram.partner.Taken;

/** Reads a table of the tabular package row by row (RFC 4180, any line ends), never more of it than one row at a time. */
final class CsvRows {

    /** Column of our own in the file of refused rows; ignored when it comes back. */
    static final String BECAUSE = "refused_because";

    /** Why something that the standard knows is kept nowhere here. */
    static final String NOT_FOR_HERE = "not-for-here";

    private static final int LONGEST_ROW = 1_000_000;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final HsdsTable table;
    private final Part part;
    private final Consumer<Row> rows;
    private final Consumer<Note> notes;
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    CsvRows(HsdsTable table, Part part, Consumer<Row> rows, Consumer<Note> notes) {
        this.table = table;
        this.part = part;
        this.rows = rows;
        this.notes = notes;
    }

    void read() throws IOException {
        Charset charset = part.charset();
        if (charset == Part.FALLBACK) {
            note("1", Taken.leftOut("read-as-cp1252"));
        }
        long line = 1;
        try (Metered bytes = new Metered(part.open(), LONGEST_ROW);
                CSVParser parser = CSVParser.builder()
                        .setReader(new InputStreamReader(bytes, charset))
                        .setFormat(FORMAT)
                        .get()) {
            if (!header(parser)) {
                return;
            }
            Iterator<CSVRecord> records = parser.iterator();
            for (line = parser.getCurrentLineNumber() + 1;
                    records.hasNext();
                    line = parser.getCurrentLineNumber() + 1) {
                row(records.next(), line);
                bytes.nextRecord();
            }
            leftOut.forEach((column, rows) -> notes.accept(
                    new Note(part.name(), "1", new Taken(IntakeOutcome.LEFT_OUT, column, NOT_FOR_HERE), rows)));
        } catch (UncheckedIOException | IOException broken) {
            note(Long.toString(line), Taken.refused(null, "broken-quotes"));
        } catch (IllegalArgumentException doubled) {
            note("1", Taken.refused(null, "double-column"));
        }
    }

    /** Of a table that is kept nowhere here, up to where it cannot be read. */
    static int count(Part part) {
        int rows = 0;
        try (Metered bytes = new Metered(part.open(), LONGEST_ROW);
                CSVParser parser = CSVParser.builder()
                        .setReader(new InputStreamReader(bytes, part.charset()))
                        .setFormat(FORMAT)
                        .get()) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); records.next()) {
                rows++;
                bytes.nextRecord();
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return rows;
        }
        return rows;
    }

    private boolean header(CSVParser parser) {
        for (String name : parser.getHeaderNames()) {
            if (!table.columns().containsKey(name.strip()) && !name.equals(BECAUSE)) {
                note("1", new Taken(IntakeOutcome.LEFT_OUT, shown(name), "unknown-column"));
            }
        }
        boolean told = parser.getHeaderNames().stream().map(String::strip).anyMatch("id"::equals);
        if (!told) {
            note("1", Taken.refused("id", "missing-column"));
        }
        return told;
    }

    private void row(CSVRecord record, long line) {
        String place = Long.toString(line);
        if (!record.isConsistent()) {
            note(place, Taken.refused(null, "wrong-number-of-cells"));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        record.toMap().forEach((name, cell) -> {
            if (table.columns().containsKey(name.strip())) {
                cells.put(name.strip(), Cells.read(cell));
                if (table.leavesOut(name.strip()) && !cell.isBlank()) {
                    leftOut.merge(name.strip(), 1, Integer::sum);
                }
            }
        });
        rows.accept(new Row(table, part.name(), place, cells, false));
    }

    private void note(String place, Taken taken) {
        notes.accept(new Note(part.name(), place, taken));
    }

    private static String shown(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_ -]{0,39}") ? name : "?";
    }
}
