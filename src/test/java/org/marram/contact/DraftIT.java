package org.marram.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** What is typed and not saved: whose it is, how long it is kept, that nobody else reads it. */
@ExtendWith(ArquillianExtension.class)
class DraftIT {

    private static final String PLACE = "new-note";

    @Inject
    DraftService drafts;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    private long programme;
    private long team;
    private Actor coordinator;
    private Ref person;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPerson() {
        programme = samples.aProgramme();
        team = samples.aTeam(programme);
        coordinator = samples.staff(programme, Role.COORDINATOR, team, null);
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Reed"));
    }

    @Test
    void keepsExactlyWhatWasTypedLast() {
        assertThat(drafts.find(person, PLACE, null)).isEmpty();
        keep("She s");
        var at = keep("  She said <b>yes</b>: \u0646\u0639\u0645 \uD83C\uDF0A\u0007 ");
        assertThat(drafts.find(person, PLACE, null))
                .contains(new DraftView("  She said <b>yes</b>: \u0646\u0639\u0645 \uD83C\uDF0A\u0007 ", at));
        drafts.discard(person, PLACE, null);
        assertThat(drafts.find(person, PLACE, null)).isEmpty();
        drafts.discard(person, PLACE, null);
        keep("again");
        keep("  ");
        assertThat(drafts.find(person, PLACE, null)).isEmpty();
    }

    @Test
    void keepsEachFieldOfEachThingApart() {
        Ref note = Ref.random();
        keep("new");
        drafts.keep(new KeepDraft(person, "edit-note", note, "edited"));
        drafts.keep(new KeepDraft(person, "goal-words", null, "goal"));
        assertThat(words(PLACE, null)).isEqualTo("new");
        assertThat(words("edit-note", note)).isEqualTo("edited");
        assertThat(words("goal-words", null)).isEqualTo("goal");
        assertThat(drafts.find(person, "edit-note", Ref.random())).isEmpty();
    }

    @Test
    void isOnlyReadByTheAccountThatTypedItAndOnlyWhileItMaySeeThePerson() {
        keep("mine");
        samples.become(samples.staff(programme, Role.SUPERVISOR, team, null));
        assertThat(drafts.find(person, PLACE, null)).isEmpty();
        keep("the supervisor's");
        for (Actor other : List.of(
                samples.staff(programme, Role.COORDINATOR, team, null),
                samples.aProvider(programme),
                samples.staff(programme, Role.ADMIN, null, null),
                samples.aCoordinator(samples.aProgramme()),
                samples.person(programme, samples.personId(person)))) {
            samples.become(other);
            refused("not-found", () -> drafts.find(person, PLACE, null));
            refused("not-found", () -> keep("from outside"));
            refused("not-found", () -> drafts.discard(person, PLACE, null));
        }
        samples.become(coordinator);
        assertThat(words(PLACE, null)).isEqualTo("mine");
        samples.exclude(samples.personId(person), coordinator);
        refused("not-found", () -> drafts.find(person, PLACE, null));
    }

    @Test
    void holdsMoreThanANoteMayAndRefusesWhatCannotBeKept() {
        keep("a".repeat(59_900));
        assertThat(words(PLACE, null)).hasSize(59_900);
        keep("\uD842\uDFB7".repeat(9_000));
        assertThat(words(PLACE, null)).hasSize(18_000);
        refused("too-long", () -> keep("a".repeat(60_000)));
        assertThat(words(PLACE, null)).hasSize(18_000);
        for (String place : new String[] {null, "", "New", "a b", "a".repeat(41), "-a"}) {
            refused("unknown", () -> drafts.find(person, place, null));
        }
    }

    @Test
    void isGoneAfterThirtyDays() throws Exception {
        keep("old");
        age(Duration.ofDays(30).minusMinutes(5));
        assertThat(drafts.find(person, PLACE, null)).isPresent();
        age(Duration.ofMinutes(6));
        assertThat(drafts.find(person, PLACE, null)).isEmpty();
        while (drafts.discardOld() > 0) {}
        assertThat(entities.createQuery("select count(d) from Draft d where d.accountId = :id", Long.class)
                        .setParameter("id", coordinator.accountId())
                        .getSingleResult())
                .isZero();
    }

    @Test
    void sendsFewStatements() {
        sends(4, () -> keep("once"));
        sends(4, () -> keep("twice"));
        sends(4, () -> drafts.find(person, PLACE, null));
        sends(4, () -> drafts.discard(person, PLACE, null));
    }

    private Instant keep(String words) {
        return drafts.keep(new KeepDraft(person, PLACE, null, words));
    }

    private String words(String place, Ref object) {
        return drafts.find(person, place, object).orElseThrow().words();
    }

    private void age(Duration by) throws Exception {
        transaction.begin();
        entities.createQuery("update Draft d set d.at = :at where d.accountId = :id")
                .setParameter(
                        "at",
                        drafts.find(person, PLACE, null).orElseThrow().at().minus(by))
                .setParameter("id", coordinator.accountId())
                .executeUpdate();
        transaction.commit();
    }

    private static void sends(int statements, Runnable act) {
        List<String> sent = Statements.of(act);
        assertThat(sent).as(String.join("\n", sent)).hasSize(statements);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(code);
    }
}
