package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.review.ReviewDue;
import org.marram.review.ReviewLine;
import org.marram.review.RightForMe;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Press;

/** When the next review is due and why, and those that were held. */
class ReviewPanel extends Section {

    private static final int FEW = 4;
    private static final int PART = 20;

    private final PersonPage page;
    private final ReviewWords words;
    private final UnorderedList list = new UnorderedList();
    private final Button more = Press.quiet("more-reviews", "", this::earlier);
    private int number;
    private String next;

    ReviewPanel(PersonPage page) {
        this.page = page;
        this.words = new ReviewWords(page.words());
        setId("reviews");
        ReviewDue due = page.opened().reviews().due();
        add(Parts.div("panel-head", new H2(words.t("review.title"))));
        if (due != null && !ReviewStrip.isNow(page)) {
            add(new Paragraph(words.t(
                    "review.next-words",
                    words.of(due.window()),
                    words.of(due.window().because()))));
            if (page.desk().may(Act.HOLD_REVIEW)) {
                add(Parts.div("actions", Press.plain("hold-review", words.t("review.hold-now"), this::hold)));
            }
        }
        list(due);
    }

    private void list(ReviewDue due) {
        List<ReviewLine> held = page.opened().reviews().held();
        if (held.isEmpty()) {
            add(new Paragraph(words.t(due == null ? "review.empty-no-plan" : "review.empty")));
            return;
        }
        list.addClassName("facts-list");
        held.stream().limit(FEW).forEach(line -> list.add(item(line)));
        add(list);
        if (held.size() > FEW) {
            next = held.get(FEW - 1).heldOn().toString();
            more.setText(words.t("review.earlier"));
            add(more);
        }
    }

    private void earlier() {
        Page<ReviewLine> part = page.desk().reviews.held(page.ref(), next, PART);
        part.items().forEach(line -> list.add(item(line)));
        next = part.next();
        more.setVisible(next != null);
    }

    private ListItem item(ReviewLine line) {
        number++;
        String day = page.words().day(line.heldOn());
        Button open = Press.quiet("open-review-" + number, day, () -> new HeldReviewSheet(page, line.ref()).open());
        open.setAriaLabel(words.t("review.open", day));
        ListItem item = new ListItem(
                open,
                Parts.span(
                        "value",
                        words.of(line.how()) + " · "
                                + page.words().t("people.reached", line.reached(), line.milestones())));
        item.setId("review-" + number);
        item.add(
                line.rightForMe() == null
                        ? Parts.span("soft", words.t("review.said-nothing"))
                        : line.rightForMe() == RightForMe.NOT_YET
                                ? Parts.attention(words.of(line.rightForMe()))
                                : Parts.span("soft", words.of(line.rightForMe())));
        return item;
    }

    private void hold() {
        new ReviewSheet(page).open();
    }
}
