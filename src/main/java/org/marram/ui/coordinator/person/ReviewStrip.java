package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.marram.access.Act;
import org.marram.review.ExemptReason;
import org.marram.review.ExemptReview;
import org.marram.review.ReviewDue;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Press;

/** Above the plan while a review is due: until when, why, and what can be done. */
class ReviewStrip extends Div {

    private final PersonPage page;
    private final ReviewWords words;

    ReviewStrip(PersonPage page) {
        this.page = page;
        this.words = new ReviewWords(page.words());
        setId("review-due");
        addClassNames("stands", "review-due");
        setVisible(isNow(page));
        if (isVisible()) {
            show(page.opened().reviews().due());
        }
    }

    /** Whether the window is open, or over without a review. */
    static boolean isNow(PersonPage page) {
        ReviewDue due = page.opened().reviews().due();
        return due != null && !page.words().today().isBefore(due.window().from());
    }

    private void show(ReviewDue due) {
        Div said = Parts.div(
                "value",
                Parts.span("name", words.t("review.due", words.of(due.window()))),
                Parts.span(
                        "soft", words.t("review.because", words.of(due.window().because()))));
        if (due.window().isLate(page.words().today())) {
            said.add(Parts.attention(words.t("late")));
        }
        add(said);
        if (page.desk().may(Act.HOLD_REVIEW)) {
            Div actions = Parts.div(
                    "actions", Press.plain("hold-review", words.t("review.hold"), () -> new ReviewSheet(page).open()));
            if (!due.exempted()) {
                actions.add(Press.quiet("exempt-review", words.t("review.exempt"), () -> exempt(due)));
            }
            add(actions);
        }
    }

    private void exempt(ReviewDue due) {
        new AskSheet(page, "exempt-sheet", words.t("review.exempt-title"), words.t("review.exempt-explain"))
                .changes(Matter.PLAN)
                .then(
                        words.t("reason"),
                        List.of(ExemptReason.values()),
                        words::of,
                        words.t("review.exempt-do"),
                        reason -> page.desk().reviews.exempt(new ExemptReview(page.ref(), due.version(), reason)))
                .open();
    }
}
