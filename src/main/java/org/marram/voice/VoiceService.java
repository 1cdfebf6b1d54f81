package org.marram.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.Known;
import org.marram.person.PersonService;
import org.marram.plan.GoalService;
import org.marram.plan.StandingService;
import org.marram.template.Pathway;
import org.marram.template.TemplateService;

/**
 * What people say to their plans in their own words, and what is answered. Nobody changes what they said: where a goal is
 * worded otherwise later, both stay readable.
 */
@ApplicationScoped
@Transactional
public class VoiceService {

    private static final long NOBODY = -1;
    private static final int GOAL = 500;
    private static final int WORDS = 1_000;

    @Inject
    private OwnWords words;

    @Inject
    private GoalService goals;

    @Inject
    private StandingService standings;

    @Inject
    private TemplateService templates;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The signed-in person's own goals and words: one look, one journal row, seven statements. */
    @Needs(Act.SEE_OWN_WORDS)
    public OwnGoals mine() {
        long own = own();
        access.person(Act.SEE_OWN_WORDS, own, null);
        Known known = Optional.ofNullable(people.known(List.of(own)).get(own)).orElseThrow(Refusal::unreadable);
        List<Said> said = words.said(known.box());
        return new OwnGoals(
                known.nameToUse(), words.goals(known.box(), current.actor().accountId(), said), said);
    }

    /** When a person's goals were answered last, by the goal; one query. */
    @Open(because = "the caller asked for this person's own way")
    public Map<Ref, LastAnswer> answers(long personId) {
        return words.answers(personId, clock.getZone());
    }

    /** A goal of the own, without steps at first. Refuses no words, over 500, an unknown pathway, a closed or full plan. */
    @Needs(Act.SAY_OWN_WORDS)
    public void add(AddOwnGoal command) {
        long own = own();
        access.person(Act.SAY_OWN_WORDS, own, null);
        Checks checks = new Checks();
        String said = checks.required("words", command.words(), GOAL);
        Optional<Pathway> pathway = templates.pathways().stream()
                .filter(each -> each.code().equals(command.pathway()))
                .findFirst();
        checks.that(pathway.isPresent(), "pathway", "unknown");
        checks.refuseFaults();
        long goal = goals.addOwn(own, pathway.get(), said);
        say(OwnWordKind.GOAL, new About(goal, null, own, true), said);
    }

    /** An own goal in other words. Refuses one that is not the person's own (not-yours), no words, a stale version. */
    @Needs(Act.SAY_OWN_WORDS)
    public void reword(RewordOwnGoal command) {
        About about = allowed(command.goal());
        String said = required(command.words(), GOAL);
        if (!about.own()) {
            throw Refusal.conflict("not-yours");
        }
        goals.rewordOwn(about.personId(), about.goalId(), command.version(), said);
        say(OwnWordKind.REWORDED, about, said);
    }

    /** A word about a goal or a step. Refuses no words, over 1,000, and what is not of the own plan. */
    @Needs(Act.SAY_OWN_WORDS)
    public void say(Say command) {
        About goal = allowed(command.goal());
        String said = required(command.words(), WORDS);
        Long step = command.milestone() == null
                ? null
                : words.step(goal.goalId(), command.milestone()).orElseThrow(Refusal::notFound);
        say(OwnWordKind.COMMENT, new About(goal.goalId(), step, goal.personId(), goal.own()), said);
    }

    /** Whether the plan is right for the person; with words, or without. */
    @Needs(Act.SAY_OWN_WORDS)
    public void agree(boolean yes, String said) {
        long own = own();
        access.person(Act.SAY_OWN_WORDS, own, null);
        Checks checks = new Checks();
        String clean = checks.optional("words", said, WORDS);
        checks.refuseFaults();
        say(yes ? OwnWordKind.AGREES : OwnWordKind.NOT_YET, About.thePlan(own), clean);
    }

    /** What a person said, and what was answered, the newest first; at most 100. */
    @Needs(Act.OPEN_PLAN)
    public List<Said> of(Ref person) {
        return words.said(people.box(access.person(Act.OPEN_PLAN, person)));
    }

    /** Answers a word, once; without words it was read. Refuses over 1,000, and to answer twice (already-answered). */
    @Needs(Act.ANSWER_OWN_WORDS)
    public void answer(Ref word, String answer) {
        OwnWord found = words.held(word).orElseThrow(() -> access.unknown(Act.ANSWER_OWN_WORDS, word));
        access.person(Act.ANSWER_OWN_WORDS, found.personId(), word);
        Checks checks = new Checks();
        String clean = checks.optional("words", answer, WORDS);
        checks.refuseFaults();
        found.answer(
                clean,
                people.box(found.personId()),
                clock.instant(),
                current.actor().accountId());
        standings.said(found.personId(), words.waits(found.personId()));
    }

    private void say(OwnWordKind kind, About about, String said) {
        Box box = people.box(about.personId());
        Instant now = clock.instant();
        words.add(new OwnWord(current.actor().programmeId(), kind, about, said, box, now));
        standings.said(about.personId(), words.waits(about.personId()));
    }

    private About allowed(Ref goal) {
        About about = words.goal(goal).orElseThrow(() -> access.unknown(Act.SAY_OWN_WORDS, goal));
        access.person(Act.SAY_OWN_WORDS, about.personId(), goal);
        return about;
    }

    private static String required(String words, int most) {
        Checks checks = new Checks();
        String clean = checks.required("words", words, most);
        checks.refuseFaults();
        return clean;
    }

    private long own() {
        return Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
    }
}
