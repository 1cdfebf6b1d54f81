package org.marram.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.After;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.matching.Ranking.Weighed;
import org.marram.offering.CourseService;
import org.marram.offering.CourseView;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningService;
import org.marram.offering.OpeningView;
import org.marram.partner.OrganisationKind;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.PlanService;
import org.marram.template.CriterionKind;

/** Which courses and openings fit a milestone of a person, and why. Nothing is sent: the coordinator decides. */
@ApplicationScoped
@Transactional
public class MatchService {

    /** Most lines at once. */
    public static final int MOST = 50;

    private static final int LONGEST_WORDS = 80;
    private static final int QUARTERS = 4;

    @Inject
    private Matches matches;

    @Inject
    private Situations situations;

    @Inject
    private PlanService plans;

    @Inject
    private PersonService people;

    @Inject
    private CourseService courses;

    @Inject
    private OpeningService openings;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** A question that may be asked; without words, they are null. */
    private record Asked(String pathway, String words, Fit fit, AvoidedAreas avoided) {}

    /**
     * Courses that have not ended, best first, at most 50 at once. Without words those of partners of the kinds that the
     * milestone's pathway goes with; with words those of any partner whose title or partner's name has them. Refuses an
     * unknown milestone, long words, a cursor that is none.
     */
    @Needs(Act.FIND_OFFERINGS)
    public Page<MatchLine> offerings(Ref milestone, String words, String after, int limit) {
        int most = Math.min(MOST, Page.limit(limit));
        After from = After.read(after, null);
        Asked asked = asked(milestone, words);
        Set<OrganisationKind> kinds =
                asked.words() == null ? kinds(asked.pathway()) : EnumSet.allOf(OrganisationKind.class);
        List<Candidate> candidates = matches.courses(
                current.actor().programmeId(),
                kinds,
                asked.words(),
                asked.avoided(),
                asked.fit().today());
        Page<Weighed> part = Ranking.of(asked.fit(), candidates).page(from, most);
        List<Long> ids = part.items().stream().map(Weighed::id).toList();
        Map<Long, CourseView> views = courses.views(ids);
        Map<Long, Integer> waiting = matches.waiting(ids, clock.instant());
        List<MatchLine> lines = part.items().stream()
                .map(one -> new MatchLine(
                        views.get(one.id()), waiting.getOrDefault(one.id(), 0), List.copyOf(one.reasons())))
                .toList();
        return new Page<>(lines, part.next());
    }

    /**
     * Openings of the kinds that the milestone's pathway goes with, best first, at most 50 at once; with words those of any
     * kind whose title or partner's name has them. Refuses as {@link #offerings}.
     */
    @Needs(Act.FIND_OFFERINGS)
    public Page<MatchedOpening> openings(Ref milestone, String words, String after, int limit) {
        int most = Math.min(MOST, Page.limit(limit));
        After from = After.read(after, null);
        Asked asked = asked(milestone, words);
        Set<OpeningKind> kinds = asked.words() == null ? openings(asked.pathway()) : EnumSet.allOf(OpeningKind.class);
        List<Candidate> candidates = matches.openings(
                current.actor().programmeId(),
                kinds,
                asked.words(),
                asked.avoided(),
                asked.fit().today());
        Page<Weighed> part = Ranking.of(asked.fit(), candidates).page(from, most);
        Map<Long, OpeningView> views =
                openings.views(part.items().stream().map(Weighed::id).toList());
        List<MatchedOpening> lines = part.items().stream()
                .map(one -> new MatchedOpening(views.get(one.id()), List.copyOf(one.reasons())))
                .toList();
        return new Page<>(lines, part.next());
    }

    private Asked asked(Ref milestone, String words) {
        MilestoneFacts facts =
                plans.milestone(milestone).orElseThrow(() -> access.unknown(Act.FIND_OFFERINGS, milestone));
        access.person(Act.FIND_OFFERINGS, facts.personId(), milestone);
        Checks checks = new Checks();
        String clean = checks.optional("words", words, LONGEST_WORDS);
        checks.refuseFaults();
        Matches.Wanted wanted = matches.wanted(milestone);
        SituationFacts situation = situations
                .find(facts.personId())
                .map(found -> found.facts(people.box(facts.personId())))
                .orElse(SituationFacts.NOT_ASKED);
        Fit fit = new Fit(situation, wanted.talksIn(), wanted.dueOn(), hours(facts), LocalDate.now(clock));
        return new Asked(wanted.pathway(), clean, fit, AvoidedAreas.of(situation.avoids()));
    }

    private static Integer hours(MilestoneFacts milestone) {
        return milestone.criterion() == CriterionKind.HOURS_ATTENDED && milestone.amount() != null
                ? (milestone.amount() + QUARTERS - 1) / QUARTERS
                : null;
    }

    /** Whose courses go with a pathway; anybody's with one that says nothing of that. */
    private static Set<OrganisationKind> kinds(String pathway) {
        return switch (pathway) {
            case "EDUCATION" ->
                EnumSet.of(OrganisationKind.SCHOOL, OrganisationKind.TRAINING, OrganisationKind.OWN_PROGRAMME);
            case "JOB_TRAINING" ->
                EnumSet.of(
                        OrganisationKind.TRAINING,
                        OrganisationKind.SCHOOL,
                        OrganisationKind.EMPLOYER,
                        OrganisationKind.OWN_PROGRAMME);
            case "COUNSELLING" -> EnumSet.of(OrganisationKind.COUNSELLING, OrganisationKind.OWN_PROGRAMME);
            case "HOUSING" -> EnumSet.of(OrganisationKind.HOUSING, OrganisationKind.OWN_PROGRAMME);
            default -> EnumSet.allOf(OrganisationKind.class);
        };
    }

    /** Which openings go with a pathway; none with education, any with one that says nothing of that. */
    private static Set<OpeningKind> openings(String pathway) {
        return switch (pathway) {
            case "EDUCATION" -> EnumSet.noneOf(OpeningKind.class);
            case "JOB_TRAINING" -> EnumSet.of(OpeningKind.JOB);
            case "COUNSELLING" -> EnumSet.of(OpeningKind.COUNSELLING);
            case "HOUSING" -> EnumSet.of(OpeningKind.HOUSING);
            default -> EnumSet.allOf(OpeningKind.class);
        };
    }
}
