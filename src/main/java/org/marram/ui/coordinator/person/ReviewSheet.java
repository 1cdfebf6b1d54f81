package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.marram.history.MovedSince;
import org.marram.review.HoldReview;
import org.marram.review.ReviewHow;
import org.marram.review.ReviewLine;
import org.marram.review.ReviewPreparation;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** A review that was held: what moved since the last one, each goal, words for the person, and when the next is due. */
class ReviewSheet extends Sheet {

    private static final int MOST_WORDS = 1_000;

    private final PersonPage page;
    private final ReviewWords words;
    private final DatePicker heldOn;
    private final RadioButtonGroup<ReviewHow> how;
    private final RadioButtonGroup<Boolean> withPerson;
    private final List<LookedGoal> goals;
    private final TextArea summary;
    private final Drafts draft;
    private final Paragraph next = new Paragraph();
    private final Div conflict = new Div();
    private int version;

    ReviewSheet(PersonPage page) {
        super("review-sheet", page.words().t("review.hold"));
        this.page = page;
        this.words = new ReviewWords(page.words());
        addClassName("wide");
        heldOn = Days.picker("held-on", words.t("review.held-on"));
        heldOn.setMax(page.words().today());
        heldOn.setValue(page.words().today());
        how = Parts.choice("how", words.t("review.how"), List.of(ReviewHow.values()), words::of);
        how.setRequiredIndicatorVisible(true);
        withPerson = Parts.choice("with-person", words.t("review.with"), List.of(true, false), words::presence);
        withPerson.setValue(true);
        goals = page.opened().way().plan().goals().stream()
                .filter(goal -> goal.archivedAt() == null)
                .map(goal -> new LookedGoal(words, goal))
                .toList();
        summary = new TextArea(words.t("review.summary"));
        summary.setId("summary");
        summary.setHelperText(words.t("review.summary-hint"));
        summary.setMaxLength(MOST_WORDS);
        summary.setMinHeight("8rem");
        summary.setRequiredIndicatorVisible(true);
        draft = Drafts.keep(page, summary, "review-summary", page.ref());
        next.setId("next-review");
        ReviewPreparation prepared = prepare();
        version = prepared.due() == null ? 0 : prepared.due().version();
        show(prepared);
        heldOn.addValueChangeListener(event -> again());
        with(
                conflict,
                moved(prepared),
                Parts.div("pair-of-fields", heldOn),
                Parts.div("pair-of-fields", how, withPerson));
        goals.forEach(this::with);
        with(summary, next).does(words.t("review.do"), this::store);
    }

    private ReviewPreparation prepare() {
        return page.desk().reviews.prepare(page.ref(), heldOn.getValue());
    }

    private void again() {
        if (heldOn.getValue() != null) {
            new Answers(notice()).field("heldOn", heldOn).to(this::prepare, this::show);
        }
    }

    private void show(ReviewPreparation prepared) {
        next.setText(
                prepared.next() == null
                        ? words.t("review.next-none")
                        : words.t(
                                "review.next-words",
                                words.of(prepared.next()),
                                words.of(prepared.next().because())));
    }

    private Component moved(ReviewPreparation prepared) {
        MovedSince moved = prepared.moved();
        Div table =
                Parts.div("moved", new H3(words.t("review.since", page.words().day(prepared.since()))));
        lines(table, words.t("review.moved-reached", moved.reached().size()), moved.reached());
        lines(table, words.t("review.moved-aside", moved.setAside().size()), moved.setAside());
        lines(
                table,
                words.t("review.moved-dates", moved.moved().size()),
                moved.moved().stream()
                        .map(each -> words.t(
                                "review.moved-date",
                                each.title(),
                                page.words().day(each.from()),
                                page.words().day(each.to())))
                        .toList());
        if (table.getComponentCount() == 1) {
            table.add(new Paragraph(words.t("review.moved-nothing")));
        }
        return table;
    }

    private static void lines(Div table, String head, List<String> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(Parts.said("title", line))));
            table.add(Parts.span("label", head), list);
        }
    }

    private void store() {
        Answers answers = new Answers(notice())
                .field("heldOn", heldOn)
                .field("how", how)
                .field("withPerson", withPerson)
                .field("summary", summary)
                .when("changed-meanwhile", refusal -> conflict());
        for (int at = 0; at < goals.size(); at++) {
            goals.get(at).into(answers, "goals[" + at + "].");
        }
        answers.to(() -> page.desk().reviews.hold(command()), review -> {
            draft.done();
            close();
            page.saved(Matter.PLAN, Matter.OWN_WORDS);
            if (goals.stream().anyMatch(LookedGoal::asksForMore)) {
                new HeldReviewSheet(page, review).open();
            }
        });
    }

    private HoldReview command() {
        return new HoldReview(
                page.ref(),
                version,
                heldOn.getValue(),
                how.getValue(),
                withPerson.getValue(),
                summary.getValue(),
                goals.stream().map(LookedGoal::lookedAt).toList());
    }

    /** Somebody held or moved the review meanwhile: what they wrote stands beside; from now on saving adds to it, knowingly. */
    private Component[] conflict() {
        ReviewPreparation prepared = prepare();
        version = prepared.due() == null ? version : prepared.due().version();
        show(prepared);
        List<ReviewLine> held = page.desk().reviews.of(page.ref()).held();
        String theirs = held.isEmpty()
                ? null
                : page.desk().reviews.open(held.get(0).ref()).summary();
        conflict.removeAll();
        conflict.add(new BothTexts(page.words()).line(words.t("review.summary"), theirs, summary.getValue()));
        return new Component[0];
    }
}
