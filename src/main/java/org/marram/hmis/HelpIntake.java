package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;
import org.marram.project.HelpFacts;
import org.marram.project.HelpService;
import org.marram.project.TakeHelp;

/** Takes in what help people got, as codes; not where the code tells of their health. */
@ApplicationScoped
class HelpIntake {

    private static final String KIND = "HELP";

    /** Record types of mental health (141, 161) and of a certain illness (143, 151). */
    private static final Set<String> HEALTH = Set.of("141", "161", "143", "151");

    private static final String YOUNG = "142";

    /** Of record type 142 (R14.2): care around a birth, medical care, substances, tests. */
    private static final Set<String> HEALTH_OF_YOUNG = Set.of("12", "13", "14", "17", "18", "27", "28");

    private static final Set<String> KNOWN = Set.of(YOUNG, "144", "152", "200", "210", "300");

    private record Batch(Reading reading, Map<Ref, HmisOrigin> known, List<Writing> writing) {}

    private record Writing(Ref token, Ref digest, HmisOrigin origin, long personId, Ref person, HelpFacts facts) {}

    @Inject
    private HmisOrigins origins;

    @Inject
    private HelpService helps;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    List<Taken> take(Reading reading, List<HmisRow> rows) {
        Set<Ref> tokens = new HashSet<>();
        rows.forEach(row -> {
            tokens.add(token(reading, KIND, row, "ServicesID"));
            tokens.add(token(reading, StayIntake.KIND, row, "EnrollmentID"));
            tokens.add(token(reading, ClientIntake.KIND, row, "PersonalID"));
        });
        Batch batch = new Batch(reading, origins.of(tokens), new ArrayList<>());
        List<Taken> taken =
                rows.stream().map(row -> Intakes.guarded(() -> one(batch, row))).toList();
        if (!reading.trial()) {
            write(batch.writing());
        }
        return taken;
    }

    private Ref token(Reading reading, String kind, HmisRow row, String column) {
        return origins.token(reading.source(), kind, String.valueOf(row.text(column)));
    }

    private Taken one(Batch batch, HmisRow row) {
        Ref token = token(batch.reading(), KIND, row, "ServicesID");
        HmisOrigin origin = batch.known().get(token);
        String record = row.code("RecordType");
        String type = row.code("TypeProvided");
        boolean ofHealth = record != null
                && (HEALTH.contains(record) || YOUNG.equals(record) && type != null && HEALTH_OF_YOUNG.contains(type));
        if (row.isDeleted() || ofHealth) {
            if (origin == null) {
                return Taken.leftOut(ofHealth ? "never-held" : "deleted-there");
            }
            batch.writing().add(new Writing(token, null, origin, origin.personId(), origin.objectRef(), null));
            return new Taken(IntakeOutcome.CHANGED, null, ofHealth ? "never-held" : "deleted-there");
        }
        LocalDate on = row.neededDay("DateProvided", LocalDate.now(clock));
        row.needed("RecordType");
        HmisOrigin stay = found(batch, row, StayIntake.KIND, "EnrollmentID", "unknown-enrolment");
        HmisOrigin person = found(batch, row, ClientIntake.KIND, "PersonalID", "unknown-person");
        if (stay != null && person != null && !stay.personId().equals(person.personId())) {
            throw Refusal.invalid("PersonalID", "other-person");
        }
        Ref digest = origins.digest(row.said());
        if (origin != null && origin.saidTheSame(digest)) {
            return Taken.as(IntakeOutcome.UNCHANGED);
        }
        if (!batch.reading().trial()) {
            HelpFacts facts = new HelpFacts(person.personId(), stay.objectRef(), on, record, type);
            batch.writing().add(new Writing(token, digest, origin, person.personId(), person.objectRef(), facts));
        }
        boolean known = KNOWN.contains(record);
        return new Taken(
                origin == null ? IntakeOutcome.KEPT : IntakeOutcome.CHANGED,
                known ? null : "RecordType",
                known ? null : Intakes.UNKNOWN_CODE);
    }

    /** Null where it would be here, in a trial. */
    private HmisOrigin found(Batch batch, HmisRow row, String kind, String column, String why) {
        return Intakes.found(batch.reading(), batch.known(), token(batch.reading(), kind, row, column), column, why);
    }

    private void write(List<Writing> writing) {
        Map<Long, Ref> touched = new HashMap<>();
        List<Ref> refs = helps.take(writing.stream()
                .map(one ->
                        new TakeHelp(one.origin() == null ? null : one.origin().objectRef(), one.facts()))
                .toList());
        for (int at = 0; at < writing.size(); at++) {
            Writing one = writing.get(at);
            if (one.facts() == null) {
                origins.remove(one.origin());
            } else if (one.origin() == null) {
                origins.add(one.token(), one.digest(), one.personId(), refs.get(at));
            } else {
                if (one.origin().wasOf(one.personId())) {
                    touched.put(one.origin().personId(), one.origin().objectRef());
                }
                one.origin().said(one.digest(), one.personId(), refs.get(at));
            }
            touched.put(one.personId(), one.person());
        }
        access.did(Act.IMPORT_PEOPLE, touched);
    }
}
