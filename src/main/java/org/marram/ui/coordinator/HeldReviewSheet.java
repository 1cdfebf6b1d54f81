package org.marram.ui.coordinator;

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
import org.marram.review.RecordAnswer;
import org.marram.review.ReviewView;
import org.marram.review.RightForMe;
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
            review.goals()
                    .forEach(goal -> list.add(new ListItem(
                            Parts.said("name", goal.words()),
                            Parts.span(
                                    "soft",
                                    goal.reason() == null
                                            ? words.of(goal.decision())
                                            : words.of(goal.decision()) + ": " + words.of(goal.reason())))));
            with(new H3(words.t("review.goals")), list);
        }
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
                            page.saved();
                        }));
        right.getElement().callJsFunction("focus");
    }
}
