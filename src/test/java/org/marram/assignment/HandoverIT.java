package org.marram.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.Colleague;
import org.marram.access.ColleagueService;
import org.marram.access.CurrentActor;
import org.marram.access.Role;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadLine;
import org.marram.caseload.CaseloadService;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** People go over from one coordinator to another, now or from a day on, and what each may see goes with them. */
@ExtendWith(ArquillianExtension.class)
class HandoverIT {

    private static final int RACES = 6;

    @Inject
    PersonService people;

    @Inject
    HandoverService handovers;

    @Inject
    AssignmentService assignments;

    @Inject
    ColleagueService colleagues;

    @Inject
    CaseloadService caseload;

    @Inject
    HandoverWatch watch;

    @Inject
    AccessSamples samples;

    @Inject
    Somebody somebody;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    private long programme;
    private long team;
    private long otherTeam;
    private Actor one;
    private Actor two;
    private Actor supervisor;
    private Actor otherSupervisor;
    private Ref person;

    /** Acts in a thread of its own, as in a request of its own. */
    static class Somebody {

        @Inject
        private CurrentActor current;

        @ActivateRequestContext
        public String tries(Actor actor, Callable<?> act) throws Exception {
            current.enter(actor);
            try {
                act.call();
                return "done";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        }
    }

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void twoTeams() {
        programme = samples.aProgramme();
        team = samples.aTeam(programme);
        otherTeam = samples.aTeam(programme);
        one = samples.staff(programme, Role.COORDINATOR, team, null);
        two = samples.staff(programme, Role.COORDINATOR, otherTeam, null);
        supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        otherSupervisor = samples.staff(programme, Role.SUPERVISOR, otherTeam, null);
        samples.become(one);
        person = people.enrol(new EnrolPerson("Reed"));
    }

    @Test
    void fromNowOnTheColleagueAndTheColleaguesTeamSeeAndNobodyElse() {
        sees(one, supervisor);
        handOver(two, today());
        sees(two, otherSupervisor);
        assertThat(planFollows()).isEqualTo(two.accountId());
        samples.become(two);
        assertThat(people.open(person).responsible()).isEqualTo(two.name());
        assertThat(assignments.of(person))
                .satisfiesExactly(
                        now -> {
                            assertThat(now.until()).isNull();
                            assertThat(now.planned()).isFalse();
                            assertThat(now.reason()).isEqualTo(HandoverReason.WORKLOAD);
                            assertThat(now.note()).isEqualTo("Likes to walk");
                        },
                        before -> {
                            assertThat(before.reason()).isNull();
                            assertThat(before.until())
                                    .isEqualTo(assignments.of(person).get(0).from());
                        });
        refused("not-found", () -> {
            samples.become(one);
            handovers.callOff(Ref.random());
        });
    }

    @Test
    void fromADayOnNobodySeesMoreOrLessBeforeItAndTheNewOnesFromItsFirstInstant() throws Exception {
        samples.become(supervisor);
        handOver(two, today().plusDays(2));
        sees(one, supervisor);
        assertThat(planFollows()).isEqualTo(one.accountId());
        samples.become(one);
        assertThat(assignments.of(person).get(0).planned()).isTrue();
        assertThat(assignments.of(person).get(0).from())
                .isEqualTo(today().plusDays(2).atStartOfDay(clock.getZone()).toInstant());
        assertThat(people.open(person).responsible()).isEqualTo(one.name());
        days(2);
        sees(two, otherSupervisor);
        samples.become(otherSupervisor);
        assertThat(list()).singleElement().extracting(CaseloadLine::responsible).isEqualTo(two.name());
        assertThat(planFollows()).as("the watch has not looked yet").isEqualTo(one.accountId());
        watch.look();
        assertThat(planFollows()).isEqualTo(two.accountId());
        watch.look();
        assertThat(planFollows()).isEqualTo(two.accountId());
    }

    @Test
    void aWatchThatComesLateDoesNotUndoWhatCameAfter() throws Exception {
        Actor three = samples.staff(programme, Role.COORDINATOR, otherTeam, null);
        handOver(two, today().plusDays(1));
        days(1);
        samples.become(two);
        handOver(three, today());
        sees(three, otherSupervisor);
        watch.look();
        assertThat(planFollows()).isEqualTo(three.accountId());
    }

    @Test
    void whatIsPlannedIsCalledOffBeforeItsDayAndNotAfter() throws Exception {
        Ref planned = handOver(two, today().plusDays(2)).get(0);
        handovers.callOff(planned);
        handovers.callOff(planned);
        assertThat(assignments.of(person)).hasSize(1);
        assertThat(assignments.toTell(samples.personId(person))).isEmpty();
        assertThat(handOver(two, today().plusDays(2))).hasSize(1);
        handovers.callOff(assignments.of(person).get(0).ref());
        days(3);
        sees(one, supervisor);
        watch.look();
        assertThat(planFollows()).isEqualTo(one.accountId());

        samples.become(supervisor);
        Ref begun = handOver(two, today().plusDays(1)).get(0);
        days(1);
        samples.become(otherSupervisor);
        refused("handover-begun", () -> handovers.callOff(begun));
        sees(two, otherSupervisor);
    }

    @Test
    void aSecondOneIsNotPlannedBesideTheFirstAndTheSameTwiceIsDoneOnce() {
        assertThat(handOver(two, today().plusDays(2))).hasSize(1);
        assertThat(handOver(two, today().plusDays(2))).isEmpty();
        refusedField("people[0]", () -> handOver(two, today().plusDays(3)));
        refusedField("people[0]", () -> handOver(two, today()));
        assertThat(assignments.of(person)).hasSize(2);
        sees(one, supervisor);
    }

    @Test
    void onlyWhoeverIsResponsibleAndTheTeamsSupervisorHandOver() {
        for (Actor stranger : List.of(
                two,
                otherSupervisor,
                samples.aCoordinator(samples.aProgramme()),
                samples.staff(samples.aProgramme(), Role.SUPERVISOR, team, null),
                samples.aProvider(programme),
                samples.staff(programme, Role.ADMIN, null, null))) {
            samples.become(stranger);
            refused("not-found", () -> handOver(stranger, today()));
            refused("not-found", () -> assignments.of(person));
            assertThat(samples.journalRows(stranger, Act.HAND_OVER, "REFUSED")).isOne();
        }
        samples.become(supervisor);
        Ref mine = people(1).get(0);
        samples.become(supervisor);
        assertThat(handovers.handOver(
                        new HandOver(List.of(person, mine), two.account(), today(), HandoverReason.LEAVES, null)))
                .hasSize(2);
        assertThat(samples.journalRows(supervisor, Act.HAND_OVER, "DONE")).isEqualTo(2);
    }

    @Test
    void oneWhomOneMayNotSeeHandsNobodyOver() {
        Ref mine = people(1).get(0);
        samples.become(two);
        Ref foreign = people.enrol(new EnrolPerson("Sedge"));
        samples.become(one);
        refused(
                "not-found",
                () -> handovers.handOver(
                        new HandOver(List.of(mine, foreign), two.account(), today(), HandoverReason.AWAY, null)));
        samples.become(one);
        assertThat(assignments.of(mine)).hasSize(1);
    }

    @Test
    void anExcludedColleagueIsNotOfferedAndNotTaken() {
        Ref mine = people(1).get(0);
        samples.exclude(samples.personId(person), two);
        samples.become(one);
        assertThat(handovers.candidates(List.of(person)))
                .extracting(Colleague::ref)
                .contains(one.account())
                .doesNotContain(two.account());
        assertThat(handovers.candidates(List.of(person, mine)))
                .extracting(Colleague::ref)
                .contains(two.account());
        assertThat(handovers.preview(List.of(person, mine), two.account(), today()))
                .extracting(HandoverLine::obstacle)
                .containsExactlyInAnyOrder(HandoverObstacle.BARRED, null);
        refusedField("people[0]", () -> handOver(two, today()));
        sees(one, supervisor);
        samples.onlyFor(samples.personId(mine), one);
        samples.become(one);
        assertThat(handovers.preview(List.of(mine), two.account(), today()))
                .extracting(HandoverLine::obstacle)
                .containsExactly(HandoverObstacle.BARRED);
    }

    @Test
    void onlyWhoCanSignInIsOfferedAndTakenAlsoWhenDisabledMeanwhile() {
        Actor foreign = samples.aCoordinator(samples.aProgramme());
        assertThat(colleagues.list())
                .extracting(Colleague::ref)
                .contains(one.account(), two.account())
                .doesNotContain(foreign.account(), supervisor.account());
        assertThat(colleagues.list())
                .filteredOn(Colleague::ownTeam)
                .extracting(Colleague::ref)
                .containsExactly(one.account());
        assertThat(handovers.preview(List.of(person), two.account(), today())).hasSize(1);
        samples.disable(two);
        assertThat(handovers.candidates(List.of(person)))
                .extracting(Colleague::ref)
                .doesNotContain(two.account());
        refusedField("to", () -> handOver(two, today()));
        refusedField("to", () -> handOver(foreign, today()));
        refusedField("to", () -> handOver(supervisor, today()));
        refusedField("to", () -> handovers.preview(List.of(person), two.account(), today()));
    }

    @Test
    void aColleagueDisabledBeforeTheDayLeavesThePersonToTheTeam() throws Exception {
        handOver(two, today().plusDays(1));
        samples.disable(two);
        days(1);
        samples.become(otherSupervisor);
        assertThat(list()).singleElement().satisfies(line -> {
            assertThat(line.responsible()).isEqualTo(two.name());
            assertThat(line.responsibleActive()).isFalse();
        });
        assertThat(handOver(samples.staff(programme, Role.COORDINATOR, otherTeam, null), today()))
                .hasSize(1);
    }

    @Test
    void refusesNobodyTooManyTheSameTwiceAPastDayAndNoReason() {
        refusedField("people", () -> handovers.handOver(command(List.of(), today())));
        refusedField("people", () -> handovers.handOver(command(null, today())));
        refusedField("people", () -> handovers.handOver(command(List.of(person, person), today())));
        refusedField(
                "people",
                () -> handovers.handOver(command(
                        IntStream.range(0, 501).mapToObj(each -> Ref.random()).toList(), today())));
        refusedField("fromOn", () -> handovers.handOver(command(List.of(person), today().minusDays(1))));
        refusedField("fromOn", () -> handovers.handOver(command(List.of(person), today().plusDays(367))));
        refusedField("fromOn", () -> handovers.handOver(command(List.of(person), null)));
        refusedField(
                "reason", () -> handovers.handOver(new HandOver(List.of(person), two.account(), today(), null, null)));
        refusedField(
                "reason",
                () -> handovers.handOver(
                        new HandOver(List.of(person), two.account(), today(), HandoverReason.CAME_BACK, null)));
        refusedField(
                "note",
                () -> handovers.handOver(
                        new HandOver(List.of(person), two.account(), today(), HandoverReason.AWAY, "a".repeat(1_001))));
        sees(one, supervisor);
    }

    @Test
    void ofTwoAtOnceOneIsMadeAndExactlyOneIsResponsible() throws Exception {
        Actor three = samples.staff(programme, Role.COORDINATOR, team, null);
        for (int race = 0; race < RACES; race++) {
            samples.become(one);
            person = people.enrol(new EnrolPerson("Race"));
            CyclicBarrier start = new CyclicBarrier(2);
            Future<String> left = threads.submit(() -> racing(start, one, two));
            Future<String> right = threads.submit(() -> racing(start, one, three));
            List<String> answers = List.of(left.get(), right.get());
            assertThat(answers).containsOnlyOnce("done");
            assertThat(live("CASELOAD")).isOne();
            assertThat(live("SUPERVISION")).isOne();
            assertThat(planFollows()).isEqualTo(answers.get(0).equals("done") ? two.accountId() : three.accountId());
        }
    }

    @Test
    void manyGoOverInAsManyStatementsAsOne() {
        List<Ref> few = people(5);
        List<Ref> many = people(40);
        samples.become(one);
        int statements = statements(() -> handOverAll(few));
        samples.become(one);
        assertThat(statements(() -> handOverAll(many))).isEqualTo(statements);
        samples.become(two);
        assertThat(list()).hasSize(45);
        samples.become(one);
        assertThat(list()).hasSize(1);
    }

    @Test
    void thePersonIsToldFromThePlanningOnAndForAMonthAfter() throws Exception {
        long id = samples.personId(person);
        assertThat(assignments.toTell(id)).isEmpty();
        handOver(two, today().plusDays(1));
        assertThat(assignments.toTell(id)).containsExactly(new NewCoordinator(two.name(), today().plusDays(1)));
        days(1);
        assertThat(assignments.toTell(id)).containsExactly(new NewCoordinator(two.name(), today()));
        days(30);
        assertThat(assignments.toTell(id)).isEmpty();
    }

    @Test
    void theNoteIsSealedWithThePersonsKey() {
        handOver(two, today());
        byte[] note = (byte[])
                entities.createNativeQuery("select note from assignment where person_id = ? and note is not null")
                        .setParameter(1, samples.personId(person))
                        .getSingleResult();
        assertThat(new String(note, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("walk");
    }

    private String racing(CyclicBarrier start, Actor who, Actor to) throws Exception {
        return somebody.tries(who, () -> {
            start.await();
            return handOver(to, today());
        });
    }

    private List<Ref> handOver(Actor to, LocalDate from) {
        return handovers.handOver(
                new HandOver(List.of(person), to.account(), from, HandoverReason.WORKLOAD, "Likes to walk"));
    }

    private void handOverAll(List<Ref> them) {
        handovers.handOver(new HandOver(them, two.account(), today(), HandoverReason.LEAVES, null));
    }

    private HandOver command(List<Ref> them, LocalDate from) {
        return new HandOver(them, two.account(), from, HandoverReason.LEAVES, null);
    }

    private List<Ref> people(int many) {
        samples.become(one);
        return IntStream.range(0, many)
                .mapToObj(each -> people.enrol(new EnrolPerson("Dune " + each)))
                .toList();
    }

    /** These see the person, in a list as in a look at the one; nobody else of the two teams does. */
    private void sees(Actor... these) {
        for (Actor actor : List.of(one, two, supervisor, otherSupervisor)) {
            samples.become(actor);
            boolean expected = List.of(these).contains(actor);
            assertThat(list().stream().anyMatch(line -> line.ref().equals(person)))
                    .as("list of " + actor.role() + " " + actor.accountId())
                    .isEqualTo(expected);
            if (expected) {
                people.open(person);
            } else {
                refused("not-found", () -> people.open(person));
            }
        }
        samples.become(these[0]);
        assertThat(live("CASELOAD")).isLessThanOrEqualTo(1);
        assertThat(live("SUPERVISION")).isOne();
    }

    private List<CaseloadLine> list() {
        return caseload.list(CaseloadFilter.ALL, null, 100).items();
    }

    private long live(String basis) {
        return samples.number(
                "select count(*) from access_grant where person_id = ? and basis_kind = ? and ended_at is null"
                        + " and from_at <= utc_timestamp(6) and until_at > utc_timestamp(6)",
                samples.personId(person),
                basis);
    }

    private long planFollows() {
        return samples.number("select responsible_id from plan where person_id = ?", samples.personId(person));
    }

    /** So many days go by for this person. */
    private void days(int days) throws Exception {
        long id = samples.personId(person);
        transaction.begin();
        for (String column : List.of("from_at", "ended_at", "created_at", "settled_at")) {
            shift("assignment", column, days, id);
        }
        shift("access_grant", "from_at", days, id);
        shift("access_grant", "until_at", days, id);
        transaction.commit();
    }

    private void shift(String table, String column, int days, long id) {
        entities.createNativeQuery("update " + table + " set " + column + " = " + column + " - interval " + days
                        + " day where person_id = ? and " + column + " < '9999-01-01'")
                .setParameter(1, id)
                .executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int statements(Runnable act) {
        return Statements.of(act).size();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedField(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(Refusal.Fault::field)
                .containsExactly(field));
    }
}
