package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.plan.GoalView;
import org.marram.review.GoalDecision;
import org.marram.review.RecordAnswer;
import org.marram.review.ReviewView;
import org.marram.review.RightForMe;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** A review as it was written down, and what the person says to it; what they say by word of mouth is added here. */
class HeldReviewSheet extends Sheet {

    private final PersonPage page;
    private final ReviewWords words;
    private final ReviewView review;

    HeldReviewSheet(PersonPage page, Ref ref) {
        super("held-review-sheet", page.words().t("review.of"));
        this.page = page;
        this.words = new ReviewWords(page.words());
        this.review = page.desk().reviews.open(ref);
        setHeaderTitle(words.t("review.open", page.words().day(review.line().heldOn())));
        addClassName("wide");
        leaves(words.t("close"));
        Paragraph summary = new Paragraph(review.summary());
        summary.addClassName("summary");
        summary.getElement().setAttribute("dir", "auto");
        with(
                Parts.span(
                        "soft",
                        words.of(review.line().how()) + " · "
                                + words.presence(review.line().withPerson()) + " · "
                                + page.words()
                                        .t(
                                                "people.reached",
                                                review.line().reached(),
                                                review.line().milestones())),
                summary);
        goals();
        said();
        with(Parts.span(
                "soft",
                words.t("review.written", review.writtenBy(), page.words().day(review.writtenAt()))));
    }

    private void goals() {
        if (!review.goals().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("facts-list");
            review.goals().forEach(goal -> list.add(item(goal)));
            with(new H3(words.t("review.goals")), list);
        }
    }

    private ListItem item(ReviewView.GoalThen then) {
        String decided = words.of(then.decision());
        ListItem item = new ListItem(
                Parts.said("name", then.words()),
                Parts.span("soft", then.reason() == null ? decided : decided + ": " + words.of(then.reason())));
        page.opened()
                .goal(then.goal())
                .filter(now -> now.archivedAt() == null && page.may(Act.CHANGE_PLAN))
                .ifPresent(now -> {
                    if (then.decision() == GoalDecision.ARCHIVED) {
                        item.add(follow("archive-now", now, () -> GoalActs.archive(page, now)));
                    } else if (then.decision() == GoalDecision.CHANGED
                            && now.words().equals(then.words())) {
                        item.add(follow("change-now", now, () -> new RewordSheet(page, now).open()));
                    }
                });
        return item;
    }

    /** What was decided and has not happened yet: here it can. */
    private Button follow(String id, GoalView goal, Runnable act) {
        Button button =
                Press.plain(id, words.t(id.equals("archive-now") ? "review.archive-now" : "review.change-now"), () -> {
                    close();
                    act.run();
                });
        button.setAriaLabel(button.getText() + ": " + goal.words());
        return button;
    }

    private void said() {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        for (ReviewView.Said said : review.answers()) {
            ListItem item = new ListItem(
                    Parts.span("name", words.of(said.rightForMe())),
                    Parts.span("soft", page.words().day(said.saidOn()) + " · " + words.of(said.how())));
            if (said.words() != null) {
                item.add(Parts.said("value", said.words()));
            }
            list.add(item);
        }
        with(new H3(words.t("review.said")));
        with(review.answers().isEmpty() ? new Paragraph(words.t("review.said-nothing-yet")) : list);
        if (page.desk().may(Act.HOLD_REVIEW)) {
            Div place = new Div();
            place.add(Press.plain("record-answer", words.t("review.record-answer"), () -> ask(place)));
            with(place);
        }
    }

    private void ask(Div place) {
        RadioButtonGroup<RightForMe> right =
                Parts.choice("right", words.t("review.right"), List.of(RightForMe.values()), words::of);
        right.setRequiredIndicatorVisible(true);
        DatePicker saidOn = Days.picker("said-on", words.t("review.said-on"));
        saidOn.setMin(review.line().heldOn());
        saidOn.setMax(page.words().today());
        saidOn.setValue(page.words().today());
        TextArea own = new TextArea(words.t("review.own-words"));
        own.setId("own-words");
        place.removeAll();
        place.addClassName("sheet-content");
        place.add(right, saidOn, own);
        does(words.t("save"), () -> new Answers(notice())
                .field("rightForMe", right)
                .field("saidOn", saidOn)
                .field("words", own)
                .to(
                        () -> page.desk()
                                .reviews
                                .answered(new RecordAnswer(
                                        review.line().ref(), right.getValue(), saidOn.getValue(), own.getValue())),
                        () -> {
                            close();
                            page.saved(Matter.PLAN, Matter.OWN_WORDS);
                        }));
        right.getElement().callJsFunction("focus");
    }
}
