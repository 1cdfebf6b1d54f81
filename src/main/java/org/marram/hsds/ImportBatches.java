package org.marram.hsds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.marram.access.Actor;
import org.marram.common.Ref;
import org.marram.partner.Intake;
import org.marram.partner.IntakeBatch;
import org.marram.partner.IntakeKind;
import org.marram.partner.IntakeOutcome;
import org.marram.partner.IntakeService;
import org.marram.partner.Taken;

/** Gathers rows until there are enough, lets the directory take them in, and writes down what became of each. */
final class ImportBatches implements Contents.Reader {

    private static final int MOST_ROWS = 500_000;
    private static final int BATCH = 500;

    /** What became of each part of what a row says. */
    private record Pending(List<Taken> taken) {

        /** The best of what became of its parts: a number that one of its owners has is kept. */
        Taken best() {
            return taken.stream().min(Comparator.comparing(Taken::outcome)).orElseThrow();
        }
    }

    private final Begun begun;
    private final Mapping mapping;
    private final IntakeService intake;
    private final BiConsumer<Actor, Runnable> act;
    private final BiPredicate<Long, List<ImportLine>> told;
    private final Map<IntakeKind, Set<Ref>> coming = new EnumMap<>(IntakeKind.class);
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<Row> waiting = new ArrayList<>();
    private final Map<Row, List<Note>> after = new IdentityHashMap<>();
    private int read;
    private int notes;
    private int number;

    ImportBatches(
            Begun begun,
            Set<Ref> circles,
            Set<Ref> own,
            IntakeService intake,
            BiConsumer<Actor, Runnable> act,
            BiPredicate<Long, List<ImportLine>> told) {
        this.begun = begun;
        this.mapping = new Mapping(begun.kind(), circles, own);
        this.intake = intake;
        this.act = act;
        this.told = told;
    }

    @Override
    public void row(Row row) {
        count(1);
        waiting.add(row);
        flushWhenFull();
    }

    @Override
    public void element(List<Row> rows) {
        count(rows.size());
        waiting.addAll(rows);
        flushWhenFull();
    }

    @Override
    public void note(Note note) {
        count(1);
        notes++;
        if (waiting.isEmpty()) {
            line(note);
        } else {
            after.computeIfAbsent(waiting.get(waiting.size() - 1), row -> new ArrayList<>())
                    .add(note);
        }
        flushWhenFull();
    }

    private void count(int more) {
        read += more;
        if (read > MOST_ROWS) {
            throw new ImportRun.Ended("too-many-rows");
        }
    }

    private void flushWhenFull() {
        if (waiting.size() + notes >= BATCH) {
            flush();
        }
    }

    @Override
    public void flush() {
        Map<HsdsTable, List<Row>> tables = new EnumMap<>(HsdsTable.class);
        waiting.forEach(row ->
                tables.computeIfAbsent(row.table(), first -> new ArrayList<>()).add(row));
        waiting.clear();
        tables.values().forEach(this::table);
        after.clear();
        notes = 0;
        List<ImportLine> now = List.copyOf(lines);
        lines.clear();
        if (!told.test(begun.importId(), now)) {
            throw new ImportRun.Ended("cancelled");
        }
    }

    private void table(List<Row> rows) {
        Map<Row, Pending> pending = new IdentityHashMap<>();
        Map<IntakeKind, Map<Intake, Pending>> kinds = new EnumMap<>(IntakeKind.class);
        for (Row row : rows) {
            try {
                List<Mapping.Piece> pieces = mapping.pieces(row);
                if (!pieces.isEmpty()) {
                    Pending one = new Pending(new ArrayList<>());
                    pending.put(row, one);
                    pieces.forEach(piece -> kinds.computeIfAbsent(piece.kind(), first -> new LinkedHashMap<>())
                            .put(piece.intake(), one));
                }
            } catch (Mapping.Stop stopped) {
                pending.put(row, new Pending(List.of(stopped.taken())));
            }
        }
        if (!kinds.isEmpty()) {
            act.accept(begun.by(), () -> kinds.forEach(this::take));
        }
        for (Row row : rows) {
            if (pending.containsKey(row)) {
                line(row, pending.get(row).best());
            }
            after.getOrDefault(row, List.of()).forEach(this::line);
        }
    }

    private void take(IntakeKind kind, Map<Intake, Pending> said) {
        List<Intake> intakes = List.copyOf(said.keySet());
        List<Taken> taken = intake.take(
                new IntakeBatch(kind, intakes, begun.trial(), coming(kind.about()), coming(IntakeKind.ORGANISATION)));
        for (int index = 0; index < intakes.size(); index++) {
            said.get(intakes.get(index)).taken().add(taken.get(index));
            boolean comes = begun.trial() && kind.isWhole() && taken.get(index).outcome() == IntakeOutcome.KEPT;
            if (comes) {
                coming(kind).add(intakes.get(index).about());
            }
        }
    }

    private Set<Ref> coming(IntakeKind kind) {
        return coming.computeIfAbsent(kind, first -> new HashSet<>());
    }

    private void line(Note note) {
        line(note.file(), note.place(), note.taken(), null, note.tellsOf());
    }

    private void line(Row row, Taken taken) {
        String cells = taken.outcome() == IntakeOutcome.REFUSED ? RefusedRows.kept(row) : null;
        line(row.file(), row.place(), taken, cells, 1);
    }

    private void line(String file, String place, Taken taken, String cells, int tellsOf) {
        Taken named = new Taken(taken.outcome(), Mapping.column(taken.field()), taken.reason());
        lines.add(new ImportLine(begun.importId(), ++number, file, place, named, cells, tellsOf));
    }
}
