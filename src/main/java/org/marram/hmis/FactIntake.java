package org.marram.hmis;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.common.Horizon;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.TakeFact;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;

/** Takes in what was said of people on one day while they were in a project: each row a fact of its own. */
abstract class FactIntake<S> {

    /**
     * What a row says.
     *
     * @param facts empty where nothing was asked
     * @param column of an answer that is not kept as it came, and {@code why}; null for none
     */
    record Said<S>(Optional<S> facts, String column, String why) {

        static <S> Said<S> nothing() {
            return new Said<>(Optional.empty(), null, null);
        }

        /** Where an answer is in no year's list, its column is told. */
        static <S> Said<S> of(S facts, Answers answers) {
            String unknown = answers.unknown();
            return new Said<>(Optional.of(facts), unknown, unknown == null ? null : "unknown-answer");
        }
    }

    /** What would become of each row, and what is written then. */
    record Look<S>(List<Taken> taken, List<Writing<S>> writing) {}

    record Writing<S>(HmisRow row, Ref token, Ref digest, HmisOrigin origin, long personId, Ref person, S facts) {

        /** Whether it was told of somebody else before. */
        boolean moves() {
            return origin != null && origin.wasOf(personId);
        }

        TakeFact<S> here() {
            return new TakeFact<>(personId, origin == null || moves() ? null : origin.objectRef(), facts);
        }

        /** It is not of that person. */
        TakeFact<S> there() {
            return new TakeFact<>(origin.personId(), origin.objectRef(), null);
        }
    }

    private record Batch<S>(Reading reading, Map<Ref, HmisOrigin> known, List<Writing<S>> writing) {}

    @Inject
    private HmisOrigins origins;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    /** What its facts are known by there, beside the row's identifier: a row may tell of several. */
    abstract String kind();

    /** Refuses by its column what cannot be read. */
    abstract Said<S> read(HmisRow row, LocalDate on, LocalDate today);

    abstract List<Optional<Ref>> keep(List<TakeFact<S>> said);

    List<Taken> take(Reading reading, List<HmisRow> rows) {
        Look<S> look = look(reading, rows);
        write(reading, look, Set.of());
        return look.taken();
    }

    /** Nothing is written yet. */
    Look<S> look(Reading reading, List<HmisRow> rows) {
        Set<Ref> tokens = new HashSet<>();
        rows.forEach(row -> {
            tokens.add(token(reading, row));
            tokens.add(token(reading, StayIntake.KIND, row, "EnrollmentID"));
            tokens.add(token(reading, ClientIntake.KIND, row, "PersonalID"));
        });
        Batch<S> batch = new Batch<>(reading, origins.of(tokens), new ArrayList<>());
        List<Taken> taken =
                rows.stream().map(row -> Intakes.guarded(() -> one(batch, row))).toList();
        return new Look<>(taken, batch.writing());
    }

    /** @param but rows of which something else was refused; nothing is written in a trial */
    void write(Reading reading, Look<S> look, Set<HmisRow> but) {
        List<Writing<S>> writing =
                look.writing().stream().filter(one -> !but.contains(one.row())).toList();
        if (!reading.trial() && !writing.isEmpty()) {
            write(writing);
        }
    }

    private Ref token(Reading reading, HmisRow row) {
        return token(reading, kind(), row, row.table().key());
    }

    private Ref token(Reading reading, String kind, HmisRow row, String column) {
        return origins.token(reading.source(), kind, String.valueOf(row.text(column)));
    }

    private Taken one(Batch<S> batch, HmisRow row) {
        Ref token = token(batch.reading(), row);
        HmisOrigin origin = batch.known().get(token);
        if (row.isDeleted()) {
            return takenBack(batch, row, token, origin, "deleted-there");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate on = row.neededDay("InformationDate", today);
        if (!Horizon.holds(on, today)) {
            throw Refusal.invalid("InformationDate", "out-of-range");
        }
        HmisOrigin stay = found(batch, row, StayIntake.KIND, "EnrollmentID", "unknown-enrolment");
        HmisOrigin person = found(batch, row, ClientIntake.KIND, "PersonalID", "unknown-person");
        if (stay != null && person != null && !stay.personId().equals(person.personId())) {
            throw Refusal.invalid("PersonalID", "other-person");
        }
        Said<S> said = read(row, on, today);
        if (said.facts().isEmpty()) {
            return takenBack(batch, row, token, origin, "nothing-said");
        }
        S facts = said.facts().get();
        Ref digest = origins.digest(row.text("PersonalID") + '\u0000' + facts);
        if (origin != null && origin.saidTheSame(digest)) {
            return Taken.as(IntakeOutcome.UNCHANGED);
        }
        if (!batch.reading().trial()) {
            batch.writing()
                    .add(new Writing<>(row, token, digest, origin, person.personId(), person.objectRef(), facts));
        }
        return new Taken(origin == null ? IntakeOutcome.KEPT : IntakeOutcome.CHANGED, said.column(), said.why());
    }

    private Taken takenBack(Batch<S> batch, HmisRow row, Ref token, HmisOrigin origin, String why) {
        if (origin == null) {
            return Taken.leftOut(why);
        }
        batch.writing().add(new Writing<>(row, token, null, origin, origin.personId(), origin.objectRef(), null));
        return new Taken(IntakeOutcome.CHANGED, null, why);
    }

    private HmisOrigin found(Batch<S> batch, HmisRow row, String kind, String column, String why) {
        Ref token = token(batch.reading(), kind, row, column);
        return Intakes.found(batch.reading(), batch.known(), token, column, why);
    }

    private void write(List<Writing<S>> writing) {
        Map<Long, Ref> touched = new HashMap<>();
        List<Writing<S>> moved = writing.stream().filter(Writing::moves).toList();
        if (!moved.isEmpty()) {
            moved.forEach(
                    one -> touched.put(one.origin().personId(), one.origin().objectRef()));
            keep(moved.stream().map(Writing::there).toList());
        }
        List<Optional<Ref>> kept = keep(writing.stream().map(Writing::here).toList());
        for (int at = 0; at < writing.size(); at++) {
            Writing<S> one = writing.get(at);
            if (one.facts() == null) {
                origins.remove(one.origin());
            } else if (one.origin() == null) {
                origins.add(
                        one.token(), one.digest(), one.personId(), kept.get(at).orElseThrow());
            } else {
                one.origin().said(one.digest(), one.personId(), kept.get(at).orElseThrow());
            }
            touched.put(one.personId(), one.person());
        }
        access.did(Act.IMPORT_PEOPLE, touched);
    }
}
