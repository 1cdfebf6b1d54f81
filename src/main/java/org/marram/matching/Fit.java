package org.marram.matching;

import static org.marram.matching.MatchReason.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marram.offering.Level;
import org.marram.offering.Week;
import org.marram.person.Answer;

/**
 * How well a course or an opening fits a milestone of a person: the reasons for and against, and what is not known. It rules nothing
 * out: the coordinator knows more than is written down.
 *
 * @param talksIn the language in which one talks with the person, BCP 47; null where it was not told
 * @param hours that the milestone asks for; null where hours do not prove it
 */
record Fit(SituationFacts situation, String talksIn, LocalDate dueOn, Integer hours, LocalDate today) {

    Set<MatchReason> reasons(Candidate one) {
        Set<MatchReason> reasons = EnumSet.of(
                one.agreed() ? AGREEMENT_HOLDS : AGREEMENT_MISSING, area(one), one.full() ? PLACES_TAKEN : PLACES_FREE);
        if (!one.isHome()) {
            reasons.add(language(one));
            reasons.add(times(one.week()));
            age(one).ifPresent(reasons::add);
            if (Boolean.TRUE.equals(one.papers())) {
                reasons.add(
                        situation.papers() == null ? PAPERS_OPEN : situation.papers() ? PAPERS_THERE : PAPERS_MISSING);
            }
            if (Boolean.TRUE.equals(situation.childcare())) {
                reasons.add(
                        one.childcare() == null
                                ? CHILDCARE_OPEN
                                : one.childcare() ? CHILDCARE_THERE : CHILDCARE_MISSING);
            }
        }
        if (one.isCourse()) {
            ofCourse(one, reasons);
        }
        return reasons;
    }

    private void ofCourse(Candidate course, Set<MatchReason> reasons) {
        reasons.add(begins(course.startsOn()));
        if (hours != null) {
            reasons.add(course.hours() == null ? HOURS_OPEN : course.hours() >= hours ? HOURS_ENOUGH : HOURS_TOO_FEW);
        }
        if (course.cost() != null) {
            reasons.add(course.cost() == 0 ? FREE_OF_COST : COSTS);
        }
    }

    static int score(Set<MatchReason> reasons) {
        int score = 0;
        for (MatchReason reason : reasons) {
            score += reason.weight();
        }
        return score;
    }

    private MatchReason language(Candidate course) {
        if (course.language() == null) {
            return LANGUAGE_OPEN;
        }
        Optional<Speaks> spoken = situation.languages().stream()
                .filter(one -> same(one.language(), course.language()))
                .findFirst();
        if (spoken.isEmpty()) {
            boolean talks = talksIn != null && same(talksIn, course.language());
            boolean told = situation.languagesAnswer() == Answer.GIVEN;
            return talks ? LANGUAGE_KNOWN : told ? LANGUAGE_NOT_SPOKEN : LANGUAGE_OPEN;
        }
        Level has = spoken.get().level();
        if (course.level() == null) {
            return LANGUAGE_KNOWN;
        }
        return has == null
                ? LANGUAGE_LEVEL_OPEN
                : has.compareTo(course.level()) >= 0 ? LANGUAGE_KNOWN : LANGUAGE_TOO_HARD;
    }

    /** Nothing where it takes any age. Only the year of birth is known: in the year of the birthday it is open. */
    private Optional<MatchReason> age(Candidate one) {
        if (one.ageFrom() == null || one.ageFrom() == 0) {
            return Optional.empty();
        }
        if (situation.born() == null) {
            return Optional.of(AGE_OPEN);
        }
        LocalDate begins = one.isCourse() && one.startsOn().isAfter(today) ? one.startsOn() : today;
        int turns = begins.getYear() - situation.born();
        return Optional.of(turns > one.ageFrom() ? AGE_REACHED : turns < one.ageFrom() ? TOO_YOUNG : AGE_OPEN);
    }

    private MatchReason times(Week week) {
        if (week == null || situation.times() == null) {
            return TIMES_OPEN;
        }
        Week common = week.common(situation.times());
        return common.isEmpty() ? TIMES_CLASH : common.equals(week) ? TIMES_FIT : TIMES_FIT_PARTLY;
    }

    private MatchReason area(Candidate course) {
        if (course.online()) {
            return AREA_ONLINE;
        }
        if (course.site() == null || situation.avoidsAnswer() != Answer.GIVEN) {
            return AREA_OPEN;
        }
        return course.avoided() ? AREA_AVOIDED : AREA_FINE;
    }

    private MatchReason begins(LocalDate day) {
        return day.isBefore(today) ? BEGUN : day.isAfter(dueOn) ? BEGINS_TOO_LATE : BEGINS_IN_TIME;
    }

    /** Of one language, whatever its country or script. */
    private static boolean same(String one, String other) {
        return primary(one).equals(primary(other));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
