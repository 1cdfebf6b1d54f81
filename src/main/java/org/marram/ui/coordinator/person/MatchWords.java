package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.matching.MatchLine;
import org.marram.matching.MatchReason;
import org.marram.matching.MatchedOpening;
import org.marram.offering.CourseView;
import org.marram.offering.Level;
import org.marram.offering.OpeningTerms;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.offering.CourseWords;

/** Why a course or an opening fits or does not, in words. */
record MatchWords(Words words, CourseWords courses) {

    /**
     * What the words name.
     *
     * @param free places
     * @param waiting for a place
     */
    private record Named(String language, Level level, Integer hours, Integer ageFrom, int free, int waiting) {}

    List<Component> reasons(MatchLine line) {
        CourseView course = line.course();
        return lines(
                line.reasons(),
                new Named(
                        course.details().language(),
                        course.details().level(),
                        course.details().hours(),
                        course.details().ageFrom(),
                        course.capacity() - course.taken(),
                        line.waiting()));
    }

    List<Component> reasons(MatchedOpening one) {
        OpeningTerms terms = one.opening().facts().terms();
        return lines(
                one.reasons(),
                new Named(
                        terms.language(),
                        terms.level(),
                        null,
                        terms.ageFrom(),
                        one.opening().facts().places() - one.opening().taken(),
                        0));
    }

    /** What speaks for it, what against it, and last in one line what is not known. */
    private List<Component> lines(List<MatchReason> reasons, Named named) {
        List<Component> lines = new ArrayList<>();
        reasons.stream()
                .filter(MatchReason::isFor)
                .forEach(reason -> lines.add(line("for", VaadinIcon.CHECK, of(reason, named))));
        reasons.stream()
                .filter(MatchReason::isAgainst)
                .forEach(reason -> lines.add(line("against", VaadinIcon.MINUS, of(reason, named))));
        String open = reasons.stream()
                .filter(reason -> !reason.isFor() && !reason.isAgainst())
                .map(reason -> of(reason, named))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            lines.add(line("open", VaadinIcon.QUESTION, words.t("match.open", open)));
        }
        return lines;
    }

    private static Component line(String className, VaadinIcon icon, String reason) {
        return Parts.div("reason " + className, icon.create(), Parts.span("value", reason));
    }

    /** From its first to its last day. */
    String days(CourseView course) {
        return words.t("course.days", words.day(course.startsOn()), words.day(course.endsOn()));
    }

    /** What it takes; empty for nothing. */
    String wants(String wants) {
        return wants == null ? "" : words.t("match.wants", wants);
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

    private String of(MatchReason reason, Named named) {
        return switch (reason) {
            case AGREEMENT_HOLDS -> words.t("match.agreement-holds");
            case AGREEMENT_MISSING -> words.t("match.agreement-missing");
            case LANGUAGE_KNOWN -> words.t("match.language-known", language(named));
            case LANGUAGE_TOO_HARD -> words.t("match.language-too-hard", language(named), named.level());
            case LANGUAGE_NOT_SPOKEN -> words.t("match.language-not-spoken", language(named));
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
            case PLACES_FREE -> words.t("course.free", named.free());
            case PLACES_TAKEN -> words.t("match.places-taken", named.waiting());
            case BEGINS_IN_TIME -> words.t("match.begins-in-time");
            case BEGUN -> words.t("match.begun");
            case BEGINS_TOO_LATE -> words.t("match.begins-too-late");
            case HOURS_ENOUGH -> words.t("match.hours-enough", named.hours());
            case HOURS_TOO_FEW -> words.t("match.hours-too-few", named.hours());
            case HOURS_OPEN -> words.t("match.hours-open");
            case FREE_OF_COST -> words.t("match.free-of-cost");
            case COSTS -> words.t("match.costs");
            case AGE_REACHED -> words.t("match.age-reached", named.ageFrom());
            case TOO_YOUNG -> words.t("match.too-young", named.ageFrom());
            case AGE_OPEN -> words.t("match.age-open", named.ageFrom());
            case PAPERS_THERE -> words.t("match.papers-there");
            case PAPERS_MISSING -> words.t("match.papers-missing");
            case PAPERS_OPEN -> words.t("match.papers-open");
        };
    }

    private String language(Named named) {
        return courses.language(named.language());
    }
}
