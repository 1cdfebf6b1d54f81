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
     * @param unknown the column of an answer that no year's list has; null for none
     */
    record Said<S>(Optional<S> facts, String unknown) {}

    private record Batch<S>(Reading reading, Map<Ref, HmisOrigin> known, List<Writing<S>> writing) {}

    private record Writing<S>(Ref token, Ref digest, HmisOrigin origin, long personId, Ref person, S facts) {}

    @Inject
    private HmisOrigins origins;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    /** Refuses by its column what cannot be read. */
    abstract Said<S> read(HmisRow row, LocalDate on, LocalDate today);

    abstract List<Optional<Ref>> keep(List<TakeFact<S>> said);

    List<Taken> take(Reading reading, List<HmisRow> rows) {
        Set<Ref> tokens = new HashSet<>();
        rows.forEach(row -> {
            tokens.add(token(reading, row));
            tokens.add(token(reading, StayIntake.KIND, row, "EnrollmentID"));
            tokens.add(token(reading, ClientIntake.KIND, row, "PersonalID"));
        });
        Batch<S> batch = new Batch<>(reading, origins.of(tokens), new ArrayList<>());
        List<Taken> taken =
                rows.stream().map(row -> Intakes.guarded(() -> one(batch, row))).toList();
        if (!reading.trial() && !batch.writing().isEmpty()) {
            write(batch.writing());
        }
        return taken;
    }

    private Ref token(Reading reading, HmisRow row) {
        return token(reading, row.table().name(), row, row.table().key());
    }

    private Ref token(Reading reading, String kind, HmisRow row, String column) {
        return origins.token(reading.source(), kind, String.valueOf(row.text(column)));
    }

    private Taken one(Batch<S> batch, HmisRow row) {
        Ref token = token(batch.reading(), row);
        HmisOrigin origin = batch.known().get(token);
        if (row.isDeleted()) {
            return takenBack(batch, token, origin, "deleted-there");
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
            return takenBack(batch, token, origin, "nothing-said");
        }
        Ref digest = origins.digest(row.said());
        if (origin != null && origin.saidTheSame(digest)) {
            return Taken.as(IntakeOutcome.UNCHANGED);
        }
        if (!batch.reading().trial()) {
            batch.writing()
                    .add(new Writing<>(
                            token,
                            digest,
                            origin,
                            person.personId(),
                            person.objectRef(),
                            said.facts().get()));
        }
        return new Taken(
                origin == null ? IntakeOutcome.KEPT : IntakeOutcome.CHANGED,
                said.unknown(),
                said.unknown() == null ? null : "unknown-answer");
    }

    private Taken takenBack(Batch<S> batch, Ref token, HmisOrigin origin, String why) {
        if (origin == null) {
            return Taken.leftOut(why);
        }
        batch.writing().add(new Writing<>(token, null, origin, origin.personId(), origin.objectRef(), null));
        return new Taken(IntakeOutcome.CHANGED, null, why);
    }

    private HmisOrigin found(Batch<S> batch, HmisRow row, String kind, String column, String why) {
        Ref token = token(batch.reading(), kind, row, column);
        return Intakes.found(batch.reading(), batch.known(), token, column, why);
    }

    private void write(List<Writing<S>> writing) {
        Map<Long, Ref> touched = new HashMap<>();
        List<Optional<Ref>> kept = keep(writing.stream()
                .map(one -> new TakeFact<>(
                        one.personId(),
                        one.origin() == null ? null : one.origin().objectRef(),
                        one.facts()))
                .toList());
        for (int at = 0; at < writing.size(); at++) {
            Writing<S> one = writing.get(at);
            if (one.facts() == null) {
                origins.remove(one.origin());
            } else if (one.origin() == null) {
                origins.add(
                        one.token(), one.digest(), one.personId(), kept.get(at).orElseThrow());
            } else {
                one.origin().said(one.digest(), kept.get(at).orElseThrow());
            }
            touched.put(one.personId(), one.person());
        }
        access.did(Act.IMPORT_PEOPLE, touched);
    }
}
