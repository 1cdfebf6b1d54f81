package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.marram.common.Page;
import org.marram.matching.MatchService;
import org.marram.matching.MatchedOpening;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningView;
import org.marram.plan.MilestoneView;
import org.marram.ui.offering.OpeningWords;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** The openings that fit a milestone, best first, each with the reasons for and against. Nothing is sent from here. */
class FitsSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final OpeningWords openings;
    private final MatchWords said;
    private final MilestoneView milestone;
    private final TextField search = new TextField();
    private final Div cards = new Div();
    private final Paragraph none = new Paragraph();
    private final Button more;
    private String next;

    FitsSheet(PersonPage page, MilestoneView milestone) {
        super("fits-sheet", page.words().t("fits.title"));
        this.page = page;
        this.words = page.words();
        this.openings = OpeningWords.of(words.texts().locale());
        this.said = new MatchWords(words, openings.courses());
        this.milestone = milestone;
        addClassName("wide");
        search.setId("fits-search");
        search.setLabel(words.t("refer.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> find());
        cards.setId("fits");
        cards.addClassName("fits");
        none.setId("fits-none");
        none.getElement().setAttribute("role", "status");
        more = Press.plain("fits-more", words.t("fits.more"), this::load);
        with(new Paragraph(words.t("fits.for", milestone.title())), search, cards, none, more)
                .leaves(words.t("close"));
        find();
    }

    private void find() {
        cards.removeAll();
        next = null;
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
        next = part.next();
        part.items().forEach(one -> cards.add(card(one)));
        boolean empty = cards.getComponentCount() == 0;
        none.setText(empty ? words.t(search.isEmpty() ? "fits.none" : "fits.none-found") : "");
        none.setVisible(empty);
        more.setVisible(next != null);
    }

    private Component card(MatchedOpening one) {
        OpeningView view = one.opening();
        OpeningFacts facts = view.facts();
        RouterLink partner = new RouterLink(
                view.organisationName(),
                OrganisationPage.class,
                new RouteParameters("ref", view.organisation().toString()));
        Div card = Parts.div(
                "card", Parts.said("name", openings.name(facts)), partner, Parts.span("soft", openings.kind(facts)));
        say(card, "soft", openings.line(facts));
        say(card, "soft", openings.whenAndWhere(facts, view.siteName(), view.siteTown()));
        said.reasons(one).forEach(card::add);
        say(card, "soft", facts.wants() == null ? "" : words.t("match.wants", facts.wants()));
        return card;
    }

    private static void say(Div card, String className, String words) {
        if (!words.isEmpty()) {
            card.add(Parts.said(className, words));
        }
    }
}
