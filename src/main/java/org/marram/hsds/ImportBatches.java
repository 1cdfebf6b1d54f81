package org.marram.hsds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.marram.common.Ref;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Note;
import org.marram.imports.Parts;
import org.marram.imports.Taken;
import org.marram.partner.Intake;
import org.marram.partner.IntakeBatch;
import org.marram.partner.IntakeKind;
import org.marram.partner.IntakeService;

/** Gathers rows until there are enough, and lets the directory take them in. */
final class ImportBatches implements Contents.Reader {

    private static final int BATCH = 500;

    /**
     * A row and the parts of what it says, or why it says nothing; and what is to be told after it.
     *
     * @param stopped null where it says something
     */
    private record Said(Row row, List<Mapping.Piece> pieces, Taken stopped, List<Note> after) {}

    private final BeginImport command;
    private final Mapping mapping;
    private final IntakeService intake;
    private final Consumer<Supplier<List<Note>>> batches;
    private final Map<IntakeKind, Set<Ref>> coming = new EnumMap<>(IntakeKind.class);
    private final List<Row> waiting = new ArrayList<>();
    private final List<Note> before = new ArrayList<>();
    private final Map<Row, List<Note>> after = new IdentityHashMap<>();
    private int notes;

    private ImportBatches(
            BeginImport command,
            Set<Ref> circles,
            Set<Ref> own,
            IntakeService intake,
            Consumer<Supplier<List<Note>>> batches) {
        this.command = command;
        this.mapping = new Mapping(command.kind(), circles, own);
        this.intake = intake;
        this.batches = batches;
    }

    /** @param own courses and openings of the programme, by their references */
    static void read(
            Parts parts,
            BeginImport command,
            Set<Ref> own,
            IntakeService intake,
            Consumer<Supplier<List<Note>>> batches)
            throws IOException {
        Contents contents = new Contents(parts);
        ImportBatches all = new ImportBatches(command, contents.circles(), own, intake, batches);
        contents.read(all);
        all.flush();
    }

    @Override
    public void row(Row row) {
        waiting.add(row);
        flushWhenFull();
    }

    @Override
    public void element(List<Row> rows) {
        waiting.addAll(rows);
        flushWhenFull();
    }

    @Override
    public void note(Note note) {
        notes++;
        if (waiting.isEmpty()) {
            before.add(note);
        } else {
            after.computeIfAbsent(waiting.get(waiting.size() - 1), row -> new ArrayList<>())
                    .add(note);
        }
        flushWhenFull();
    }

    private void flushWhenFull() {
        if (waiting.size() + notes >= BATCH) {
            flush();
        }
    }

    @Override
    public void flush() {
        waiting.sort(Comparator.comparing(Row::table));
        Map<HsdsTable, List<Said>> tables = new EnumMap<>(HsdsTable.class);
        waiting.forEach(row ->
                tables.computeIfAbsent(row.table(), first -> new ArrayList<>()).add(said(row)));
        List<Note> first = List.copyOf(before);
        waiting.clear();
        before.clear();
        after.clear();
        notes = 0;
        batches.accept(() -> take(first, tables.values()));
    }

    private Said said(Row row) {
        List<Note> then = after.getOrDefault(row, List.of());
        try {
            return new Said(row, mapping.pieces(row), null, then);
        } catch (Mapping.Stop stopped) {
            return new Said(row, List.of(), stopped.taken(), then);
        }
    }

    private List<Note> take(List<Note> first, Collection<List<Said>> tables) {
        List<Note> told = new ArrayList<>(first);
        tables.forEach(table -> take(table, told));
        return told;
    }

    private void take(List<Said> table, List<Note> told) {
        Map<Said, List<Taken>> taken = new IdentityHashMap<>();
        Map<IntakeKind, Map<Intake, Said>> kinds = new EnumMap<>(IntakeKind.class);
        for (Said said : table) {
            taken.put(said, new ArrayList<>(said.stopped() == null ? List.of() : List.of(said.stopped())));
            said.pieces().forEach(piece -> kinds.computeIfAbsent(piece.kind(), none -> new LinkedHashMap<>())
                    .put(piece.intake(), said));
        }
        kinds.forEach((kind, pieces) -> take(kind, List.copyOf(pieces.keySet()))
                .forEach((piece, became) -> taken.get(pieces.get(piece)).add(became)));
        for (Said said : table) {
            taken.get(said).stream()
                    .min(Comparator.comparing(Taken::outcome))
                    .ifPresent(best -> told.add(note(said.row(), best)));
            told.addAll(said.after());
        }
    }

    /** What became of each. The best of what became of a row's parts is told: a number that one of its owners has is kept. */
    private Map<Intake, Taken> take(IntakeKind kind, List<Intake> intakes) {
        List<Taken> taken = intake.take(
                new IntakeBatch(kind, intakes, command.trial(), coming(kind.about()), coming(IntakeKind.ORGANISATION)));
        Map<Intake, Taken> became = new LinkedHashMap<>();
        for (int index = 0; index < intakes.size(); index++) {
            became.put(intakes.get(index), taken.get(index));
            boolean comes =
                    command.trial() && kind.isWhole() && taken.get(index).outcome() == IntakeOutcome.KEPT;
            if (comes) {
                coming(kind).add(intakes.get(index).about());
            }
        }
        return became;
    }

    private Set<Ref> coming(IntakeKind kind) {
        return coming.computeIfAbsent(kind, first -> new HashSet<>());
    }

    private static Note note(Row row, Taken taken) {
        Taken named = new Taken(taken.outcome(), Mapping.column(taken.field()), taken.reason());
        return new Note(
                row.file(),
                row.place(),
                named,
                1,
                taken.outcome() == IntakeOutcome.REFUSED ? RefusedRows.kept(row) : null);
    }
}
