package org.marram.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.ToldClock;
import org.marram.person.ChangePerson;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.person.Told;
import org.marram.testing.Deployments;
import org.marram.testing.Statements;

/**
 * Rules 24, 42 and 81 with a mail server that listens: what goes out, when, and what does not. All of it at noon in two days, so that
 * the server's own round, which lives today, leaves it alone.
 */
@ExtendWith(ArquillianExtension.class)
class NoticeIT {

    private static final int MANY = 20;

    @Inject
    NoticeService notices;

    @Inject
    ContactRuleService rules;

    @Inject
    NoticeWatch watch;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    private final GreenMail post = new GreenMail(
            new ServerSetup(Integer.getInteger("marram.mail.port", 0), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Instant noon;
    private Actor coordinator;
    private Ref person;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aPersonAndAServer() {
        noon = LocalDate.now(clock)
                .plusDays(2)
                .atTime(LocalTime.NOON)
                .atZone(clock.getZone())
                .toInstant();
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        person = people.enrol(new EnrolPerson("Sam"));
        post.start();
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void whatMayGoNowGoesAtTheNextRoundInTheirLanguageAndOnlyOnce() {
        at(noon, () -> {
            people.change(new ChangePerson(person, 1, Told.of("ar"), Map.of()));
            keep(mail("09:00", "17:00"));
            NoticePreview shown = notices.of(person).preview();
            assertThat(shown.may()).isEqualTo(MayReach.YES);
            assertThat(shown.at()).isEqualTo(noon);
            assertThat(shown.mails()).isTrue();
            notices.send(person);
            assertThat(notice().ended()).isNull();
            watch.look();
            watch.look();
            assertThat(came()).containsExactly(shown.words()).containsExactly("لديك تحديث");
            assertThat(notice().ended()).isEqualTo(NoticeEnd.SENT);
            assertThat(notice().madeBy()).isEqualTo(coordinator.name());
            assertThat(refused(() -> notices.takeBack(notice().ref()))).isEqualTo("notice-ended");
            assertThat(Statements.of(() -> notices.of(person))).hasSizeLessThanOrEqualTo(6);
        });
    }

    @Test
    void outsideOfTheirHoursItWaitsForTheNext() {
        at(noon, () -> {
            keep(mail("15:00", "16:00"));
            assertThat(notices.of(person).preview().at()).isEqualTo(noon.plus(Duration.ofHours(3)));
            notices.send(person);
            watch.look();
            assertThat(notice().nextAt()).isEqualTo(noon.plus(Duration.ofHours(3)));
        });
        at(noon.plus(Duration.ofHours(3)).minusMillis(1), watch::look);
        assertThat(came()).isEmpty();
        at(noon.plus(Duration.ofHours(3)), watch::look);
        assertThat(came()).hasSize(1);
    }

    @Test
    void whoeverMayNotBeReachedIsNotAndTheReasonStandsThere() {
        at(noon, () -> {
            assertThat(notices.of(person).preview().may()).isEqualTo(MayReach.NO_RULE);
            assertThat(refused(() -> notices.send(person))).isEqualTo("contact-not-safe");
            told(NoticeEnd.NO_RULE);
            keep(mail(null, null));
        });
        at(noon.plus(KeptRule.HOLDS), () -> {
            assertThat(refused(() -> notices.send(person))).isEqualTo("contact-not-safe");
            told(NoticeEnd.OLD);
            keep(rule(Channel.NONE, null, null, null));
            assertThat(refused(() -> notices.send(person))).isEqualTo("contact-not-safe");
            told(NoticeEnd.DO_NOT_CONTACT);
        });
        assertThat(came()).isEmpty();
    }

    /** It changed for them; what became of that. */
    private void told(NoticeEnd end) {
        notices.tell(List.of(samples.personId(person)), NoticeKind.CLASS_CHANGED);
        watch.look();
        assertThat(notice().ended()).isEqualTo(end);
        assertThat(notice().kind()).isEqualTo(NoticeKind.CLASS_CHANGED);
        assertThat(notice().madeBy()).isNull();
    }

    @Test
    void whatTheyTellMeanwhileCountsAtOnce() {
        at(noon, () -> {
            keep(mail("15:00", "16:00"));
            notices.send(person);
            watch.look();
            keep(rule(Channel.CALL, null, null, null));
            watch.look();
            assertThat(notice().ended()).as("somebody calls").isNull();
            keep(rule(Channel.MAIL, null, null, "new" + address()));
            watch.look();
            assertThat(notice().ended()).isEqualTo(NoticeEnd.SENT);
            notices.send(person);
            keep(rule(Channel.NONE, null, null, null));
            watch.look();
            assertThat(notice().ended()).isEqualTo(NoticeEnd.DO_NOT_CONTACT);
        });
        assertThat(came()).isEmpty();
        assertThat(came("new" + address())).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsAskedAgainAndWhatNobodyTakesExpires() {
        at(noon, () -> {
            keep(mail(null, null));
            notices.send(person);
            post.stop();
            watch.look();
            assertThat(notice().failed()).isOne();
            assertThat(notice().nextAt()).isEqualTo(noon.plus(Duration.ofMinutes(1)));
            watch.look();
            assertThat(notice().failed()).isOne();
        });
        post.start();
        at(noon.plus(Duration.ofMinutes(1)), watch::look);
        assertThat(came()).hasSize(1);
        at(noon, () -> {
            notices.send(person);
            keep(rule(Channel.TEXT, null, null, null));
        });
        at(noon.plus(Notice.KEPT), () -> {
            watch.look();
            assertThat(notice().ended()).isEqualTo(NoticeEnd.EXPIRED);
        });
    }

    @Test
    void ofOnePersonOneWaitsHoweverOftenSomethingChanges() {
        at(noon, () -> {
            keep(mail("15:00", "16:00"));
            List<Long> them = List.of(samples.personId(person));
            assertThat(Statements.of(() -> notices.tell(them, NoticeKind.CLASS_CHANGED)))
                    .hasSize(1);
            notices.tell(them, NoticeKind.CLASS_CHANGED);
            assertThat(notices.of(person).notices()).hasSize(1);
            assertThat(refused(() -> notices.send(person))).isEqualTo("notice-waiting");
            notices.takeBack(notice().ref());
            assertThat(notice().endedBy()).isEqualTo(coordinator.name());
            notices.send(person);
            notices.told(notice().ref());
            assertThat(notices.of(person).notices())
                    .extracting(NoticeView::ended)
                    .containsExactlyInAnyOrder(NoticeEnd.TOLD, NoticeEnd.TAKEN_BACK);
            watch.look();
        });
        assertThat(came()).isEmpty();
    }

    @Test
    void whatTwoNodesSendAtOnceIsSentOnce() throws Exception {
        List<Ref> all = IntStream.range(0, MANY)
                .mapToObj(each -> people.enrol(new EnrolPerson("Sam " + each)))
                .toList();
        at(
                noon,
                () -> all.forEach(each -> {
                    person = each;
                    keep(mail(null, null));
                    notices.send(each);
                }));
        CyclicBarrier both = new CyclicBarrier(2);
        List<? extends Future<?>> nodes = IntStream.range(0, 2)
                .mapToObj(node -> threads.submit(() -> {
                    both.await();
                    at(noon, watch::look);
                    return null;
                }))
                .toList();
        for (Future<?> node : nodes) {
            node.get();
        }
        for (Ref each : all) {
            person = each;
            assertThat(came()).hasSize(1);
            assertThat(notice().ended()).isEqualTo(NoticeEnd.SENT);
        }
    }

    private NoticeView notice() {
        return notices.of(person).notices().get(0);
    }

    private void keep(ContactRule rule) {
        rules.keep(person, new KeepRule(rules.of(person).size(), rule));
    }

    private ContactRule mail(String from, String until) {
        return rule(Channel.MAIL, from, until, address());
    }

    private static ContactRule rule(Channel channel, String from, String until, String mail) {
        return new ContactRule(
                channel,
                EnumSet.allOf(DayOfWeek.class),
                from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until),
                false,
                mail,
                null,
                null);
    }

    private String address() {
        return "own-" + samples.personId(person) + "@mail.example";
    }

    private List<String> came() {
        return came(address());
    }

    private List<String> came(String address) {
        List<String> words = new ArrayList<>();
        try {
            for (MimeMessage letter : post.getReceivedMessages()) {
                if (letter.getAllRecipients()[0].toString().equals(address)) {
                    words.add(letter.getSubject());
                }
            }
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
        return words;
    }

    private static String refused(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run).code();
    }

    private static void at(Instant then, Runnable act) {
        ToldClock.at(then, act::run);
    }
}
