package org.marram.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.worklist.WorkFacts.Agreed;
import org.marram.worklist.WorkFacts.Asked;
import org.marram.worklist.WorkFacts.Attended;
import org.marram.worklist.WorkFacts.Raised;
import org.marram.worklist.WorkFacts.Shared;
import org.marram.worklist.WorkFacts.Working;

/** Asks every rule about every person; always as many queries, however many people. */
@ApplicationScoped
class WorkFinder {

    @Inject
    private Worklists worklists;

    /**
     * In no order.
     *
     * @param subjects open plans
     * @param agreed of closed ones
     * @param working of both, as {@code raised}
     */
    List<WorkFound> lines(
            List<WorkSubject> subjects,
            List<Agreed> agreed,
            List<Working> working,
            List<Raised> raised,
            WorkMoment moment) {
        List<WorkFound> found = new ArrayList<>();
        Instant now = moment.now();
        LocalDate today = moment.today();
        agreed.forEach(one -> WorkRules.followUp(one, today).ifPresent(found::add));
        working.forEach(job -> WorkRules.retention(job, today).ifPresent(found::add));
        raised.forEach(one -> found.add(WorkRules.concern(one)));
        if (subjects.isEmpty()) {
            return found;
        }
        Map<Long, WorkSubject> plans = by(subjects, WorkSubject::planId);
        Map<Long, WorkSubject> people = by(subjects, WorkSubject::personId);
        Stream.concat(
                        worklists
                                .steps(
                                        plans.keySet(),
                                        today.plusDays(WorkRules.SOON_DAYS),
                                        today.minusDays(WorkRules.FRESH_DAYS))
                                .stream(),
                        worklists.unproved(plans.keySet()).stream())
                .forEach(step -> WorkRules.milestone(plans.get(step.planId()), step, today)
                        .ifPresent(found::add));
        worklists.shared(people.keySet(), now).stream()
                .collect(Collectors.groupingBy(Shared::personId))
                .forEach((person, held) -> found.addAll(WorkRules.releases(people.get(person), held, today)));
        worklists.asked(people.keySet(), now).stream()
                .collect(Collectors.groupingBy(Asked::milestoneId))
                .values()
                .forEach(asked ->
                        found.addAll(WorkRules.referrals(people.get(asked.get(0).personId()), asked, today)));
        attendance(people, moment, found);
        for (WorkSubject subject : subjects) {
            WorkRules.review(subject, today).ifPresent(found::add);
            WorkRules.said(subject).ifPresent(found::add);
            WorkRules.asked(subject).ifPresent(found::add);
            WorkRules.reach(subject, today).ifPresent(found::add);
            WorkRules.income(subject, today).ifPresent(found::add);
            WorkRules.contact(subject, today).ifPresent(found::add);
        }
        return found;
    }

    /** Of one place in a course the more pressing reason. */
    private void attendance(Map<Long, WorkSubject> people, WorkMoment moment, List<WorkFound> found) {
        Instant since = moment.now().minus(Duration.ofDays(WorkRules.RATE_DAYS));
        for (Attended place : worklists.attended(people.keySet(), since)) {
            WorkSubject of = people.get(place.personId());
            WorkRules.away(of, place, moment.zone())
                    .or(() -> WorkRules.rate(of, place, moment.zone()))
                    .ifPresent(found::add);
        }
    }

    private static Map<Long, WorkSubject> by(List<WorkSubject> subjects, Function<WorkSubject, Long> key) {
        return subjects.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
