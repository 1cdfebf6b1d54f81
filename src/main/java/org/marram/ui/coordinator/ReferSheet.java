package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.marram.access.Act;
import org.marram.consent.ReleaseView;
import org.marram.offering.CourseLine;
import org.marram.plan.MilestoneView;
import org.marram.referral.SendReferral;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Asks a course for a place. Says first whether a release stands for its partner, and what they would see. */
class ReferSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final MilestoneView milestone;
    private final RadioButtonGroup<CourseLine> course = new RadioButtonGroup<>();
    private final Div release = new Div();

    ReferSheet(PersonPage page, MilestoneView milestone) {
        super("refer-sheet", page.words().t("refer.title"));
        this.page = page;
        this.words = page.words();
        this.milestone = milestone;
        List<CourseLine> offered = page.desk().courses.offered();
        release.setId("release-stands");
        release.getElement().setAttribute("role", "status");
        with(new Paragraph(words.t("refer.for", milestone.title())));
        if (offered.isEmpty()) {
            with(new Paragraph(words.t("refer.none"))).leaves(words.t("close"));
            return;
        }
        course.setId("course");
        course.setLabel(words.t("refer.course"));
        course.addClassName("cards");
        course.setItems(offered);
        course.setRenderer(new ComponentRenderer<>(this::card));
        course.addValueChangeListener(event -> stands());
        with(course, release).does(words.t("refer.do"), this::send);
    }

    private Component card(CourseLine line) {
        int free = line.capacity() - line.taken();
        return Parts.div(
                "card",
                Parts.said("name", line.title()),
                Parts.span("soft", line.organisationName()),
                Parts.span("soft", words.t("course.days", words.day(line.startsOn()), words.day(line.endsOn()))),
                Parts.span("soft", free > 0 ? words.t("course.free", free) : words.t("course.full")));
    }

    private void stands() {
        release.removeAll();
        notice().clear();
        if (course.getValue() == null) {
            return;
        }
        Optional<ReleaseView> live = page.opened().live(course.getValue().organisation());
        String partner = course.getValue().organisationName();
        release.add(live.map(stands -> (Component) Parts.div(
                        "stands",
                        VaadinIcon.CHECK.create(),
                        Parts.span(
                                "value",
                                words.t(
                                        "refer.released",
                                        partner,
                                        words.of(stands.categories()),
                                        words.day(stands.until())))))
                .orElseGet(() -> Parts.div(
                        "stands attention",
                        VaadinIcon.INFO_CIRCLE_O.create(),
                        Parts.span("value", words.t("refer.not-released", partner)),
                        record())));
    }

    private Component record() {
        if (!page.desk().may(Act.RECORD_RELEASE)) {
            return new Div();
        }
        return Press.plain("record-for-course", words.t("release.record"), () -> new ReleaseSheet(page, this::stands)
                .forCourse(course.getValue())
                .open());
    }

    private void send() {
        new Answers(notice())
                .field("course", course)
                .when("release-needed", refusal -> more())
                .to(
                        () -> page.desk()
                                .referrals
                                .send(new SendReferral(
                                        milestone.ref(),
                                        course.getValue() == null
                                                ? null
                                                : course.getValue().ref())),
                        sent -> {
                            close();
                            page.saved();
                        });
    }

    /** A release stands but does not cover enough; where none stands, the button to record one is there already. */
    private Component[] more() {
        boolean stands = page.opened().live(course.getValue().organisation()).isPresent();
        return stands ? new Component[] {record()} : new Component[0];
    }
}
