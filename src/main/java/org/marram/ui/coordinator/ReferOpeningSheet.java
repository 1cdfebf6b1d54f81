package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.marram.matching.MatchReason;
import org.marram.matching.MatchService;
import org.marram.matching.MatchedOpening;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningView;
import org.marram.plan.MilestoneView;
import org.marram.referral.SendReferral;
import org.marram.ui.offering.OpeningWords;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/**
 * Asks for a job, somebody to talk with, or a place to live: those that fit the milestone, best first, each with the reasons for
 * and against. Says before it is sent whether a release stands for its partner, and what they would see. Who may not refer, and
 * whose milestone is asked for already, only looks.
 */
class ReferOpeningSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final OpeningWords openings;
    private final MatchWords said;
    private final MilestoneView milestone;
    private final TextField search = new TextField();
    private final RadioButtonGroup<MatchedOpening> opening = new RadioButtonGroup<>();
    private final Paragraph none = new Paragraph();
    private final Button more;
    private final ReleaseStands release;
    private final List<MatchedOpening> lines = new ArrayList<>();
    private String next;

    ReferOpeningSheet(PersonPage page, MilestoneView milestone) {
        super("refer-opening-sheet", page.words().t("refer.opening-title"));
        this.page = page;
        this.words = page.words();
        this.openings = OpeningWords.of(words.texts().locale());
        this.said = new MatchWords(words, openings.courses());
        this.milestone = milestone;
        release = new ReleaseStands(page);
        addClassName("wide");
        search.setId("refer-opening-search");
        search.setLabel(words.t("refer.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> find());
        opening.setId("opening");
        opening.setLabel(words.t("refer.opening"));
        opening.addClassName("cards");
        opening.setRenderer(new ComponentRenderer<>(this::card));
        opening.addValueChangeListener(event -> chosen());
        none.setId("refer-opening-none");
        none.getElement().setAttribute("role", "status");
        more = Press.plain("refer-opening-more", words.t("refer.more-openings"), this::load);
        with(new Paragraph(words.t("refer.for", milestone.title())), search, opening, none, more, release);
        if (page.may(Act.SEND_REFERRAL)
                && page.opened().referral(milestone.ref()).isEmpty()) {
            does(words.t("refer.do"), this::send);
        } else {
            leaves(words.t("close"));
        }
        find();
    }

    private void find() {
        lines.clear();
        next = null;
        opening.clear();
        load();
    }

    private void load() {
        new Answers(notice())
                .field("words", search)
                .to(
                        () -> page.desk().matches.openings(milestone.ref(), search.getValue(), next, MatchService.MOST),
                        this::show);
    }

    private void show(Page<MatchedOpening> part) {
        MatchedOpening chosen = opening.getValue();
        lines.addAll(part.items());
        next = part.next();
        opening.setItems(lines);
        opening.setValue(chosen);
        opening.setVisible(!lines.isEmpty());
        none.setText(lines.isEmpty() ? words.t(search.isEmpty() ? "refer.no-opening" : "refer.no-opening-found") : "");
        none.setVisible(lines.isEmpty());
        more.setVisible(next != null);
    }

    private Component card(MatchedOpening one) {
        OpeningView view = one.opening();
        OpeningFacts facts = view.facts();
        Div card = Parts.div(
                "card",
                Parts.said("name", openings.name(facts)),
                Parts.said("soft", view.organisationName()),
                Parts.span("soft", openings.kind(facts)));
        say(card, openings.line(facts));
        say(card, openings.whenAndWhere(facts, view.siteName(), view.siteTown()));
        said.reasons(one).forEach(card::add);
        say(card, facts.wants() == null ? "" : words.t("match.wants", facts.wants()));
        return card;
    }

    private static void say(Div card, String words) {
        if (!words.isEmpty()) {
            card.add(Parts.said("soft", words));
        }
    }

    private void chosen() {
        notice().clear();
        MatchedOpening one = opening.getValue();
        release.show(
                one == null
                        ? null
                        : new ReleaseStands.Asks(
                                one.opening().organisation(),
                                one.opening().organisationName(),
                                !one.reasons().contains(MatchReason.AGREEMENT_MISSING),
                                purpose(one.opening().facts().kind()),
                                Set.of(Scope.IDENTITY)));
    }

    private static Purpose purpose(OpeningKind kind) {
        return switch (kind) {
            case JOB -> Purpose.JOB_SEARCH;
            case COUNSELLING -> Purpose.COUNSELLING;
            case HOUSING -> Purpose.HOUSING;
        };
    }

    private void send() {
        new Answers(notice())
                .field("course", opening)
                .when("release-needed", refusal -> release.more())
                .to(
                        () -> page.desk()
                                .referrals
                                .send(new SendReferral(
                                        milestone.ref(),
                                        opening.getOptionalValue()
                                                .map(one -> one.opening().ref())
                                                .orElse(null))),
                        sent -> {
                            close();
                            page.saved();
                        });
    }
}
