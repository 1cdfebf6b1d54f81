package org.marram.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.marram.common.Cells;

/** Rows of CSV (RFC 4180); what may not be told says "hidden", and no cell runs in a spreadsheet. */
class Sheet {

    private final StringBuilder text = new StringBuilder();

    Sheet(Object... heads) {
        row(heads);
    }

    void row(Object... cells) {
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(Arrays.stream(cells)
                    .map(cell -> cell instanceof Figure figure ? told(figure.leaves(), figure.people()) : cell)
                    .map(cell -> Cells.written(cell.toString())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Empty where it may be told that there is none. */
    static Object told(boolean leaves, Object value) {
        return !leaves ? "hidden" : value == null ? "" : value;
    }

    String csv() {
        return text.toString();
    }
}
