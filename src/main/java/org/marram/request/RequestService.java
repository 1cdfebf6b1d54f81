package org.marram.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Known;
import org.marram.person.PersonService;

/**
 * People ask that what is held of them be put right or deleted; the answer comes with its day, within a month. What stays as it
 * is has their own statement beside it. Nothing is deleted here: that somebody will see to it, and when, is the answer.
 */
@ApplicationScoped
@Transactional
public class RequestService {

    private static final long NOBODY = -1;
    private static final int WORDS = 1_000;
    private static final int MOST_OPEN = 20;

    @Inject
    private DataRequests requests;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** What the signed-in person asked. */
    @Needs(Act.SEE_OWN_REQUESTS)
    public OwnRequests mine() {
        long own = own();
        access.person(Act.SEE_OWN_REQUESTS, own, null);
        Known known = Optional.ofNullable(people.known(List.of(own)).get(own)).orElseThrow(Refusal::unreadable);
        return new OwnRequests(known.nameToUse(), requests.of(known.box(), clock.getZone()));
    }

    /**
     * What the signed-in person asks. Refuses a correction without words, over 1,000, a second deletion while one waits
     * (already-asked) and more than 20 corrections that wait (requests-full).
     */
    @Needs(Act.ASK_REQUEST)
    public void ask(RequestKind kind, String words) {
        long own = own();
        access.person(Act.ASK_REQUEST, own, null);
        Checks checks = new Checks();
        checks.present("kind", kind);
        String clean = kind == RequestKind.CORRECTION
                ? checks.required("words", words, WORDS)
                : checks.optional("words", words, WORDS);
        checks.refuseFaults();
        people.hold(own);
        long waiting = requests.open(own, kind);
        if (kind == RequestKind.DELETION && waiting > 0) {
            throw Refusal.conflict("already-asked");
        }
        if (waiting >= MOST_OPEN) {
            throw Refusal.conflict("requests-full");
        }
        requests.add(new DataRequest(current.actor().programmeId(), kind, clean, people.box(own), clock.instant()));
        people.asked(own, requests.waits(own));
    }

    /** What the signed-in person says beside what was not done. Refuses no words, over 1,000, and as {@link DataRequest#state}. */
    @Needs(Act.ASK_REQUEST)
    public void state(Ref request, String words) {
        DataRequest found = found(Act.ASK_REQUEST, request);
        String clean = required(words);
        found.state(clean, people.box(found.personId()), clock.instant());
    }

    /** What a person asked, the newest first; at most 100. */
    @Needs(Act.LIST_REQUESTS)
    public List<RequestView> of(Ref person) {
        return requests.of(people.box(access.person(Act.LIST_REQUESTS, person)), clock.getZone());
    }

    /** Answers what is to be put right. Refuses neither yes nor no, a no without its reason, over 1,000, and a second answer (already-answered). */
    @Needs(Act.ANSWER_REQUEST)
    public void answer(AnswerRequest answer) {
        DataRequest found = found(Act.ANSWER_REQUEST, answer.request());
        if (found.kind() != RequestKind.CORRECTION) {
            throw Refusal.conflict("not-possible");
        }
        answer(found, new AnswerRequest(answer.request(), answer.agreed(), checked(answer, new Checks()), null));
    }

    /**
     * Decides about what is to be deleted. Refuses as {@link #answer}, a yes without a day, and a day that is over
     * (in-the-past).
     */
    @Needs(Act.DECIDE_DELETION)
    public void decide(AnswerRequest answer) {
        DataRequest found = found(Act.DECIDE_DELETION, answer.request());
        if (found.kind() != RequestKind.DELETION) {
            throw Refusal.conflict("not-possible");
        }
        Checks checks = new Checks();
        boolean yes = Boolean.TRUE.equals(answer.agreed());
        LocalDate day = yes ? checks.present("deleteOn", answer.deleteOn()) : null;
        checks.that(day == null || !day.isBefore(LocalDate.now(clock)), "deleteOn", "in-the-past");
        answer(found, new AnswerRequest(answer.request(), answer.agreed(), checked(answer, checks), day));
    }

    private void answer(DataRequest found, AnswerRequest clean) {
        people.hold(found.personId());
        found.answer(
                clean,
                people.box(found.personId()),
                clock.instant(),
                current.actor().accountId());
        people.asked(found.personId(), requests.waits(found.personId()));
    }

    private DataRequest found(Act act, Ref request) {
        DataRequest found = requests.held(request).orElseThrow(() -> access.unknown(act, request));
        access.person(act, found.personId(), request);
        return found;
    }

    /** Whoever is told no is told why. */
    private static String checked(AnswerRequest answer, Checks checks) {
        Boolean agreed = checks.present("agreed", answer.agreed());
        String clean = !Boolean.FALSE.equals(agreed)
                ? checks.optional("words", answer.words(), WORDS)
                : checks.required("words", answer.words(), WORDS);
        checks.refuseFaults();
        return clean;
    }

    private static String required(String words) {
        Checks checks = new Checks();
        String clean = checks.required("words", words, WORDS);
        checks.refuseFaults();
        return clean;
    }

    private long own() {
        return Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
    }
}
