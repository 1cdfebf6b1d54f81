package org.marram.ui.coordinator;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.matching.MatchLine;
import org.marram.matching.MatchReason;
import org.marram.offering.CourseView;
import org.marram.ui.offering.CourseWords;

/** Why a course fits or does not, in words. */
record MatchWords(Words words, CourseWords courses) {

    /** Those that speak for it, or against it. */
    List<String> reasons(MatchLine line, Predicate<MatchReason> which) {
        return line.reasons().stream()
                .filter(which)
                .map(reason -> of(reason, line))
                .toList();
    }

    /** "Not known: language, times"; null where everything is. */
    String open(MatchLine line) {
        String open = line.reasons().stream()
                .filter(reason -> !reason.isFor() && !reason.isAgainst())
                .map(reason -> of(reason, line))
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? null : words.t("match.open", open);
    }

    /** "Mon, Wed, 9:00 to 12:00 · Bakehouse, Easthaven". */
    String whenAndWhere(CourseView course) {
        return Stream.of(
                        courses.week(course.details()),
                        courses.place(course.details().online(), course.siteName(), course.siteTown()),
                        courses.cost(course.details().cost(), course.details().currency()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String of(MatchReason reason, MatchLine line) {
        CourseView course = line.course();
        return switch (reason) {
            case LANGUAGE_KNOWN -> words.t("match.language-known", language(course));
            case LANGUAGE_TOO_HARD ->
                words.t(
                        "match.language-too-hard",
                        language(course),
                        course.details().level());
            case LANGUAGE_NOT_SPOKEN -> words.t("match.language-not-spoken", language(course));
            case LANGUAGE_LEVEL_OPEN, LANGUAGE_OPEN -> words.t("match.language-open");
            case TIMES_FIT -> words.t("match.times-fit");
            case TIMES_FIT_PARTLY -> words.t("match.times-partly");
            case TIMES_CLASH -> words.t("match.times-clash");
            case TIMES_OPEN -> words.t("match.times-open");
            case AREA_AVOIDED -> words.t("match.area-avoided");
            case AREA_FINE -> words.t("match.area-fine");
            case AREA_ONLINE -> words.t("match.area-online");
            case AREA_OPEN -> words.t("match.area-open");
            case CHILDCARE_THERE -> words.t("match.childcare-there");
            case CHILDCARE_MISSING -> words.t("match.childcare-missing");
            case CHILDCARE_OPEN -> words.t("match.childcare-open");
            case PLACES_FREE -> words.t("course.free", course.capacity() - course.taken());
            case PLACES_TAKEN -> words.t("match.places-taken", line.waiting());
            case BEGINS_IN_TIME -> words.t("match.begins-in-time");
            case BEGUN -> words.t("match.begun");
            case BEGINS_TOO_LATE -> words.t("match.begins-too-late");
            case HOURS_ENOUGH -> words.t("match.hours-enough", course.details().hours());
            case HOURS_TOO_FEW ->
                words.t("match.hours-too-few", course.details().hours());
            case HOURS_OPEN -> words.t("match.hours-open");
            case FREE_OF_COST -> words.t("match.free-of-cost");
            case COSTS -> words.t("match.costs");
            case PAPERS_NEEDED -> words.t("match.papers-needed");
        };
    }

    private String language(CourseView course) {
        return courses.language(course.details().language());
    }
}
