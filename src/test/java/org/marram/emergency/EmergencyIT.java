package org.marram.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.ToldClock;
import org.marram.look.Look;
import org.marram.look.LookService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** Rules 15, 16 and 65: one record, for an hour, with a reason, to read; told at once and judged by another one. */
@ExtendWith(ArquillianExtension.class)
class EmergencyIT {

    private static final String REASON = "The landlord stands at their door";
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    EmergencyService emergencies;

    @Inject
    Emergencies books;

    @Inject
    EmergencyWatch watch;

    @Resource
    ManagedExecutorService threads;

    @Inject
    PersonService people;

    @Inject
    LookService looks;

    @Inject
    AccessSamples samples;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    private long programme;
    private Actor coordinator;
    private Actor supervisor;
    private Actor other;
    private Ref person;
    private String code;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonOfAnotherCoordinator() {
        programme = samples.aProgramme();
        long team = samples.aTeam(programme);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        other = samples.aCoordinator(programme);
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Sam"));
        code = people.open(person).code();
        samples.become(other);
    }

    @Test
    void isReadUntilItIsEndedAndEachLookIsWrittenDown() {
        assertThat(opening(REASON).until()).isBetween(now().plus(HOUR).minusSeconds(60), now().plus(HOUR));
        assertThat(people.open(person).nameToUse()).isEqualTo("Sam");
        assertThat(people.find(code)).isEmpty();
        assertThat(refused(() -> people.freeze(person))).isEqualTo("not-found");
        emergencies.end();
        assertThat(refused(() -> people.open(person))).isEqualTo("not-found");
        assertThat(refused(emergencies::end)).isEqualTo("emergency-over");
        for (Act act : List.of(Act.OPEN_EMERGENCY, Act.OPEN_PERSON, Act.END_EMERGENCY)) {
            assertThat(samples.journalled(other, act.name())).as(act.name()).isOne();
        }
    }

    @Test
    void isOverAfterAnHourByItselfWhichTheJournalSaysOnce() throws Exception {
        opening(REASON);
        ToldClock.at(now().plus(HOUR).minusSeconds(60), () -> people.open(person));
        ToldClock.at(now().plus(HOUR), () -> {
            assertThat(refused(() -> people.open(person))).isEqualTo("not-found");
            assertThat(emergencies.own()).isEmpty();
            assertThat(refused(emergencies::end)).isEqualTo("emergency-over");
            emergencies.settle();
            emergencies.settle();
        });
        assertThat(samples.journalled(other, "END_EMERGENCY")).isOne();
    }

    /** As it works: on a thread that serves no request. */
    @Test
    void theWatchWritesDownThatItIsOver() throws Exception {
        opening(REASON);
        threads.submit(() -> {
                    ToldClock.at(now().plus(HOUR), watch::look);
                    return null;
                })
                .get();
        assertThat(samples.journalled(other, "END_EMERGENCY")).isOne();
    }

    @Test
    void nobodyASealedRecordAndOneThatTheyMayNeverSeeAreAnsweredAlike() {
        samples.become(coordinator);
        Ref limited = people.enrol(new EnrolPerson("Kim"));
        String limitedCode = people.open(limited).code();
        samples.onlyFor(samples.personId(limited), coordinator);
        Ref excluding = people.enrol(new EnrolPerson("Lee"));
        String excludingCode = people.open(excluding).code();
        samples.exclude(samples.personId(excluding), other);
        emergencies.seal(person);
        samples.become(other);
        for (String tried : List.of(code, "QQQQQQ", limitedCode, excludingCode)) {
            assertThat(refused(() -> emergencies.open(with(tried)))).isEqualTo("not-found");
        }
        assertThat(emergencies.own()).isEmpty();
        Actor foreign = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        emergencies.unseal(person);
        assertThat(refused(() -> emergencies.open(with(code)))).isEqualTo("seen-already");
        samples.become(foreign);
        assertThat(refused(() -> emergencies.open(with(code)))).isEqualTo("not-found");
    }

    @Test
    void sealingEndsWhatIsOpen() {
        opening(REASON);
        samples.become(supervisor);
        emergencies.seal(person);
        assertThat(people.open(person).sealed()).isTrue();
        samples.become(other);
        assertThat(refused(() -> people.open(person))).isEqualTo("not-found");
        assertThat(emergencies.own()).isEmpty();
    }

    @Test
    void theOwnPassPhraseIsNeededAndGuessingEndsSoon() {
        samples.become(samples.withToken(other, Set.of("emergencies:write"), null));
        assertThat(refused(() -> emergencies.open(with(code)))).isEqualTo("wrong-pass-phrase");
        samples.become(other);
        for (String phrase : new String[] {null, "", "wrong", "w".repeat(100_000)}) {
            assertThat(refused(() -> emergencies.open(new OpenEmergency(code, REASON, phrase))))
                    .isEqualTo("wrong-pass-phrase");
        }
        assertThat(refused(() -> emergencies.open(with(code)))).isEqualTo("too-many-tries");
        assertThat(refused(() -> emergencies.open(new OpenEmergency(code, "Because", AccessSamples.PASS_PHRASE))))
                .isEqualTo("too-few-words");
        assertThat(samples.journalRows(other, Act.OPEN_EMERGENCY, "REFUSED")).isEqualTo(5);
        assertThat(refused(() -> people.open(person))).isEqualTo("not-found");
    }

    @Test
    void oneAtATimeAndFiveWithinADay() throws Exception {
        earlier(4);
        opening(REASON);
        assertThat(refused(() -> opening(REASON))).isEqualTo("emergency-runs");
        emergencies.end();
        assertThat(refused(() -> opening(REASON))).isEqualTo("emergencies-full");
    }

    @Test
    void whoeverWalksWithThePersonIsToldAndASupervisorOfTheirsJudgesItOnce() throws Exception {
        Ref opened = opening(REASON).ref();
        assertThat(emergencies.news()).isZero();
        assertThat(emergencies.newest()).isEmpty();
        JudgeEmergency no = new JudgeEmergency(opened, Judgement.NOT_FITTING, "Nobody was asked first");
        assertThat(refused(() -> emergencies.judge(no))).isEqualTo("not-found");
        samples.become(coordinator);
        assertThat(emergencies.news()).isOne();
        assertThat(refused(() -> emergencies.judge(no))).isEqualTo("not-found");
        samples.become(samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null));
        assertThat(emergencies.news()).isZero();
        assertThat(refused(() -> emergencies.judge(no))).isEqualTo("not-found");
        samples.become(supervisor);
        assertThat(emergencies.newest())
                .extracting(EmergencyLine::reason, EmergencyLine::open, EmergencyLine::overdue)
                .containsExactly(tuple(REASON, true, false));
        ToldClock.at(now().plus(Duration.ofDays(5)), () -> assertThat(emergencies.newest())
                .extracting(EmergencyLine::open, EmergencyLine::overdue)
                .containsExactly(tuple(false, true)));
        assertThat(refused(() -> emergencies.judge(new JudgeEmergency(opened, Judgement.FITTING, " "))))
                .isEqualTo("required");
        emergencies.judge(no);
        assertThat(refused(() -> emergencies.judge(no))).isEqualTo("already-answered");
        assertThat(emergencies.news()).isZero();
        assertThat(emergencies.earlier(null, 1).items())
                .extracting(EmergencyLine::judgement, EmergencyLine::note)
                .containsExactly(tuple(Judgement.NOT_FITTING, "Nobody was asked first"));
        samples.become(other);
        assertThat(refused(() -> people.open(person))).as("it ended at once").isEqualTo("not-found");
        samples.become(coordinator);
        assertThat(emergencies.news()).isOne();
        ToldClock.at(now().plus(Duration.ofDays(8)), () -> {
            assertThat(emergencies.news()).isZero();
            assertThat(emergencies.earlier(null, 1).items()).hasSize(1);
        });
    }

    @Test
    void nobodyJudgesWhatTheyOpenedThemselves() {
        EmergencyAccess own = new EmergencyAccess(
                programme, people.box(samples.personId(person)), supervisor.accountId(), REASON, now());
        assertThat(refused(() -> own.judge(
                        Judgement.FITTING,
                        "Mine",
                        people.box(samples.personId(person)),
                        now(),
                        supervisor.accountId())))
                .isEqualTo("another-needed");
    }

    @Test
    void thePersonSeesTheOpeningTheLooksAndTheEndMarked() {
        opening(REASON);
        people.open(person);
        emergencies.end();
        samples.become(samples.person(programme, samples.personId(person)));
        List<Look> seen = looks.mine(null).looks().items();
        assertThat(seen)
                .filteredOn(Look::inEmergency)
                .extracting(Look::as, Look::read, Look::changed)
                .containsExactly(tuple(Role.COORDINATOR, Set.of("people"), Set.of("emergencies")));
        assertThat(seen).filteredOn(look -> !look.inEmergency()).isNotEmpty();
    }

    @Test
    void aLongListSendsNoMoreStatementsThanAShortOne() throws Exception {
        earlier(1);
        samples.become(coordinator);
        int one = Statements.of(emergencies::newest).size();
        earlier(8);
        assertThat(emergencies.newest()).hasSize(9);
        assertThat(Statements.of(emergencies::newest)).hasSize(one).hasSizeLessThan(4);
    }

    private void earlier(int many) throws Exception {
        transaction.begin();
        for (int hours = 1; hours <= many; hours++) {
            EmergencyAccess ended = new EmergencyAccess(
                    programme,
                    people.box(samples.personId(person)),
                    other.accountId(),
                    REASON,
                    now().minus(HOUR.multipliedBy(hours)));
            ended.end(now());
            books.add(ended);
        }
        transaction.commit();
    }

    private OwnEmergency opening(String reason) {
        return emergencies.open(new OpenEmergency(code, reason, AccessSamples.PASS_PHRASE));
    }

    private static OpenEmergency with(String code) {
        return new OpenEmergency(code, REASON, AccessSamples.PASS_PHRASE);
    }

    private Instant now() {
        return clock.instant();
    }

    private static String refused(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        return refusal.faults().isEmpty()
                ? refusal.code()
                : refusal.faults().get(0).code();
    }
}
