package org.marram.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.access.Role;
import org.marram.common.Checks;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Known;
import org.marram.person.PersonService;

/** What people say about the programme goes to those who lead the coordinators: never to a coordinator, so never to their own. */
@ApplicationScoped
@Transactional
public class FeedbackService {

    private static final long NOBODY = -1;
    private static final int WORDS = 1_000;
    private static final int ONCE = 80;

    @Inject
    private Feedbacks feedbacks;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /**
     * With the name of who is signed in; the answer comes to their page. Refuses no words, over 1,000.
     *
     * @param once a word of the form alone: the same form sent again says nothing again
     */
    @Needs(Act.GIVE_FEEDBACK)
    public void sayNamed(String words, String once) {
        long own = own();
        access.person(Act.GIVE_FEEDBACK, own, null);
        String clean = checked(words, once);
        byte[] token = token(once);
        if (!feedbacks.came(current.actor().programmeId(), token)) {
            feedbacks.add(
                    Feedback.named(people.box(own), clean, current.actor().programmeId(), token, LocalDate.now(clock)));
        }
    }

    /** Without a name: nothing that is kept leads to who said it, and so nobody can answer. Refuses as {@link #sayNamed}. */
    @Open(because = "a row of the journal would say who it was; that a person is signed in is asked here")
    public void sayUnnamed(String words, String once) {
        Actor actor = current.actor();
        if (actor.role() != Role.PERSON) {
            throw Refusal.notFound();
        }
        String clean = checked(words, once);
        byte[] token = token(once);
        if (!feedbacks.came(actor.programmeId(), token)) {
            feedbacks.add(Feedback.unnamed(keys, clean, actor.programmeId(), token, LocalDate.now(clock)));
        }
    }

    /** What the signed-in person said with their name. The journal does not tell this look from that at what they asked, which gives nobody away. */
    @Needs(Act.SEE_OWN_REQUESTS)
    public OwnFeedback mine() {
        long own = own();
        access.person(Act.SEE_OWN_REQUESTS, own, null);
        Known known = Optional.ofNullable(people.known(List.of(own)).get(own))
                .filter(one -> one.box() != null)
                .orElseThrow(Refusal::unreadable);
        return new OwnFeedback(known.nameToUse(), feedbacks.of(known));
    }

    /** What waits in the own programme, the oldest first; at most 100. */
    @Needs(Act.READ_FEEDBACK)
    public List<FeedbackView> waiting() {
        return feedbacks.waiting(programme());
    }

    /** What was answered or read, the newest first; at most 100. */
    @Needs(Act.READ_FEEDBACK)
    public List<FeedbackView> answered() {
        return feedbacks.answered(programme());
    }

    /**
     * Answers once; without words it was read. Refuses over 1,000, a second answer (already-answered), and words where nobody is
     * named (nobody-to-answer).
     */
    @Needs(Act.ANSWER_FEEDBACK)
    public void answer(Ref feedback, String words) {
        Feedback found = feedbacks.held(feedback).orElseThrow(() -> access.unknown(Act.ANSWER_FEEDBACK, feedback));
        access.programme(Act.ANSWER_FEEDBACK, found.programmeId(), feedback);
        Checks checks = new Checks();
        String clean = checks.optional("words", words, WORDS);
        checks.refuseFaults();
        found.answer(
                clean,
                found.personId() == null ? found.ownBox(keys) : people.box(found.personId()),
                clock.instant(),
                current.actor().accountId());
    }

    private long programme() {
        long own = current.actor().programmeId();
        access.programme(Act.READ_FEEDBACK, own, null);
        return own;
    }

    private static String checked(String words, String once) {
        Checks checks = new Checks();
        String clean = checks.required("words", words, WORDS);
        checks.required("once", once, ONCE);
        checks.refuseFaults();
        return clean;
    }

    private byte[] token(String once) {
        return keys.shortToken("feedback.once", once);
    }

    private long own() {
        return Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
    }
}
