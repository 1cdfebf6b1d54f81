package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marram.access.Act;
import org.marram.access.Scope;
import org.marram.common.Page;
import org.marram.consent.Purpose;
import org.marram.matching.MatchLine;
import org.marram.matching.MatchReason;
import org.marram.matching.MatchService;
import org.marram.matching.SituationFacts;
import org.marram.offering.CourseView;
import org.marram.plan.MilestoneView;
import org.marram.referral.SendReferral;
import org.marram.ui.offering.CourseWords;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/**
 * Asks a course for a place: those that fit the milestone, best first, each with the reasons for and against. Says before it is
 * sent whether a release stands for its partner, and what they would see.
 */
class ReferSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final MatchWords said;
    private final MilestoneView milestone;
    private final TextField search = new TextField();
    private final RadioButtonGroup<MatchLine> course = new RadioButtonGroup<>();
    private final Paragraph none = new Paragraph();
    private final Button more;
    private final ReleaseStands release;
    private final List<MatchLine> lines = new ArrayList<>();
    private String next;

    ReferSheet(PersonPage page, MilestoneView milestone) {
        super("refer-sheet", page.words().t("refer.title"));
        this.page = page;
        this.words = page.words();
        this.said = new MatchWords(words, CourseWords.of(words.texts().locale()));
        this.milestone = milestone;
        addClassName("wide");
        release = new ReleaseStands(page);
        search.setId("refer-search");
        search.setLabel(words.t("refer.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> find());
        course.setId("course");
        course.setLabel(words.t("refer.course"));
        course.addClassName("cards");
        course.setRenderer(new ComponentRenderer<>(this::card));
        course.addValueChangeListener(event -> stands());
        none.setId("refer-none");
        none.getElement().setAttribute("role", "status");
        more = Press.plain("refer-more", words.t("refer.more"), this::load);
        Button openings = Press.quiet("refer-openings", words.t("refer.openings"), this::openings);
        with(
                        new Paragraph(words.t("refer.for", milestone.title())),
                        openings,
                        asks(),
                        search,
                        course,
                        none,
                        more,
                        release)
                .does(words.t("refer.do"), this::send);
        find();
    }

    /** Where nobody has asked yet, the reasons can say little. */
    private Component asks() {
        boolean asked = !page.opened().situation().facts().equals(SituationFacts.NOT_ASKED);
        if (asked || !page.may(Act.CHANGE_PERSON)) {
            return new Div();
        }
        return new Div(Parts.div(
                "stands",
                VaadinIcon.INFO_CIRCLE_O.create(),
                Parts.span("value", words.t("refer.not-asked")),
                Press.plain("refer-ask", words.t("refer.ask"), () -> new SituationSheet(page, this::anew).open())));
    }

    /** What was told changes what fits. */
    private void anew() {
        close();
        page.saved();
        new ReferSheet(page, milestone).open();
    }

    /** Work, talks and places to live instead. */
    private void openings() {
        close();
        new ReferOpeningSheet(page, milestone).open();
    }

    private void find() {
        lines.clear();
        next = null;
        course.clear();
        load();
    }

    private void load() {
        new Answers(notice())
                .field("words", search)
                .to(
                        () -> page.desk()
                                .matches
                                .offerings(milestone.ref(), search.getValue(), next, MatchService.MOST),
                        this::show);
    }

    private void show(Page<MatchLine> part) {
        MatchLine chosen = course.getValue();
        lines.addAll(part.items());
        next = part.next();
        course.setItems(lines);
        course.setValue(chosen);
        course.setVisible(!lines.isEmpty());
        none.setText(lines.isEmpty() ? words.t(search.isEmpty() ? "refer.none" : "refer.none-found") : "");
        none.setVisible(lines.isEmpty());
        more.setVisible(next != null);
    }

    private Component card(MatchLine line) {
        CourseView view = line.course();
        Div card = Parts.div(
                "card",
                Parts.said("name", view.title()),
                Parts.said("soft", view.organisationName()),
                Parts.span("soft", words.t("course.days", words.day(view.startsOn()), words.day(view.endsOn()))));
        if (!said.whenAndWhere(view).isEmpty()) {
            card.add(Parts.said("soft", said.whenAndWhere(view)));
        }
        said.reasons(line).forEach(card::add);
        if (view.details().wants() != null) {
            card.add(Parts.said("soft", words.t("match.wants", view.details().wants())));
        }
        return card;
    }

    private void stands() {
        notice().clear();
        MatchLine chosen = course.getValue();
        release.show(
                chosen == null
                        ? null
                        : new ReleaseStands.Asks(
                                chosen.course().organisation(),
                                chosen.course().organisationName(),
                                !chosen.reasons().contains(MatchReason.AGREEMENT_MISSING),
                                Purpose.TRAINING,
                                Set.of(Scope.IDENTITY, Scope.ATTENDANCE)));
    }

    private void send() {
        new Answers(notice())
                .field("course", course)
                .when("release-needed", refusal -> release.more())
                .to(
                        () -> page.desk()
                                .referrals
                                .send(new SendReferral(
                                        milestone.ref(),
                                        course.getValue() == null
                                                ? null
                                                : course.getValue().course().ref())),
                        sent -> {
                            close();
                            page.saved();
                        });
    }
}
