package org.marram.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.marram.attendance.MarkIntakeService;
import org.marram.attendance.SentMark;
import org.marram.attendance.SentMarks;
import org.marram.common.Cells;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.CsvTable;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Note;
import org.marram.imports.Part;
import org.marram.imports.Parts;
import org.marram.imports.Taken;

/** Reads tables of marks and hands them on, some hundred rows at a time. */
final class MarkBatches {

    private static final int BATCH = 500;
    private static final int MINUTES_OF_DAY = 1_440;

    /** Spreads what is near over all bits (the golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /**
     * One row read.
     *
     * @param mark null where it is told what became of it without looking further
     */
    private record Read(Note told, MarkRow row, SentMark mark) {

        static Read only(Note told) {
            return new Read(told, null, null);
        }
    }

    private final Map<Ref, Long> courses;
    private final boolean trial;
    private final MarkIntakeService intake;
    private final Consumer<Supplier<List<Note>>> batches;
    private final Set<Long> seen = new HashSet<>();
    private List<MarkColumn> columns;
    private List<Read> waiting = new ArrayList<>();

    /** @param courses own ones, by their references */
    MarkBatches(
            Map<Ref, Long> courses, boolean trial, MarkIntakeService intake, Consumer<Supplier<List<Note>>> batches) {
        this.courses = courses;
        this.trial = trial;
        this.intake = intake;
        this.batches = batches;
    }

    static boolean isRead(Part part) {
        return part.is(".csv");
    }

    void read(Parts parts) throws IOException {
        for (Part part : parts.all()) {
            if (isRead(part)) {
                CsvTable.of(part, StandardCharsets.UTF_8)
                        .read(names -> header(part, names), line -> row(part, line), note -> add(Read.only(note)));
            } else {
                add(Read.only(new Note(part.name(), "", Taken.leftOut("unknown-file"))));
            }
        }
        flush();
    }

    /** Whether everything is there that is needed; what is not known is told by its number, since it may be anybody's name. */
    private boolean header(Part part, List<String> names) {
        if (names.stream().anyMatch(MarkRow::isUnreadable)) {
            head(part, Taken.refused(null, "not-utf-8"));
            return false;
        }
        columns = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            MarkColumn column = MarkColumn.of(names.get(index)).orElse(null);
            if (column != null && columns.contains(column)) {
                head(part, Taken.refused(column.title(), "double-column"));
                return false;
            }
            columns.add(column);
            boolean ignored = names.get(index).isEmpty() || names.get(index).equals(CsvTable.BECAUSE);
            if (column == null && !ignored) {
                head(part, new Taken(IntakeOutcome.LEFT_OUT, "#" + (index + 1), "unknown-column"));
            }
        }
        boolean complete = true;
        for (MarkColumn column : MarkColumn.values()) {
            if (column.isNeeded() && !columns.contains(column)) {
                head(part, Taken.refused(column.title(), "missing-column"));
                complete = false;
            }
        }
        return complete;
    }

    private void head(Part part, Taken taken) {
        add(Read.only(new Note(part.name(), "1", taken)));
    }

    private void row(Part part, CsvTable.Line line) {
        Map<MarkColumn, String> cells = new EnumMap<>(MarkColumn.class);
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index) != null) {
                cells.put(columns.get(index), Cells.read(line.cells().get(index)));
            }
        }
        add(read(new MarkRow(part.name(), line.no(), cells)));
    }

    private Read read(MarkRow row) {
        if (row.isOpen()) {
            return Read.only(note(row, Taken.leftOut("no-mark")));
        }
        try {
            SentMark mark = row.mark(courses);
            return seen.add(key(mark))
                    ? new Read(null, row, mark)
                    : Read.only(note(row, Taken.refused(MarkColumn.ENROLMENT.title(), "twice")));
        } catch (Refusal refusal) {
            Refusal.Fault fault = refusal.faults().get(0);
            return Read.only(note(row, Taken.refused(fault.field(), fault.code())));
        }
    }

    /** The same for the same place at the same hour only: the random bits of a reference stay apart. */
    private static long key(SentMark mark) {
        long minute = mark.start() == null ? MINUTES_OF_DAY : mark.start().toSecondOfDay() / 60;
        return mark.enrolment().bits().getLeastSignificantBits()
                ^ (mark.day().toEpochDay() * (MINUTES_OF_DAY + 1) + minute) * SPREAD;
    }

    private void add(Read read) {
        waiting.add(read);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        List<Read> now = waiting;
        waiting = new ArrayList<>();
        if (!now.isEmpty()) {
            batches.accept(() -> take(now));
        }
    }

    private List<Note> take(List<Read> all) {
        List<SentMark> marks =
                all.stream().map(Read::mark).filter(Objects::nonNull).toList();
        Iterator<Taken> taken = marks.isEmpty()
                ? List.<Taken>of().iterator()
                : intake.take(new SentMarks(marks, trial)).iterator();
        return all.stream()
                .map(read -> read.mark() == null ? read.told() : note(read.row(), named(taken.next())))
                .toList();
    }

    /** By the column, and so that it can be mended there. */
    private static Taken named(Taken taken) {
        if ("kind".equals(taken.field())) {
            return Taken.refused(MarkColumn.MARK.title(), taken.reason());
        }
        return "reason".equals(taken.field()) ? Taken.refused(taken.field(), "mark-differs") : taken;
    }

    private static Note note(MarkRow row, Taken taken) {
        return new Note(
                row.file(),
                Long.toString(row.line()),
                taken,
                1,
                taken.outcome() == IntakeOutcome.REFUSED ? row.said() : null);
    }
}
