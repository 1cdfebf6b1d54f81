package org.marram.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.CloseReason;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** The list of people: what narrows it, in which order it stands, and the filters that are kept. */
@ExtendWith(ArquillianExtension.class)
class CaseloadIT {

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    ClosingService closings;

    @Inject
    CaseloadService caseload;

    @Inject
    FilterService filters;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private LocalDate today;
    private long programme;
    private long team;
    private Actor coordinator;
    private Actor colleague;
    private Actor supervisor;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aTeam() {
        today = LocalDate.now(clock);
        programme = samples.aProgramme();
        team = samples.aTeam(programme);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        colleague = samples.staff(programme, Role.COORDINATOR, team, null);
        supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        samples.become(coordinator);
    }

    @Test
    void pagesInTheOrderOfWhatIsDueNext() {
        Ref nothing = person("Nothing due");
        List<Ref> all = new ArrayList<>(List.of(nothing));
        IntStream.range(0, 6).forEach(i -> all.add(due("Dune " + i, Pathway.HOUSING, 10 - i / 2)));
        List<CaseloadLine> seen = paged(CaseloadFilter.ALL);
        assertThat(seen).extracting(CaseloadLine::ref).containsExactlyInAnyOrderElementsOf(all);
        assertThat(seen.subList(0, 6)).extracting(CaseloadLine::nextDueOn).isSorted();
        assertThat(seen.get(6).ref()).isEqualTo(nothing);
        assertThat(seen.get(6).nextDueOn()).isNull();
        assertThat(seen.get(6).reviewFromOn()).isNull();
        refused("invalid", () -> caseload.list(CaseloadFilter.ALL, "2026-02-31~x", 2));
        refused("invalid", () -> caseload.list(CaseloadFilter.ALL, "x", 2));
    }

    @Test
    void pagesThroughWhomNobodyHasMetForLongestAlsoWhereNobodyEverDid() throws Exception {
        List<Ref> met = IntStream.range(0, 5).mapToObj(i -> person("Met " + i)).toList();
        Ref never = person("Never");
        for (int i = 0; i < met.size(); i++) {
            contact(met.get(i), today.minusDays(i < 2 ? 50 : 40 - i));
        }
        List<CaseloadLine> seen = paged(sorted(CaseloadSort.LONGEST_NOT_SEEN));
        assertThat(seen).hasSize(6);
        assertThat(seen.subList(0, 2)).extracting(CaseloadLine::ref).containsExactlyInAnyOrder(met.get(0), met.get(1));
        assertThat(seen.subList(2, 5))
                .extracting(CaseloadLine::ref)
                .containsExactly(met.get(2), met.get(3), met.get(4));
        assertThat(seen.get(5).ref()).isEqualTo(never);
        assertThat(seen.get(5).lastContactAt()).isNull();
    }

    @Test
    void isNarrowedByWhatIsDueLaterThanPlannedOrToBeReviewed() throws Exception {
        Ref late = due("Late", Pathway.HOUSING, 1);
        transaction.begin();
        entities.createNativeQuery("update plan set next_due_on = ? where person_id = ?")
                .setParameter(1, java.sql.Date.valueOf(today.minusDays(1)))
                .setParameter(2, samples.personId(late))
                .executeUpdate();
        transaction.commit();
        Ref now = due("Today", Pathway.EDUCATION, 0);
        Ref week = due("Week", Pathway.HOUSING, 7);
        Ref far = due("Far", Pathway.LEGAL, 8);
        Ref none = person("None");
        review(far, today);
        review(none, today.plusDays(1));

        assertThat(seen(filter(0, false, false, null, null))).containsExactly(late, now);
        assertThat(seen(filter(7, false, false, null, null))).containsExactly(late, now, week);
        assertThat(seen(filter(null, true, false, null, null))).containsExactly(late);
        assertThat(seen(filter(null, false, true, null, null))).containsExactly(far);
        assertThat(seen(filter(null, false, false, null, "HOUSING"))).containsExactly(late, week);
        assertThat(seen(filter(0, false, false, null, "HOUSING"))).containsExactly(late);
        assertThat(seen(filter(7, true, false, null, "EDUCATION"))).isEmpty();
        assertThat(seen(filter(null, false, false, null, "NO_SUCH_WAY"))).isEmpty();
        assertThat(caseload.list(CaseloadFilter.ALL, null, 50).items())
                .filteredOn(CaseloadLine::overdue)
                .extracting(CaseloadLine::ref)
                .containsExactly(late);
    }

    @Test
    void isNarrowedByHowLongNobodyHasMetThemToTheDay() throws Exception {
        Ref long30 = person("Thirty");
        Ref long29 = person("Twenty-nine");
        person("New");
        contact(long30, today.minusDays(30));
        contact(long29, today.minusDays(29));
        assertThat(seen(filter(null, false, false, 30, null))).containsExactly(long30);
        assertThat(seen(filter(null, false, false, 29, null))).containsExactlyInAnyOrder(long30, long29);
        assertThat(seen(filter(null, false, false, 31, null))).isEmpty();
        refusedField("notSeenDays", () -> seen(filter(null, false, false, 0, null)));
        refusedField("dueInDays", () -> seen(filter(-1, false, false, null, null)));
        refusedField("dueInDays", () -> seen(filter(3_651, false, false, null, null)));
    }

    @Test
    void closedPlansStandAmongTheClosedOnesOnly() {
        Ref open = person("Open");
        Ref closed = person("Closed");
        closings.close(
                new ClosePlan(closed, closings.of(closed).version(), CloseReason.COMPLETED, null, null, false, false));
        assertThat(seen(CaseloadFilter.ALL)).containsExactly(open);
        CaseloadFilter closedOnes =
                new CaseloadFilter(null, false, false, null, null, null, true, CaseloadSort.NEXT_DUE);
        assertThat(caseload.list(closedOnes, null, 50).items()).singleElement().satisfies(line -> {
            assertThat(line.ref()).isEqualTo(closed);
            assertThat(line.closedAt()).isNotNull();
        });
        samples.become(colleague);
        assertThat(seen(closedOnes)).isEmpty();
        samples.become(supervisor);
        assertThat(seen(closedOnes)).containsExactly(closed);
    }

    @Test
    void supervisorsSeeTheirTeamByWhoIsResponsibleAndNobodyElsesPeople() {
        Ref mine = person("Mine");
        samples.become(colleague);
        Ref theirs = person("Theirs");
        samples.become(supervisor);
        assertThat(seen(CaseloadFilter.ALL)).containsExactlyInAnyOrder(mine, theirs);
        assertThat(seen(of(coordinator))).containsExactly(mine);
        assertThat(seen(of(colleague))).containsExactly(theirs);
        samples.exclude(samples.personId(theirs), supervisor);
        assertThat(seen(of(colleague))).isEmpty();
        for (Actor stranger : List.of(
                samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null),
                samples.staff(samples.aProgramme(), Role.SUPERVISOR, team, null),
                samples.aCoordinator(samples.aProgramme()))) {
            samples.become(stranger);
            assertThat(seen(CaseloadFilter.ALL)).isEmpty();
            assertThat(seen(of(coordinator))).isEmpty();
        }
        samples.become(samples.aProvider(programme));
        refused("not-found", () -> seen(CaseloadFilter.ALL));
    }

    @Test
    void whoSeesFewSendsNoMoreThanWhoSeesManyWhateverNarrowsTheList() {
        IntStream.range(0, 60).forEach(i -> due("Dune " + i, Pathway.HOUSING, i));
        samples.become(colleague);
        IntStream.range(0, 3).forEach(i -> due("Few " + i, Pathway.HOUSING, i));
        CaseloadFilter narrow =
                new CaseloadFilter(900, false, false, null, "HOUSING", null, false, CaseloadSort.LONGEST_NOT_SEEN);
        for (Actor actor : List.of(coordinator, colleague, supervisor)) {
            samples.become(actor);
            for (CaseloadFilter filter : List.of(CaseloadFilter.ALL, narrow, of(coordinator))) {
                assertThat(Statements.of(() -> caseload.list(filter, null, 50)).size())
                        .isLessThanOrEqualTo(3);
            }
            assertThat(Statements.of(() -> caseload.list(narrow, null, 50))).hasSize(3);
        }
    }

    @Test
    void filtersAreKeptRenamedStartedWithAndRemovedByTheirOwnerOnly() {
        CaseloadFilter late = filter(7, true, true, 30, "HOUSING");
        Ref kept = filters.keep(new KeepFilter("  Later than planned ", false, late));
        Ref other = filters.keep(new KeepFilter("Reviews", true, of(coordinator)));
        assertThat(filters.own()).extracting(FilterView::label).containsExactly("Later than planned", "Reviews");
        assertThat(filters.own().get(0).filter()).isEqualTo(late);
        assertThat(filters.own().get(1).filter()).isEqualTo(of(coordinator));
        filters.start(kept, true);
        assertThat(filters.own()).extracting(FilterView::start).containsExactly(true, false);
        filters.rename(kept, "Zeal");
        assertThat(filters.own()).extracting(FilterView::label).containsExactly("Reviews", "Zeal");
        filters.start(kept, false);
        assertThat(filters.own()).extracting(FilterView::start).containsExactly(false, false);
        refusedField("label", () -> filters.keep(new KeepFilter("reviews", false, late)));
        refusedField("label", () -> filters.rename(kept, "Reviews"));
        refusedField("label", () -> filters.keep(new KeepFilter(" ", false, late)));
        refusedField("label", () -> filters.keep(new KeepFilter("a".repeat(61), false, late)));

        samples.become(colleague);
        assertThat(filters.own()).isEmpty();
        refused("not-found", () -> filters.rename(kept, "Mine"));
        filters.start(kept, true);
        filters.remove(kept);
        filters.keep(new KeepFilter("Reviews", false, late));
        samples.become(coordinator);
        assertThat(filters.own()).hasSize(2).noneMatch(FilterView::start);
        filters.remove(other);
        filters.remove(other);
        assertThat(filters.own()).extracting(FilterView::ref).containsExactly(kept);
        IntStream.range(0, 19).forEach(i -> filters.keep(new KeepFilter("F" + i, false, null)));
        refused("filters-full", () -> filters.keep(new KeepFilter("One more", false, null)));
    }

    private Ref person(String name) {
        return people.enrol(new EnrolPerson(name));
    }

    private Ref due(String name, Pathway pathway, int inDays) {
        Ref person = person(name);
        plans.add(new AddGoal(
                person,
                pathway,
                Whose.PERSON,
                "Goal",
                List.of(new NewMilestone("Step", today.plusDays(inDays), CriterionKind.CONFIRMED, null, null))));
        return person;
    }

    private void contact(Ref person, LocalDate day) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update person set last_contact_at = ? where id = ?")
                .setParameter(
                        1,
                        Timestamp.from(day.atTime(12, 0).atZone(clock.getZone()).toInstant()))
                .setParameter(2, samples.personId(person))
                .executeUpdate();
        transaction.commit();
    }

    private void review(Ref person, LocalDate from) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update plan set review_from_on = ?, review_until_on = ? where person_id = ?")
                .setParameter(1, java.sql.Date.valueOf(from))
                .setParameter(2, java.sql.Date.valueOf(from.plusDays(14)))
                .setParameter(3, samples.personId(person))
                .executeUpdate();
        transaction.commit();
    }

    private List<CaseloadLine> paged(CaseloadFilter filter) {
        List<CaseloadLine> seen = new ArrayList<>();
        String after = null;
        do {
            Page<CaseloadLine> page = caseload.list(filter, after, 2);
            seen.addAll(page.items());
            after = page.next();
        } while (after != null);
        return seen;
    }

    private List<Ref> seen(CaseloadFilter filter) {
        return caseload.list(filter, null, 50).items().stream()
                .map(CaseloadLine::ref)
                .toList();
    }

    private static CaseloadFilter filter(
            Integer dueIn, boolean overdue, boolean review, Integer notSeen, String pathway) {
        return new CaseloadFilter(dueIn, overdue, review, notSeen, pathway, null, false, CaseloadSort.NEXT_DUE);
    }

    private static CaseloadFilter sorted(CaseloadSort sort) {
        return new CaseloadFilter(null, false, false, null, null, null, false, sort);
    }

    private static CaseloadFilter of(Actor responsible) {
        return new CaseloadFilter(null, false, false, null, null, responsible.account(), false, CaseloadSort.NEXT_DUE);
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
