package org.marram.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.ChangePerson;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.person.Told;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/** Notes as they are written, read, shared, edited and struck, and the last contact that they tell. */
@ExtendWith(ArquillianExtension.class)
class NoteIT {

    @Inject
    NoteService notes;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    @Inject
    CurrentActor current;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Somebody somebody;

    private long programme;
    private long team;
    private Actor coordinator;
    private Ref person;
    private long personId;
    private Instant now;

    /** Acts in a thread of its own, as in a request of its own. */
    static class Somebody {

        @Inject
        private CurrentActor current;

        @ActivateRequestContext
        public void does(Actor actor, Runnable act) {
            current.enter(actor);
            act.run();
        }
    }

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
        personId = samples.personId(person);
        now = clock.instant();
    }

    @Test
    void keepsWhatWasWrittenWithItsMomentAndItsAuthor() {
        String words = "قالت: <b>نعم</b> 🌊 𠮷田\n\nSecond line";
        Instant at = now.minus(Duration.ofDays(3));
        notes.write(new WriteNote(person, NoteKind.HOME_VISIT, at, Met.WITH_SOMEBODY, "  " + words + " ", false));
        NoteView note = first();
        assertThat(note.words()).isEqualTo(words);
        assertThat(note.kind()).isEqualTo(NoteKind.HOME_VISIT);
        assertThat(note.tookPlaceAt()).isEqualTo(at);
        assertThat(note.met()).isEqualTo(Met.WITH_SOMEBODY);
        assertThat(note.author()).isEqualTo(coordinator.name());
        assertThat(List.of(note.writtenAt()).get(0)).isBetween(now, clock.instant());
        assertThat(note.editedAt()).isNull();
        assertThat(note.sharedAt()).isNull();
        assertThat(note.struckAt()).isNull();
    }

    @Test
    void holdsEightThousandCharactersOfFourBytesAndNotOneMore() {
        write(NoteKind.NOTE, now, "𠮷".repeat(8_000));
        assertThat(first().words()).hasSize(16_000);
        refused("too-long", () -> write(NoteKind.NOTE, now, "a".repeat(8_001)));
        refused("required", () -> write(NoteKind.NOTE, now, " \n "));
        refused("control-characters", () -> write(NoteKind.NOTE, now, "a\u0000b"));
    }

    @Test
    void refusesWhatIsToComeAndWhatCannotBe() {
        refused("in-the-future", () -> write(NoteKind.CALL, clock.instant().plusSeconds(60), "later"));
        refused("out-of-range", () -> write(NoteKind.CALL, now.minus(Duration.ofDays(41 * 366)), "long ago"));
        refused("required", () -> write(null, now, "what"));
        refused("required", () -> write(NoteKind.CALL, null, "when"));
        refused(
                "not-possible",
                () -> notes.write(new WriteNote(person, NoteKind.TRIED, now, Met.ALONE, "nobody there", false)));
        assertThat(notes.of(person, null, null, 20).items()).isEmpty();
    }

    @Test
    void listsTheNewestFirstPartByPartWithoutMissingOrDoublingAny() {
        Instant at = now.minus(Duration.ofDays(1));
        IntStream.range(0, 45)
                .forEach(number -> write(
                        number % 3 == 0 ? NoteKind.CALL : NoteKind.NOTE,
                        at.plusSeconds(number / 10),
                        "note " + number));
        List<NoteView> read = new ArrayList<>();
        String after = null;
        do {
            Page<NoteView> part = notes.of(person, null, after, 20);
            read.addAll(part.items());
            after = part.next();
        } while (after != null);
        assertThat(read).hasSize(45).extracting(NoteView::ref).doesNotHaveDuplicates();
        assertThat(read).extracting(NoteView::tookPlaceAt).isSortedAccordingTo((one, two) -> two.compareTo(one));
        assertThat(read.get(0).words()).isEqualTo("note 44");
        assertThat(notes.of(person, NoteKind.CALL, null, 100).items())
                .hasSize(15)
                .allMatch(note -> note.kind() == NoteKind.CALL);
        refused("unknown", () -> notes.of(person, null, "zzz", 20));
        refused("out-of-range", () -> notes.of(person, null, null, 101));
    }

    @Test
    void fiveThousandNotesOpenLikeFive() throws Exception {
        Ref many = people.enrol(new EnrolPerson("Many"));
        write(NoteKind.MEETING, now, "the first");
        notes.write(new WriteNote(many, NoteKind.MEETING, now, null, "the first", false));
        many(many, 5_000);
        for (Ref one : List.of(person, many)) {
            sends(4, () -> notes.of(one, null, null, 20));
            sends(4, () -> notes.of(one, NoteKind.MEETING, null, 20));
            sends(7, () -> notes.write(new WriteNote(one, NoteKind.CALL, now, null, "called", false)));
        }
        long start = System.nanoTime();
        notes.of(many, NoteKind.MEETING, null, 1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void anEditKeepsWhatWasAndTheSecondEditorIsRefused() {
        Ref ref = write(NoteKind.MEETING, now.minusSeconds(60), "as first written");
        int version = notes.edit(new EditNote(ref, 1, NoteKind.CALL, now, Met.ALONE, "as edited"));
        NoteView note = first();
        assertThat(note.words()).isEqualTo("as edited");
        assertThat(note.kind()).isEqualTo(NoteKind.CALL);
        assertThat(note.version()).isEqualTo(version);
        assertThat(note.editedAt()).isNotNull();
        assertThat(notes.earlier(ref))
                .singleElement()
                .satisfies(was -> assertThat(was.words()).isEqualTo("as first written"))
                .satisfies(was -> assertThat(was.kind()).isEqualTo(NoteKind.MEETING))
                .satisfies(was -> assertThat(was.changedBy()).isEqualTo(coordinator.name()));
        refused(
                "changed-meanwhile",
                () -> notes.edit(new EditNote(ref, 1, NoteKind.CALL, now, null, "from an old window")));
        assertThat(first().words()).isEqualTo("as edited");
    }

    @Test
    void aStruckNoteStaysReadableAndItsStrikingCanBeTakenBack() throws Exception {
        Ref ref = write(NoteKind.MEETING, now, "of somebody else");
        notes.share(ref, 1);
        assertThat(own()).hasSize(1);
        int struck = notes.strike(ref, 2, StrikeReason.WRONG_PERSON);
        assertThat(first().words()).isEqualTo("of somebody else");
        assertThat(first().struckReason()).isEqualTo(StrikeReason.WRONG_PERSON);
        assertThat(own()).isEmpty();
        assertThat(lastContact()).isNull();
        refused("note-struck", () -> notes.strike(ref, struck, StrikeReason.MISTAKE));
        refused("note-struck", () -> notes.edit(new EditNote(ref, struck, NoteKind.CALL, now, null, "more")));
        refused("note-struck", () -> {
            notes.unshare(ref);
            notes.share(ref, first().version());
        });
        notes.restore(ref, first().version());
        assertThat(first().struckAt()).isNull();
        assertThat(lastContact()).isEqualTo(now);
        assertThat(notes.earlier(ref).get(0).struckReason()).isEqualTo(StrikeReason.WRONG_PERSON);
        refused("note-not-struck", () -> notes.restore(ref, first().version()));
        refused("required", () -> notes.strike(ref, first().version(), null));
    }

    @Test
    void isPrivateUntilSharedAndAgainAtOnceWhenThatIsTakenBack() {
        Ref ref = write(NoteKind.MEETING, now.minusSeconds(9), "for the team");
        notes.write(new WriteNote(person, NoteKind.CALL, now, null, "for both of us", true));
        assertThat(own()).extracting(OwnNote::words).containsExactly("for both of us");
        int version = notes.share(ref, 1);
        assertThat(own()).extracting(OwnNote::words).containsExactly("for both of us", "for the team");
        assertThat(notes.of(person, NoteKind.MEETING, null, 1).items().get(0).sharedAt())
                .isNotNull();
        refused("already-shared", () -> notes.share(ref, version));
        refused("changed-meanwhile", () -> notes.share(ref, 1));
        notes.unshare(ref);
        assertThat(own()).extracting(OwnNote::words).containsExactly("for both of us");
        int again = notes.unshare(ref);
        notes.share(ref, again);
        assertThat(own()).hasSize(2);
        assertThat(count("contact_note_share", "until_by is not null")).isOne();
        samples.become(samples.person(programme, personId));
        sends(5, () -> notes.mine(null, 20));
    }

    @Test
    void nobodyElseReadsOrWritesAny() {
        Ref ref = notes.write(new WriteNote(person, NoteKind.MEETING, now, null, "private", true));
        Actor supervisor = samples.staff(programme, Role.SUPERVISOR, team, null);
        for (Actor other : List.of(
                samples.staff(programme, Role.COORDINATOR, team, null),
                samples.staff(programme, Role.SUPERVISOR, samples.aTeam(programme), null),
                samples.aProvider(programme),
                samples.staff(programme, Role.ADMIN, null, null),
                samples.aCoordinator(samples.aProgramme()))) {
            samples.become(other);
            refused("not-found", () -> notes.of(person, null, null, 20));
            refused("not-found", () -> notes.earlier(ref));
            refused("not-found", () -> notes.share(ref, 1));
            refused("not-found", () -> notes.mine(null, 20));
            refused("not-found", () -> write(NoteKind.NOTE, now, "from outside"));
        }
        samples.become(supervisor);
        assertThat(notes.of(person, null, null, 20).items()).hasSize(1);
        refused("not-found", () -> write(NoteKind.NOTE, now, "a supervisor reads"));
        samples.become(samples.person(programme, personId));
        refused("not-found", () -> notes.of(person, null, null, 20));
        refused("not-found", () -> notes.earlier(ref));
    }

    @Test
    void theLastContactMovesWithTheNotesAndOnlyWithContacts() throws Exception {
        assertThat(lastContact()).isNull();
        write(NoteKind.NOTE, now, "no contact");
        write(NoteKind.TRIED, now, "not reached");
        assertThat(lastContact()).isNull();
        Ref late = write(NoteKind.CALL, now.minusSeconds(100), "called");
        assertThat(lastContact()).isEqualTo(now.minusSeconds(100));
        write(NoteKind.MEETING, now.minusSeconds(900), "noted afterwards");
        assertThat(lastContact()).isEqualTo(now.minusSeconds(100));
        int version = notes.edit(new EditNote(late, 1, NoteKind.CALL, now.minusSeconds(1_000), null, "it was earlier"));
        assertThat(lastContact()).isEqualTo(now.minusSeconds(900));
        version = notes.edit(new EditNote(late, version, NoteKind.CALL, now.minusSeconds(50), null, "or later"));
        assertThat(lastContact()).isEqualTo(now.minusSeconds(50));
        version = notes.edit(new EditNote(late, version, NoteKind.TRIED, now.minusSeconds(50), null, "not reached"));
        assertThat(lastContact()).isEqualTo(now.minusSeconds(900));
        noDrift();
        samples.become(coordinator);
        assertThat(version).isEqualTo(4);
        assertThat(people.change(new ChangePerson(person, people.open(person).version(), Told.of("es"), Map.of())))
                .as("a contact is no edit of the person")
                .isEqualTo(2);
    }

    @Test
    void theDriftCheckFindsWhatWasMovedByHand() throws Exception {
        write(NoteKind.CALL, now, "called");
        transaction.begin();
        entities.createNativeQuery("update person set last_contact_at = ? where id = ?")
                .setParameter(1, Timestamp.from(now.minusSeconds(5)))
                .setParameter(2, personId)
                .executeUpdate();
        assertThat(notes.drift()).contains(new ContactDrift(person, now.minusSeconds(5), now));
        transaction.rollback();
        noDrift();
    }

    @Test
    void tenContactsNotedAtOnceLeaveTheLatest() throws Exception {
        CyclicBarrier together = new CyclicBarrier(10);
        List<Future<?>> all = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            Instant at = now.minusSeconds(number);
            all.add(threads.submit(() -> {
                together.await();
                somebody.does(coordinator, () -> write(NoteKind.CALL, at, "at once"));
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(lastContact()).isEqualTo(now);
        noDrift();
    }

    private void noDrift() {
        assertThat(notes.drift()).extracting(ContactDrift::person).doesNotContain(person);
    }

    private Ref write(NoteKind kind, Instant at, String words) {
        return notes.write(new WriteNote(person, kind, at, null, words, false));
    }

    private NoteView first() {
        return notes.of(person, null, null, 1).items().get(0);
    }

    /** What the person sees. */
    private List<OwnNote> own() {
        Actor before = current.actor();
        samples.become(samples.person(programme, personId));
        List<OwnNote> own = notes.mine(null, 20).notes().items();
        samples.become(before);
        return own;
    }

    private Instant lastContact() throws Exception {
        transaction.begin();
        try {
            return entities.createQuery("select p.lastContactAt from Person p where p.id = :id", Instant.class)
                    .setParameter("id", personId)
                    .getSingleResult();
        } finally {
            transaction.rollback();
        }
    }

    private long count(String table, String which) {
        return samples.number("select count(*) from " + table + " where person_id = ? and " + which, personId);
    }

    /** So many more notes, an hour after the other. */
    private void many(Ref of, int times) throws Exception {
        transaction.begin();
        Box box = people.box(samples.personId(of));
        for (int number = 0; number < times; number++) {
            Instant at = now.minus(Duration.ofHours(number));
            entities.persist(new Note(
                    programme,
                    box,
                    new WriteNote(of, NoteKind.NOTE, at, null, "note " + number, false),
                    now,
                    coordinator.accountId()));
        }
        transaction.commit();
    }

    private static List<String> sends(int statements, Runnable act) {
        List<String> sent = Statements.of(act);
        assertThat(sent).as(String.join("\n", sent)).hasSize(statements);
        return sent;
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(code);
    }
}
