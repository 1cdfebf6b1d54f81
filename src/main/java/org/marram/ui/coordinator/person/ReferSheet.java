package org.marram.ui.coordinator.person;

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
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.matching.MatchService;
import org.marram.matching.SituationFacts;
import org.marram.plan.MilestoneView;
import org.marram.referral.SendReferral;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.offering.OpeningWords;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/**
 * Asks for a place in a course, a job, somebody to talk with, or a place to live: those that fit the milestone, best first, each with
 * the reasons for and against. Says before it is sent whether a release stands for its partner, and what they would see. Who may
 * not refer, and whose milestone is asked for already, only looks.
 */
class ReferSheet extends Sheet {

    private final PersonPage page;
    private final MilestoneView milestone;
    private final Words words;
    private final OpeningWords openings;
    private final MatchWords said;
    private final TextField search = new TextField();
    private final RadioButtonGroup<Fitting> offer = new RadioButtonGroup<>();
    private final Paragraph none = new Paragraph();
    private final Button others;
    private final Button more;
    private final ReleaseStands release;
    private final List<Fitting> found = new ArrayList<>();
    private boolean courses;
    private String next;

    /** @param courses what it begins with; else work, talks and places to live */
    ReferSheet(PersonPage page, MilestoneView milestone, boolean courses) {
        super("refer-sheet", "");
        this.page = page;
        this.milestone = milestone;
        this.words = page.words();
        this.openings = OpeningWords.of(words.texts().locale());
        this.said = new MatchWords(words, openings.courses());
        this.release = new ReleaseStands(page);
        addClassName("wide");
        search.setId("refer-search");
        search.setLabel(words.t("refer.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> find());
        offer.setId("offer");
        offer.addClassName("cards");
        offer.setRenderer(new ComponentRenderer<>(Fitting::card));
        offer.addValueChangeListener(event -> stands());
        none.setId("refer-none");
        none.getElement().setAttribute("role", "status");
        more = Press.plain("refer-more", "", this::load);
        others = Press.quiet("refer-others", "", () -> list(!this.courses));
        with(new Paragraph(words.t("refer.for", milestone.title())), others, asks());
        with(search, offer, none, more, release);
        if (page.may(Act.SEND_REFERRAL)
                && page.opened().referral(milestone.ref()).isEmpty()) {
            does(words.t("refer.do"), this::send);
        } else {
            leaves(words.t("close"));
        }
        list(courses);
    }

    private void list(boolean ofCourses) {
        courses = ofCourses;
        setHeaderTitle(words.t(courses ? "refer.title" : "refer.opening-title"));
        others.setText(words.t(courses ? "refer.openings" : "refer.courses"));
        offer.setLabel(words.t(courses ? "refer.course" : "refer.opening"));
        more.setText(words.t(courses ? "refer.more" : "refer.more-openings"));
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
        page.saved(Matter.SITUATION);
        new ReferSheet(page, milestone, courses).open();
    }

    private void find() {
        found.clear();
        next = null;
        offer.clear();
        load();
    }

    private void load() {
        new Answers(notice()).field("words", search).to(this::part, this::show);
    }

    private Page<Fitting> part() {
        MatchService matches = page.desk().matches;
        return courses
                ? matches.offerings(milestone.ref(), search.getValue(), next, MatchService.MOST)
                        .map(line -> Fitting.of(line, said))
                : matches.openings(milestone.ref(), search.getValue(), next, MatchService.MOST)
                        .map(one -> Fitting.of(one, said, openings));
    }

    private void show(Page<Fitting> part) {
        Fitting chosen = offer.getValue();
        found.addAll(part.items());
        next = part.next();
        offer.setItems(found);
        offer.setValue(chosen);
        offer.setVisible(!found.isEmpty());
        none.setText(found.isEmpty() ? nothing() : "");
        none.setVisible(found.isEmpty());
        more.setVisible(next != null);
    }

    private String nothing() {
        return search.isEmpty()
                ? words.t(courses ? "refer.none" : "refer.no-opening")
                : words.t(courses ? "refer.none-found" : "refer.no-opening-found");
    }

    private void stands() {
        notice().clear();
        release.show(offer.isEmpty() ? null : offer.getValue().asks());
    }

    private void send() {
        new Answers(notice())
                .field("course", offer)
                .when("release-needed", refusal -> release.more())
                .to(
                        () -> page.desk()
                                .referrals
                                .send(new SendReferral(
                                        milestone.ref(),
                                        offer.isEmpty()
                                                ? null
                                                : offer.getValue().ref())),
                        sent -> {
                            close();
                            page.saved(Matter.REFERRALS);
                        });
    }
}
