package org.marram.hmis;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.marram.common.Cells;
import org.marram.imports.CsvTable;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Note;
import org.marram.imports.Part;
import org.marram.imports.Taken;

/** Reads one table row by row, and tells of each column that is kept nowhere how many rows had something in it. */
final class TableReader {

    private final HmisTable table;
    private final Part part;
    private final Layout layout;
    private final Consumer<HmisRow> rows;
    private final Consumer<Note> notes;
    private final Map<Integer, Integer> leftOut = new LinkedHashMap<>();
    private List<String> names;
    private int[] at;

    /** @param layout null where it is not known yet */
    TableReader(HmisTable table, Part part, Layout layout, Consumer<HmisRow> rows, Consumer<Note> notes) {
        this.table = table;
        this.part = part;
        this.layout = layout;
        this.rows = rows;
        this.notes = notes;
    }

    void read() throws IOException {
        Charset charset = part.charset();
        if (charset == Part.FALLBACK) {
            head(Taken.leftOut("read-as-cp1252"));
        }
        CsvTable.of(part, charset).read(this::header, this::row, notes);
        leftOut.forEach((index, many) -> notes.accept(new Note(
                part.name(),
                "1",
                new Taken(
                        IntakeOutcome.LEFT_OUT,
                        CsvTable.column(names, index),
                        table.leavesOutColumn(names.get(index)).orElseThrow()),
                many)));
    }

    /** How many rows a table has that is kept nowhere, up to where it cannot be read. */
    static int count(Part part) throws IOException {
        int[] many = new int[1];
        CsvTable.of(part, part.charset()).read(header -> true, row -> many[0]++, note -> {});
        return many[0];
    }

    private boolean header(List<String> header) {
        names = header;
        Set<String> columns = new HashSet<>(header);
        for (String column : table.needed()) {
            if (!columns.contains(column)) {
                head(Taken.refused(column, "missing-column"));
                return false;
            }
        }
        Optional<String> other = layout == null || columns.contains(CsvTable.BECAUSE)
                ? Optional.empty()
                : layout.contradiction(table, columns);
        if (other.isPresent()) {
            head(Taken.refused(other.get(), "other-layout"));
            return false;
        }
        at = table.columns().stream().mapToInt(header::indexOf).toArray();
        return true;
    }

    private void row(CsvTable.Line line) {
        String[] cells = new String[at.length];
        for (int index = 0; index < at.length; index++) {
            cells[index] = at[index] < 0 ? null : Cells.read(line.cells().get(at[index]));
        }
        for (int index = 0; index < names.size(); index++) {
            boolean taken = table.columns().contains(names.get(index))
                    || names.get(index).equals(CsvTable.BECAUSE);
            if (!taken
                    && !line.cells().get(index).isBlank()
                    && table.leavesOutColumn(names.get(index)).isPresent()) {
                leftOut.merge(index, 1, Integer::sum);
            }
        }
        rows.accept(new HmisRow(table, part.name(), line.no(), cells));
    }

    private void head(Taken taken) {
        notes.accept(new Note(part.name(), "1", taken));
    }
}
