package org.marram.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
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
import org.marram.common.Refusal;
import org.marram.offering.CourseService;
import org.marram.offering.CourseView;
import org.marram.partner.OrganisationKind;
import org.marram.person.PersonService;
import org.marram.plan.MilestoneFacts;
import org.marram.plan.PlanService;
import org.marram.template.CriterionKind;

/** Which courses fit a milestone of a person, and why. Nothing is sent: the coordinator decides. */
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
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** One with its reasons and what they come to. */
    private record Weighed(Candidate course, Set<MatchReason> reasons, int score) {

        private static final Comparator<Weighed> BEST = Comparator.comparingInt((Weighed one) -> -one.score)
                .thenComparing(one -> one.course.startsOn())
                .thenComparingLong(one -> one.course.id());

        /** Where a list goes on after this one. */
        String place() {
            return score + " " + course.startsOn() + " " + course.id();
        }
    }

    /**
     * Courses that can be referred to today, best first, at most 50 at once. Without words those of partners of the kinds
     * that the milestone's pathway goes with; with words those of any partner whose title or partner's name has them. Refuses
     * an unknown milestone, long words, a cursor that is none.
     */
    @Needs(Act.FIND_OFFERINGS)
    public Page<MatchLine> offerings(Ref milestone, String words, String after, int limit) {
        MilestoneFacts facts =
                plans.milestone(milestone).orElseThrow(() -> access.unknown(Act.FIND_OFFERINGS, milestone));
        access.person(Act.FIND_OFFERINGS, facts.personId(), milestone);
        Checks checks = new Checks();
        String asked = checks.optional("words", words, LONGEST_WORDS);
        checks.refuseFaults();
        int most = Math.min(MOST, Page.limit(limit));
        After from = After.read(after, null);
        Matches.Wanted wanted = matches.wanted(milestone);
        SituationFacts situation = situations
                .find(facts.personId())
                .map(found -> found.facts(people.box(facts.personId())))
                .orElse(SituationFacts.NOT_ASKED);
        LocalDate today = LocalDate.now(clock);
        Fit fit = new Fit(situation, wanted.talksIn(), wanted.dueOn(), hours(facts), today);
        List<Weighed> best = matches
                .candidates(
                        current.actor().programmeId(),
                        asked == null ? kinds(wanted.pathway()) : EnumSet.allOf(OrganisationKind.class),
                        asked,
                        AvoidedAreas.of(situation.avoids()),
                        today)
                .stream()
                .map(course -> weighed(fit, course))
                .sorted(Weighed.BEST)
                .toList();
        int first = from.value() == null ? 0 : next(best, from.value());
        List<Weighed> part = best.subList(first, Math.min(best.size(), first + most));
        String next = first + most < best.size() ? part.get(part.size() - 1).place() : null;
        return page(part, next);
    }

    private Page<MatchLine> page(List<Weighed> part, String next) {
        List<Long> ids = part.stream().map(one -> one.course().id()).toList();
        Map<Long, CourseView> views = courses.views(ids);
        Map<Long, Integer> waiting = matches.waiting(ids, clock.instant());
        List<MatchLine> lines = part.stream()
                .map(one -> new MatchLine(
                        views.get(one.course().id()),
                        waiting.getOrDefault(one.course().id(), 0),
                        List.copyOf(one.reasons())))
                .toList();
        return new Page<>(
                lines,
                next == null
                        ? null
                        : new After(next, lines.get(lines.size() - 1).course().ref()).cursor());
    }

    private static Weighed weighed(Fit fit, Candidate course) {
        Set<MatchReason> reasons = fit.reasons(course);
        return new Weighed(course, reasons, Fit.score(reasons));
    }

    /** The place in the list after the one that the cursor names, which may not be there any more. */
    private static int next(List<Weighed> best, String place) {
        try {
            String[] parts = place.split(" ");
            int score = Integer.parseInt(parts[0]);
            LocalDate starts = LocalDate.parse(parts[1]);
            long id = Long.parseLong(parts[2]);
            Candidate last =
                    new Candidate(id, null, null, null, false, null, false, null, null, null, null, starts, false);
            Weighed named = new Weighed(last, Set.of(), score);
            return (int) best.stream()
                    .takeWhile(one -> Weighed.BEST.compare(one, named) <= 0)
                    .count();
        } catch (NumberFormatException | DateTimeParseException | ArrayIndexOutOfBoundsException malformed) {
            throw Refusal.invalid("after", "unknown");
        }
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
}
