package org.marram.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.AccessService;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.access.Scope;
import org.marram.access.Seen;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.partner.AddAgreement;
import org.marram.partner.AgreementService;
import org.marram.partner.Cover;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.DirectoryService;
import org.marram.partner.OrganisationKind;
import org.marram.partner.PartnerService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.plan.AddGoal;
import org.marram.plan.NewMilestone;
import org.marram.plan.PlanService;
import org.marram.plan.Whose;
import org.marram.referral.AnswerReferral;
import org.marram.referral.DeclineReason;
import org.marram.referral.ReferralService;
import org.marram.referral.SendReferral;
import org.marram.referral.WithdrawReason;
import org.marram.referral.WithdrawReferral;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.testing.Deployments;

/** The ledger of releases: what is written in it, and that nobody ever sees more than it says. */
@ExtendWith(ArquillianExtension.class)
class ConsentIT {

    /** What may stand between a person and a partner besides the release, and what their partner sees of it. */
    private enum Basis {
        NONE,
        SENT(Scope.IDENTITY),
        WAITING(Scope.IDENTITY),
        ACCEPTED(Scope.IDENTITY, Scope.ATTENDANCE),
        DECLINED,
        TAKEN_BACK;

        private final Set<Scope> scopes;

        Basis(Scope... scopes) {
            this.scopes = Set.of(scopes);
        }
    }

    @Inject
    ConsentService consents;

    @Inject
    RepresentativeService representatives;

    @Inject
    ReferralService referrals;

    @Inject
    PersonService people;

    @Inject
    PlanService plans;

    @Inject
    PartnerService partners;

    @Inject
    CourseService courses;

    @Inject
    AgreementService agreements;

    @Inject
    DirectoryService directory;

    @Inject
    AccessService access;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    private long programme;
    private Actor coordinator;
    private Actor provider;
    private Actor otherProvider;
    private Ref school;
    private Ref course;
    private Ref person;
    private Ref representative;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonAndASchool() {
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
        school = partners.create(
                new CreateOrganisation("Sample school", OrganisationKind.TRAINING, today(), today().plusYears(1)));
        course = courses.create(new CreateCourse(school, "Baking", today(), today().plusMonths(3), 1));
        provider = samples.staff(
                programme,
                Role.PROVIDER,
                null,
                partners.organisation(school).orElseThrow().id());
        otherProvider = samples.aProvider(programme);
        person = people.enrol(new EnrolPerson("Reed"));
    }

    @Test
    void thePredicateNeverShowsMoreThanTheReleasesLet() {
        List<String> wrong = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            layOut(basis);
            for (int day : List.of(0, 9, 10, 15, 20, 29, 30)) {
                wrong.addAll(compared(basis, clock.instant().plus(Duration.ofDays(day))));
            }
            consents.of(person).forEach(one -> consents.withdraw(new WithdrawRelease(one.ref(), GivenHow.SPOKEN)));
            for (Scope scope : Scope.values()) {
                assertThat(sees(provider, scope, clock.instant()))
                        .as(basis + " " + scope)
                        .isFalse();
                assertThat(lets(provider, scope, clock.instant())).isFalse();
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** One release from now for ten days, another from the twentieth to the thirtieth, and what stands on the first. */
    private void layOut(Basis basis) {
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed " + basis));
        course = courses.create(new CreateCourse(school, "Baking", today(), today().plusMonths(3), 1));
        if (basis == Basis.WAITING) {
            Ref waiting = person;
            person = people.enrol(new EnrolPerson("Somebody"));
            release(null, 60, Scope.IDENTITY, Scope.ATTENDANCE);
            Ref first = send();
            answer(first, null);
            person = waiting;
        }
        release(null, 10, Scope.IDENTITY, Scope.ATTENDANCE);
        release(today().plusDays(20), 30, Scope.values());
        if (basis == Basis.NONE) {
            return;
        }
        Ref sent = send();
        switch (basis) {
            case ACCEPTED -> answer(sent, null);
            case DECLINED -> answer(sent, DeclineReason.OTHER);
            case TAKEN_BACK -> referrals.withdraw(new WithdrawReferral(sent, WithdrawReason.MISTAKE));
            case WAITING -> {
                samples.become(provider);
                referrals.putOnWaitingList(sent, 1);
                samples.become(coordinator);
            }
            default -> {}
        }
    }

    private List<String> compared(Basis basis, Instant at) {
        List<String> wrong = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            boolean let = lets(provider, scope, at);
            boolean seen = sees(provider, scope, at);
            boolean onFirst = at.isBefore(
                    today().plusDays(10).atStartOfDay(clock.getZone()).toInstant());
            if (seen && !let || seen != (onFirst && basis.scopes.contains(scope))) {
                wrong.add(basis + " " + scope + " at " + at + ": seen " + seen + ", let " + let);
            }
            if (sees(otherProvider, scope, at) || lets(otherProvider, scope, at)) {
                wrong.add(basis + " " + scope + " by another");
            }
        }
        return wrong;
    }

    private boolean lets(Actor partner, Scope category, Instant at) {
        return entities.createQuery("select r from InfoRelease r where r.personId = :person", Release.class)
                .setParameter("person", samples.personId(person))
                .getResultStream()
                .anyMatch(release ->
                        release.sharing(true).lets(partner.organisationId(), samples.personId(person), category, at));
    }

    private boolean sees(Actor partner, Scope category, Instant at) {
        Seen seen = new Seen(
                programme,
                partner.accountId(),
                partner.grantees(),
                category,
                at,
                LocalDate.ofInstant(at, clock.getZone()));
        return !seen.bind(entities.createQuery(
                        "select p.id from Person p where p.ref = :ref and " + Seen.on("p.id"), Long.class))
                .setParameter("ref", person)
                .getResultList()
                .isEmpty();
    }

    @Test
    void carriesNothingWhileNothingIsAgreedWithThePartnerAndAllOfItAfterwards() {
        layOut(Basis.ACCEPTED);
        String open = stamp();
        Ref agreement = directory.open(school).agreements().get(0).ref();
        agreements.end(agreement, today());
        assertThat(sees(provider, Scope.IDENTITY, clock.instant())).isFalse();
        assertThat(sees(provider, Scope.ATTENDANCE, clock.instant())).isFalse();
        assertThat(stamp()).isNotEqualTo(open);
        assertThat(consents.of(person))
                .filteredOn(ReleaseView::paused)
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.live()).isFalse();
                    assertThat(view.over()).isFalse();
                });
        refused("agreement-needed", this::send);
        assertThat(consents.live(
                        samples.personId(person),
                        partners.organisation(school).orElseThrow().id()))
                .isEmpty();
        agreements.add(new AddAgreement(school, today(), today().plusDays(30), List.of(Cover.HOUSING)));
        assertThat(sees(provider, Scope.IDENTITY, clock.instant())).isTrue();
        assertThat(sees(provider, Scope.ATTENDANCE, clock.instant())).isTrue();
        assertThat(stamp()).isEqualTo(open);
        assertThat(consents.of(person)).noneMatch(ReleaseView::paused).anyMatch(ReleaseView::live);
    }

    /** Of the provider's open pages. */
    private String stamp() {
        samples.become(provider);
        String stamp = access.stamp();
        samples.become(coordinator);
        return stamp;
    }

    @Test
    void mayBeginLaterAndCarriesNothingUntilThen() {
        release(today().plusDays(3), 30, Scope.IDENTITY, Scope.ATTENDANCE);
        assertThat(consents.of(person)).singleElement().satisfies(view -> {
            assertThat(view.live()).isFalse();
            assertThat(view.over()).isFalse();
            assertThat(view.explainedBy()).isEqualTo("Sample COORDINATOR");
        });
        refused("release-needed", this::send);
        release(today(), 30, Scope.IDENTITY, Scope.ATTENDANCE);
        assertThat(send()).isNotNull();
    }

    @Test
    void refusesABeginningInThePastAndAnEndBeforeTheBeginning() {
        fault("from", "in-the-past", () -> release(today().minusDays(1), 30, Scope.IDENTITY));
        fault("until", "ends-before-start", () -> release(today().plusDays(30), 30, Scope.IDENTITY));
        assertThat(consents.of(person)).isEmpty();
    }

    @Test
    void endsAsLateAsTheLawOfTheProgrammeSays() throws Exception {
        assertThat(consents.latestEnd()).isEqualTo(today().plusMonths(12));
        transaction.begin();
        entities.createNativeQuery("update programme set most_months = 3 where id = ?")
                .setParameter(1, programme)
                .executeUpdate();
        transaction.commit();
        assertThat(consents.latestEnd()).isEqualTo(today().plusMonths(3));
        fault("until", "ends-too-late", () -> record(null, today().plusMonths(3).plusDays(1), Scope.IDENTITY));
        record(null, today().plusMonths(3), Scope.IDENTITY);
    }

    @Test
    void whoActsAgainstThePersonMayAgreeToNothingAndWhatTheyAgreedToEnds() {
        Ref guardian =
                representatives.add(new AddRepresentative(person, "R. Sample", RepresentativeKind.GUARDIAN, false));
        Ref against = representatives.add(new AddRepresentative(person, "N. Sample", RepresentativeKind.PARENT, true));
        representative = against;
        fault("representative", "in-conflict", () -> release(null, 30, Scope.IDENTITY));
        representative = guardian;
        release(null, 30, Scope.IDENTITY, Scope.ATTENDANCE);
        assertThat(consents.of(person).get(0).representative()).isEqualTo(guardian);
        Ref sent = send();
        representatives.conflict(guardian);
        representatives.conflict(guardian);
        assertThat(consents.of(person)).allMatch(ReleaseView::over);
        fault("representative", "in-conflict", () -> release(null, 30, Scope.IDENTITY));
        assertThat(representatives.of(person))
                .extracting(RepresentativeView::name, RepresentativeView::mayAgree)
                .containsExactly(tuple("R. Sample", false), tuple("N. Sample", false));
        samples.become(provider);
        assertThat(referrals.own()).isEmpty();
        refused("not-found", () -> referrals.answer(new AnswerReferral(sent, 1, null)));
        refused("not-found", () -> representatives.of(person));
    }

    @Test
    void nobodyAgreesForAnotherPersonThanTheirOwn() {
        representative =
                representatives.add(new AddRepresentative(person, "R. Sample", RepresentativeKind.OTHER, false));
        person = people.enrol(new EnrolPerson("Dune"));
        refused("not-found", () -> release(null, 30, Scope.IDENTITY));
        representative = Ref.random();
        refused("not-found", () -> release(null, 30, Scope.IDENTITY));
    }

    @Test
    void aPersonReadsTheOwnLedgerAndTakesOneBackAtOnce() {
        Ref release = release(null, 30, Scope.IDENTITY, Scope.ATTENDANCE);
        Ref sent = send();
        long personId = samples.personId(person);
        Ref stranger = people.enrol(new EnrolPerson("Dune"));
        Actor self = samples.person(programme, personId);
        Actor another = samples.person(programme, samples.personId(stranger));

        samples.become(another);
        assertThat(consents.mine().releases()).isEmpty();
        refused("not-found", () -> consents.withdrawMine(release));
        refused("not-found", () -> consents.withdrawMine(Ref.random()));

        samples.become(self);
        assertThat(consents.mine().nameToUse()).isEqualTo("Reed");
        consents.withdrawMine(release);
        consents.withdrawMine(release);
        assertThat(consents.mine().releases()).singleElement().satisfies(view -> assertThat(view.over())
                .isTrue());

        samples.become(provider);
        assertThat(referrals.own()).isEmpty();
        refused("not-found", () -> referrals.answer(new AnswerReferral(sent, 1, null)));
        refused("not-found", () -> consents.withdrawMine(release));
    }

    private Ref send() {
        Ref of = person;
        plans.add(new AddGoal(
                of,
                Pathway.JOB_TRAINING,
                Whose.PERSON,
                "Bread",
                List.of(new NewMilestone("Hours", today().plusDays(90), CriterionKind.HOURS_ATTENDED, 360, null))));
        Ref milestone = plans.view(samples.personId(of))
                .goals()
                .get(0)
                .milestones()
                .get(0)
                .ref();
        return referrals.send(new SendReferral(milestone, course));
    }

    private void answer(Ref sent, DeclineReason no) {
        samples.become(provider);
        referrals.answer(new AnswerReferral(sent, 1, no));
        samples.become(coordinator);
    }

    private Ref release(LocalDate from, int days, Scope... categories) {
        return record(from, today().plusDays(days), categories);
    }

    private Ref record(LocalDate from, LocalDate until, Scope... categories) {
        return consents.record(new RecordRelease(
                person,
                school,
                Purpose.TRAINING,
                Set.of(categories),
                from,
                until,
                GivenHow.SPOKEN,
                "es",
                representative));
    }

    private static void fault(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .containsExactly(new Refusal.Fault(field, code)));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
