package org.marram.ui.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import org.marram.template.Pathway;
import org.marram.voice.OwnGoal;
import org.marram.voice.OwnGoals;
import org.marram.voice.OwnWordKind;
import org.marram.voice.Said;

/** One's goals in one's own words, what one said to them, and what was answered. */
public record GoalsPage(Frame frame, OwnGoals own, ZoneId zone) {

    /** What one said to this goal, and what was answered; its first words stand there as the goal itself. */
    public List<Said> saidOf(OwnGoal goal) {
        return own.said().stream()
                .filter(said -> goal.ref().equals(said.goal()))
                .filter(said -> said.kind() == OwnWordKind.COMMENT || said.answeredAt() != null)
                .toList();
    }

    /** What one said to the whole plan last, and what was answered; null for nothing yet. */
    public Said agreement() {
        return own.said().stream()
                .filter(said -> said.goal() == null)
                .findFirst()
                .orElse(null);
    }

    /** What one said, before the words themselves. */
    public String lead(Said said) {
        return switch (said.kind()) {
            case GOAL, REWORDED, COMMENT -> frame.t("goals.said", date(said.saidAt()));
            case AGREES -> frame.t("review.said.yes", date(said.saidAt()));
            case NOT_YET -> frame.t("review.said.not-yet", date(said.saidAt()));
        };
    }

    /** The step that one's word is about; null where it is about the goal it stands under, or the whole plan. */
    public String step(Said said) {
        boolean goal = own.goals().stream().anyMatch(one -> one.words().equals(said.about()));
        return goal ? null : said.about();
    }

    /** One's words; null where they stand above already, as the goal itself. */
    public String words(Said said) {
        return said.about() != null && said.about().equals(said.words()) ? null : said.words();
    }

    /** Who answered and when, or that it was read; null while it waits. */
    public String answered(Said said) {
        return said.answeredAt() == null
                ? null
                : frame.t(
                        said.answer() == null ? "goals.read" : "goals.answered",
                        Frame.apart(said.answeredBy()),
                        date(said.answeredAt()));
    }

    /** That somebody else words the goal otherwise. */
    public String changed(OwnGoal goal) {
        return frame.t("goals.changed", Frame.apart(goal.changedBy()), date(goal.changedAt()));
    }

    public List<Pathway> pathways() {
        return Pathway.EVERYWHERE;
    }

    private String date(Instant at) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern(frame.t("date"), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(LocalDate.ofInstant(at, zone));
    }
}
