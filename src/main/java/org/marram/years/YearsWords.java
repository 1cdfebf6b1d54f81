package org.marram.years;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marram.common.Texts;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.progress.MilestoneProgress;
import org.marram.review.ReviewDue;
import org.marram.review.ReviewsView;
import org.marram.template.Pathway;

/** What the picture and its table say, in one language; {@code pathways} names the lanes as the door does. */
public record YearsWords(Texts texts, Function<Pathway, String> pathways) {

    private static final double QUARTERS = 4;

    public static YearsWords of(Locale locale, Function<Pathway, String> pathways) {
        return new YearsWords(Texts.of("years", locale), pathways);
    }

    Locale locale() {
        return texts.locale();
    }

    /** "March 2024 to May 2027". */
    String span(Window window) {
        return texts.t("span", day("LLLL yyyy", window.from()), day("LLLL yyyy", window.until()));
    }

    /** What the picture is, for those who do not see it. */
    String title(Window window, int shown, int all) {
        return texts.t("title", span(window), shown, all);
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
            case OPEN, WAITING -> hasBegun(milestone, far) ? underWay(far) : before(milestone.state());
        };
    }

    boolean hasBegun(MilestoneView milestone, MilestoneProgress far) {
        return milestone.startedAt() != null || far != null && far.amount() > 0;
    }

    private String before(MilestoneState state) {
        return state == MilestoneState.WAITING ? texts.t("state.waits") : texts.t("state.planned");
    }

    private String underWay(MilestoneProgress far) {
        return far == null
                ? texts.t("state.begun")
                : texts.t("state.under-way", far.amount() / QUARTERS, far.needed() / QUARTERS);
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
