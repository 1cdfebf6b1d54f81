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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;
import org.marram.project.Place;
import org.marram.project.ProjectService;
import org.marram.project.StayFacts;
import org.marram.project.TakeStay;

/** Takes in who was in which project, an enrolment together with its exit: where one of them cannot be taken, neither is. */
@ApplicationScoped
class StayIntake {

    static final String KIND = "STAY";

    private static final Set<String> RELATIONSHIPS = Set.of("1", "2", "3", "4", "5", "99");

    /**
     * What became of an enrolment and its exit.
     *
     * @param exit null where there is none
     * @param stayed null where it tells nothing of where somebody lived
     */
    record StayTaken(Taken enrolment, Taken exit, Stayed stayed) {}

    /** What is known, and what is written after the whole batch was looked at. */
    private record Batch(
            Reading reading, Map<Ref, HmisOrigin> known, Map<Long, Integer> types, List<Writing> writing) {}

    private record Writing(Ref token, Ref digest, HmisOrigin origin, long personId, Ref person, StayFacts facts) {}

    @Inject
    private HmisOrigins origins;

    @Inject
    private ProjectService projects;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    List<StayTaken> take(Reading reading, List<StayRow> rows) {
        Set<Ref> tokens = new HashSet<>();
        rows.forEach(row -> {
            tokens.add(token(reading, KIND, row.enrolment(), "EnrollmentID"));
            tokens.add(token(reading, ClientIntake.KIND, row.enrolment(), "PersonalID"));
            tokens.add(token(reading, ProjectIntake.KIND, row.enrolment(), "ProjectID"));
        });
        Map<Ref, HmisOrigin> known = origins.of(tokens);
        Set<Long> told = known.values().stream()
                .map(HmisOrigin::objectId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Batch batch = new Batch(reading, known, projects.types(told), new ArrayList<>());
        List<StayTaken> taken = rows.stream().map(row -> one(batch, row)).toList();
        if (!reading.trial()) {
            write(batch.writing());
        }
        return taken;
    }

    /** An empty identifier has a token as well, by which nothing is found. */
    private Ref token(Reading reading, String kind, HmisRow row, String column) {
        return origins.token(reading.source(), kind, String.valueOf(row.text(column)));
    }

    private StayTaken one(Batch batch, StayRow row) {
        HmisRow exit = row.exit();
        LocalDate[] until = new LocalDate[1];
        Taken wrong = exit == null ? null : Intakes.guarded(() -> exit(row.enrolment(), exit, until));
        if (wrong != null && wrong.outcome() == IntakeOutcome.REFUSED) {
            return new StayTaken(Taken.refused(null, "exit-refused"), wrong, null);
        }
        Stayed[] stayed = new Stayed[1];
        Taken enrolment = Intakes.guarded(() -> enrolment(batch, row.enrolment(), exit, until[0], stayed));
        return new StayTaken(enrolment, exit(enrolment, wrong), stayed[0]);
    }

    /** @param itself what there is to say of the exit; null where there is none */
    private static Taken exit(Taken enrolment, Taken itself) {
        if (itself == null) {
            return null;
        }
        return switch (enrolment.outcome()) {
            case REFUSED -> Taken.refused(null, "enrolment-refused");
            case LEFT_OUT -> enrolment;
            default -> new Taken(enrolment.outcome(), itself.field(), itself.reason());
        };
    }

    /** Refuses an exit that is not a day, before the entry, or of somebody else. */
    private Taken exit(HmisRow enrolment, HmisRow exit, LocalDate[] until) {
        String who = exit.text("PersonalID");
        if (who != null && !who.equals(enrolment.text("PersonalID"))) {
            throw Refusal.invalid("PersonalID", "other-person");
        }
        LocalDate today = LocalDate.now(clock);
        until[0] = exit.neededDay("ExitDate", today);
        LocalDate from = Intakes.orNull(() -> enrolment.day("EntryDate", today));
        if (from != null && until[0].isBefore(from)) {
            throw Refusal.invalid("ExitDate", "ends-before-start");
        }
        String destination = exit.code("Destination");
        exit.code("DestinationSubsidyType");
        return unknown(destination) ? code("Destination") : Taken.as(IntakeOutcome.KEPT);
    }

    private Taken enrolment(Batch batch, HmisRow row, HmisRow exit, LocalDate until, Stayed[] stayed) {
        Ref token = token(batch.reading(), KIND, row, "EnrollmentID");
        HmisOrigin origin = batch.known().get(token);
        if (row.isDeleted()) {
            return deleted(batch, token, origin, row, stayed);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate from = row.neededDay("EntryDate", today);
        LocalDate movedIn = row.day("MoveInDate", today);
        Ref person = token(batch.reading(), ClientIntake.KIND, row, "PersonalID");
        Ref project = token(batch.reading(), ProjectIntake.KIND, row, "ProjectID");
        refuseUnknown(batch, person, "PersonalID", "unknown-person");
        refuseUnknown(batch, project, "ProjectID", "unknown-project");
        String situation = row.code("LivingSituation");
        String relationship = row.code("RelationshipToHoH");
        String destination = exit == null ? null : exit.code("Destination");
        Place to = Place.of(destination);
        String subsidy = exit == null ? null : exit.code("DestinationSubsidyType");
        stayed[0] = new Stayed(
                person,
                row.key(),
                row.file(),
                row.line(),
                type(batch, project),
                from,
                movedIn,
                until,
                to,
                subsidy != null && subsidy.matches("\\d+")
                        ? Integer.valueOf(subsidy)
                        : to == null ? null : to.subsidy());
        Ref digest = origins.digest(row.said() + (exit == null ? "" : exit.said()));
        if (origin != null && origin.saidTheSame(digest)) {
            return Taken.as(IntakeOutcome.UNCHANGED);
        }
        if (!batch.reading().trial()) {
            HmisOrigin who = batch.known().get(person);
            HmisOrigin where = batch.known().get(project);
            StayFacts facts =
                    new StayFacts(who.personId(), where.objectId(), from, until, situation, destination, relationship);
            batch.writing().add(new Writing(token, digest, origin, who.personId(), who.objectRef(), facts));
        }
        if (batch.reading().trial()) {
            batch.reading().coming().put(token, 0);
        }
        Taken told = unknown(situation)
                ? code("LivingSituation")
                : relationship != null && !RELATIONSHIPS.contains(relationship)
                        ? code("RelationshipToHoH")
                        : Taken.as(IntakeOutcome.KEPT);
        return new Taken(origin == null ? IntakeOutcome.KEPT : IntakeOutcome.CHANGED, told.field(), told.reason());
    }

    private Taken deleted(Batch batch, Ref token, HmisOrigin origin, HmisRow row, Stayed[] stayed) {
        if (origin == null) {
            return Taken.leftOut("deleted-there");
        }
        stayed[0] = new Stayed(
                token(batch.reading(), ClientIntake.KIND, row, "PersonalID"),
                row.key(),
                row.file(),
                row.line(),
                -1,
                null,
                null,
                null,
                null,
                null);
        batch.writing().add(new Writing(token, null, origin, origin.personId(), origin.objectRef(), null));
        return new Taken(IntakeOutcome.CHANGED, null, "deleted-there");
    }

    private static void refuseUnknown(Batch batch, Ref token, String column, String why) {
        if (!batch.known().containsKey(token)
                && !(batch.reading().trial() && batch.reading().coming().containsKey(token))) {
            throw Refusal.invalid(column, why);
        }
    }

    private static int type(Batch batch, Ref project) {
        HmisOrigin known = batch.known().get(project);
        Integer coming = batch.reading().coming().get(project);
        return coming != null ? coming : batch.types().get(known.objectId());
    }

    private static boolean unknown(String code) {
        return code != null && Place.of(code) == null;
    }

    private static Taken code(String column) {
        return new Taken(IntakeOutcome.KEPT, column, Intakes.UNKNOWN_CODE);
    }

    private void write(List<Writing> writing) {
        Map<Long, Ref> touched = new HashMap<>();
        List<Writing> kept = writing.stream().filter(one -> one.facts() != null).toList();
        List<Ref> refs = projects.take(kept.stream()
                .map(one ->
                        new TakeStay(one.origin() == null ? null : one.origin().objectRef(), one.facts()))
                .toList());
        for (int at = 0; at < kept.size(); at++) {
            Writing one = kept.get(at);
            if (one.origin() == null) {
                origins.add(one.token(), one.digest(), one.personId(), refs.get(at));
            } else {
                if (one.origin().wasOf(one.personId())) {
                    touched.put(one.origin().personId(), one.origin().objectRef());
                }
                one.origin().said(one.digest(), one.personId(), refs.get(at));
            }
            touched.put(one.personId(), one.person());
        }
        List<HmisOrigin> struck = writing.stream()
                .filter(one -> one.facts() == null)
                .map(Writing::origin)
                .toList();
        projects.strike(struck.stream().map(HmisOrigin::objectRef).toList());
        struck.forEach(origin -> {
            touched.put(origin.personId(), origin.objectRef());
            origins.remove(origin);
        });
        access.did(Act.IMPORT_PEOPLE, touched);
    }
}
