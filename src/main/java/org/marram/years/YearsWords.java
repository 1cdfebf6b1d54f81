package org.marram.years;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.marram.common.Texts;
import org.marram.plan.MilestoneView;
import org.marram.progress.MilestoneProgress;
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

    String today() {
        return texts.t("today");
    }

    /** Where a milestone stands, without a day. */
    String state(MilestoneView milestone, MilestoneProgress far) {
        return switch (milestone.state()) {
            case REACHED -> texts.t("state.reached");
            case SET_ASIDE -> texts.t("state.set-aside");
            case OPEN, WAITING ->
                far != null && far.amount() > 0
                        ? texts.t("state.under-way", far.amount() / QUARTERS, far.needed() / QUARTERS)
                        : milestone.state() == org.marram.plan.MilestoneState.OPEN
                                ? texts.t("state.planned")
                                : texts.t("state.waits");
        };
    }

    /** Everything of one milestone, as one text. */
    String all(String title, String lane, String state, LocalDate on, LocalDate firstOn, List<String> needs) {
        String words = title + " · " + lane + " · " + state;
        words += on == null ? "" : " · " + day(texts.t("day"), on);
        words += firstOn == null ? "" : " · " + texts.t("first", day(texts.t("day"), firstOn));
        return needs.isEmpty() ? words : words + " · " + texts.t("after", String.join(", ", needs));
    }

    private String day(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale())
                .withDecimalStyle(DecimalStyle.of(locale()))
                .format(day);
    }
}
