package org.marram.hsds;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.marram.common.Cells;
import org.marram.imports.CsvTable;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Note;
import org.marram.imports.Part;
import org.marram.imports.Taken;

/** Reads a table of the tabular package row by row. */
final class CsvRows {

    /** Why something that the standard knows is kept nowhere here. */
    static final String NOT_FOR_HERE = "not-for-here";

    private static final char COMMA = ',';

    private final HsdsTable table;
    private final Part part;
    private final Consumer<Row> rows;
    private final Consumer<Note> notes;
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private List<String> names;

    CsvRows(HsdsTable table, Part part, Consumer<Row> rows, Consumer<Note> notes) {
        this.table = table;
        this.part = part;
        this.rows = rows;
        this.notes = notes;
    }

    void read() throws IOException {
        Charset charset = part.charset();
        if (charset == Part.FALLBACK) {
            note(Taken.leftOut("read-as-cp1252"));
        }
        new CsvTable(part, charset, COMMA).read(this::header, this::row, notes);
        leftOut.forEach((column, many) -> notes.accept(
                new Note(part.name(), "1", new Taken(IntakeOutcome.LEFT_OUT, column, NOT_FOR_HERE), many)));
    }

    /** Of a table that is kept nowhere here, up to where it cannot be read. */
    static int count(Part part) {
        int[] many = new int[1];
        try {
            new CsvTable(part, part.charset(), COMMA).read(header -> true, row -> many[0]++, note -> {});
        } catch (IOException broken) {
            return many[0];
        }
        return many[0];
    }

    private boolean header(List<String> header) {
        names = header;
        for (String name : header) {
            if (!table.columns().containsKey(name) && !name.equals(CsvTable.BECAUSE)) {
                note(new Taken(IntakeOutcome.LEFT_OUT, shown(name), "unknown-column"));
            }
        }
        boolean told = header.contains("id");
        if (!told) {
            note(Taken.refused("id", "missing-column"));
        }
        return told;
    }

    private void row(CsvTable.Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            String cell = line.cells().get(index);
            if (table.columns().containsKey(name)) {
                cells.put(name, Cells.read(cell));
                if (table.leavesOut(name) && !cell.isBlank()) {
                    leftOut.merge(name, 1, Integer::sum);
                }
            }
        }
        rows.accept(new Row(table, part.name(), Long.toString(line.no()), cells, false));
    }

    private void note(Taken taken) {
        notes.accept(new Note(part.name(), "1", taken));
    }

    private static String shown(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_ -]{0,39}") ? name : "?";
    }
}
