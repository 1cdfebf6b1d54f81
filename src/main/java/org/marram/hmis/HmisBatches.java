package org.marram.hmis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Note;
import org.marram.imports.Part;
import org.marram.imports.Parts;
import org.marram.imports.Taken;

/** Reads an export table by table, in the order in which they need each other, and hands on some hundred rows at a time. */
final class HmisBatches {

    private static final int BATCH = 500;

    /** What is told as it is, or a row of which is told what becomes of it; an exit comes with its enrolment. */
    private record Entry(Note told, HmisRow row, HmisRow exit) {}

    private final boolean trial;
    private final Ref coordinator;
    private final Intakes intakes;
    private final Consumer<Supplier<List<Note>>> batches;
    private final Map<String, HmisRow> exits = new LinkedHashMap<>();
    private final Map<Ref, List<Stayed>> stays = new LinkedHashMap<>();
    private List<Entry> waiting = new ArrayList<>();
    private HmisRow export;
    private Reading reading;

    HmisBatches(boolean trial, Ref coordinator, Intakes intakes, Consumer<Supplier<List<Note>>> batches) {
        this.trial = trial;
        this.coordinator = coordinator;
        this.intakes = intakes;
        this.batches = batches;
    }

    static boolean isRead(Part part) {
        return HmisTable.of(part.name()).isPresent();
    }

    void read(Parts parts) throws IOException {
        if (export(parts)) {
            for (HmisTable table : HmisTable.values()) {
                if (table != HmisTable.EXPORT) {
                    read(table, parts);
                }
            }
        }
        for (Part part : parts.all()) {
            leaveOut(part);
        }
        flush(HmisTable.EXPORT);
    }

    /** Whether it is known what is read: without that nobody could be found again. */
    private boolean export(Parts parts) throws IOException {
        Optional<Part> part = of(HmisTable.EXPORT, parts).findFirst();
        if (part.isEmpty()) {
            tell(new Note(HmisTable.EXPORT.file(), "", Taken.refused(null, "file-not-there")));
            return false;
        }
        new TableReader(HmisTable.EXPORT, part.get(), null, row -> export = export == null ? row : export, this::tell)
                .read();
        if (export == null) {
            if (waiting.stream().noneMatch(HmisBatches::isRefused)) {
                tell(new Note(part.get().name(), "1", Taken.refused(null, "no-rows")));
            }
            return false;
        }
        try {
            String name = Optional.ofNullable(export.text("SourceID")).orElseGet(() -> export.needed("SourceName"));
            Layout layout = Layout.of(export.text("CSVVersion"))
                    .orElseThrow(() -> Refusal.invalid("CSVVersion", "unknown-layout"));
            String hash = export.text("HashStatus");
            HmisSource source = new HmisSource(name, layout, hash != null && !"1".equals(hash));
            reading = new Reading(source, trial, coordinator, new HashMap<>());
            return true;
        } catch (Refusal refused) {
            Refusal.Fault fault = refused.faults().get(0);
            tell(new Note(part.get().name(), "2", Taken.refused(fault.field(), fault.code())));
            return false;
        }
    }

    private void read(HmisTable table, Parts parts) throws IOException {
        List<Part> files = of(table, parts).toList();
        if (files.isEmpty()) {
            tell(new Note(table.file(), "", Taken.leftOut("file-not-there")));
        }
        Seen seen = new Seen();
        for (Part part : files) {
            new TableReader(table, part, reading.source().layout(), row -> row(seen, row), this::tell).read();
        }
        if (table == HmisTable.ENROLLMENT) {
            exits.values()
                    .forEach(exit ->
                            tell(exit.note(Taken.refused("EnrollmentID", "unknown-enrolment"), reading.source())));
            exits.clear();
        }
        flush(table);
        if (table == HmisTable.ENROLLMENT) {
            homes();
        }
    }

    private void row(Seen seen, HmisRow row) {
        boolean exit = row.table() == HmisTable.EXIT;
        if (exit && row.isDeleted()) {
            tell(row.note(Taken.leftOut("deleted-there"), reading.source()));
            return;
        }
        Taken wrong = Intakes.guarded(
                () -> seen.add(row.key()) ? null : Taken.refused(row.table().key(), "twice"));
        if (wrong != null) {
            tell(row.note(wrong, reading.source()));
        } else if (exit) {
            exits.put(row.key(), row);
        } else {
            add(
                    row.table(),
                    new Entry(null, row, row.table() == HmisTable.ENROLLMENT ? exits.remove(row.key()) : null));
        }
    }

    private static boolean isRefused(Entry entry) {
        return entry.told().taken().outcome() == IntakeOutcome.REFUSED;
    }

    private void tell(Note note) {
        waiting.add(new Entry(note, null, null));
    }

    private void add(HmisTable table, Entry entry) {
        waiting.add(entry);
        if (waiting.size() >= BATCH) {
            flush(table);
        }
    }

    private void flush(HmisTable table) {
        List<Entry> now = waiting;
        waiting = new ArrayList<>();
        if (now.isEmpty()) {
            return;
        }
        List<Stayed> stayed = new ArrayList<>();
        batches.accept(() -> {
            stayed.clear();
            return take(table, now, stayed);
        });
        stayed.forEach(stay ->
                stays.computeIfAbsent(stay.person(), first -> new ArrayList<>()).add(stay));
    }

    private List<Note> take(HmisTable table, List<Entry> now, List<Stayed> stayed) {
        List<Entry> rows = now.stream().filter(entry -> entry.row() != null).toList();
        Iterator<List<Note>> became = rows.isEmpty()
                ? List.<List<Note>>of().iterator()
                : table == HmisTable.ENROLLMENT ? stays(rows, stayed) : others(table, rows);
        return now.stream()
                .flatMap(entry -> entry.row() == null ? Stream.of(entry.told()) : became.next().stream())
                .toList();
    }

    private Iterator<List<Note>> others(HmisTable table, List<Entry> rows) {
        Iterator<Taken> taken = intakes.take(
                        reading, table, rows.stream().map(Entry::row).toList())
                .iterator();
        return rows.stream()
                .map(entry -> List.of(entry.row().note(taken.next(), reading.source())))
                .iterator();
    }

    private Iterator<List<Note>> stays(List<Entry> rows, List<Stayed> stayed) {
        Iterator<StayIntake.StayTaken> taken = intakes.stays(
                        reading,
                        rows.stream()
                                .map(entry -> new StayRow(entry.row(), entry.exit()))
                                .toList())
                .iterator();
        return rows.stream().map(entry -> notes(entry, taken.next(), stayed)).iterator();
    }

    private List<Note> notes(Entry entry, StayIntake.StayTaken taken, List<Stayed> stayed) {
        if (taken.stayed() != null) {
            stayed.add(taken.stayed());
        }
        Note enrolment = entry.row().note(taken.enrolment(), reading.source());
        return taken.exit() == null
                ? List.of(enrolment)
                : List.of(enrolment, entry.exit().note(taken.exit(), reading.source()));
    }

    /** Once every stay is known: what somebody's stays tell together. */
    private void homes() {
        List<Housed> people = new ArrayList<>();
        Iterator<Map.Entry<Ref, List<Stayed>>> each = stays.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Ref, List<Stayed>> one = each.next();
            people.add(new Housed(one.getKey(), one.getValue()));
            each.remove();
            if (people.size() >= BATCH || !each.hasNext()) {
                List<Housed> now = List.copyOf(people);
                people.clear();
                batches.accept(() -> intakes.homes(reading, now).stream()
                        .map(stay -> new Note(stay.file(), Long.toString(stay.line()), Taken.leftOut("home-overlaps")))
                        .toList());
            }
        }
    }

    private void leaveOut(Part part) throws IOException {
        if (isRead(part)) {
            return;
        }
        Optional<String> why = HmisTable.leavesOut(part.name());
        tell(
                why.isPresent()
                        ? new Note(part.name(), "", Taken.leftOut(why.get()), TableReader.count(part))
                        : new Note(part.name(), "", Taken.leftOut("unknown-file")));
    }

    private static Stream<Part> of(HmisTable table, Parts parts) {
        return parts.all().stream()
                .filter(part -> HmisTable.of(part.name()).filter(table::equals).isPresent());
    }
}
