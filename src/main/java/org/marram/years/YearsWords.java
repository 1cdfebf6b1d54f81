package org.marram.years;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marram.common.Texts;
import org.marram.outcome.SpellFact;
import org.marram.outcome.SpellWords;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.progress.MilestoneProgress;
import org.marram.review.ReviewDue;
import org.marram.review.ReviewsView;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/** What the picture and its table say, in one language; {@code pathways} names the lanes as the door does. */
public record YearsWords(Texts texts, SpellWords spells, Function<Pathway, String> pathways) {

    public static YearsWords of(Locale locale, Function<Pathway, String> pathways) {
        return new YearsWords(Texts.of("years", locale), SpellWords.of(locale), pathways);
    }

    String t(String key, Object... values) {
        return texts.t(key, values);
    }

    Locale locale() {
        return texts.locale();
    }

    /** "March 2024 to May 2027". */
    String span(Window window) {
        return texts.t("span", day("LLLL yyyy", window.from()), day("LLLL yyyy", window.until()));
    }

    /** What the picture is, for those who do not see it. */
    String title(Window window, int shown, int all, List<String> bands) {
        String title = texts.t("title", span(window), shown, all);
        return bands.isEmpty() ? title : title + " " + String.join(", ", bands) + ".";
    }

    String of(Pathway pathway) {
        return pathways.apply(pathway);
    }

    String today() {
        return texts.t("today");
    }

    /** Where a milestone stands, without a day. */
    String state(MilestoneView milestone, MilestoneProgress far) {
        return switch (milestone.state()) {
            case REACHED -> texts.t("state.reached");
            case SET_ASIDE -> texts.t("state.set-aside");
            case OPEN, WAITING ->
                hasBegun(milestone, far) ? underWay(milestone.criterion(), far) : before(milestone.state());
        };
    }

    boolean hasBegun(MilestoneView milestone, MilestoneProgress far) {
        return milestone.startedAt() != null || far != null && far.amount() > 0;
    }

    private String before(MilestoneState state) {
        return state == MilestoneState.WAITING ? texts.t("state.waits") : texts.t("state.planned");
    }

    private String underWay(CriterionKind criterion, MilestoneProgress far) {
        return switch (criterion) {
            case CONFIRMED -> texts.t("state.begun");
            case HOURS_ATTENDED -> texts.t("state.under-way", so(criterion, far.amount()), so(criterion, far.needed()));
            case SESSIONS_ATTENDED -> texts.t("state.sessions", far.amount(), far.needed());
            case DAYS_IN_JOB -> texts.t("state.days", far.amount(), far.needed());
            case NIGHTS_HOUSED -> texts.t("state.nights", far.amount(), far.needed());
            case CREDENTIAL -> texts.t("state.credentials", far.amount(), far.needed());
        };
    }

    private static double so(CriterionKind criterion, int amount) {
        return amount / (double) criterion.parts();
    }

    /** What somebody works as, or where they live. */
    String of(SpellFact spell) {
        return spells.of(spell);
    }

    /** From when until when; {@code until} is null while it goes on. */
    String lasts(LocalDate from, LocalDate until) {
        return until == null ? texts.t("spell.since", day(from)) : texts.t("spell.days", day(from), day(until));
    }

    /** Those held, and the days from which the next one is chosen. */
    List<Tick> ticks(ReviewsView reviews) {
        Stream<Tick> held = reviews.held().stream()
                .map(one -> new Tick(one.heldOn(), one.heldOn(), texts.t("review.held", day(one.heldOn()))));
        Stream<Tick> due = Stream.ofNullable(reviews.due())
                .map(ReviewDue::window)
                .map(next -> new Tick(
                        next.from(), next.until(), texts.t("review.due", day(next.from()), day(next.until()))));
        return Stream.concat(held, due).toList();
    }

    /** Everything of one milestone, as one text. */
    String all(String title, String lane, String state, LocalDate on, LocalDate firstOn, List<String> needs) {
        String words = title + " · " + lane + " · " + state;
        words += on == null ? "" : " · " + day(on);
        words += firstOn == null ? "" : " · " + texts.t("first", day(firstOn));
        return needs.isEmpty() ? words : words + " · " + texts.t("after", String.join(", ", needs));
    }

    /** Escaped for XML; what that cannot hold and what turns the order of a text is left out. */
    public static String written(String words) {
        return Lettering.written(words);
    }

    /** Such as "Tue 14 March 2026". */
    public String day(LocalDate day) {
        return day(texts.t("day"), day);
    }

    private String day(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale())
                .withDecimalStyle(DecimalStyle.of(locale()))
                .format(day);
    }
}
