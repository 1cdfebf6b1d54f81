package org.marram.ui.coordinator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.common.Ref;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** What an organisation has open beside courses. */
class OpeningsPanel extends Section {

    private final OrganisationPage page;
    private final Words words;
    private final OpeningWords said;
    private int number;

    OpeningsPanel(OrganisationPage page) {
        this.page = page;
        this.words = page.words();
        this.said = new OpeningWords(words);
        setId("openings");
        Div head = Parts.div("panel-head", new H2(words.t("openings.title")));
        if (page.changes()) {
            head.add(Press.plain("add-opening", words.t("openings.add"), () -> new OpeningSheet(page, null).open()));
        }
        add(head);
        List<OpeningView> open = page.desk().openings.of(page.organisation().ref());
        if (open.isEmpty()) {
            add(new Paragraph(words.t("openings.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        open.forEach(opening -> list.add(item(opening)));
        add(list);
    }

    private ListItem item(OpeningView opening) {
        number++;
        OpeningFacts facts = opening.facts();
        ListItem item = new ListItem(
                Parts.said("name", said.name(facts)),
                Parts.span("soft", words.t("opening.kind-said", said.of(facts.kind()), facts.places())));
        item.setId("opening-" + number);
        if (!said.line(facts).isEmpty()) {
            item.add(Parts.said("value", said.line(facts)));
        }
        if (facts.wants() != null) {
            item.add(Parts.said("soft", facts.wants()));
        }
        if (facts.openUntil() != null) {
            item.add(Parts.span("soft", words.t("opening.until-said", words.day(facts.openUntil()))));
        }
        if (page.changes()) {
            item.add(Parts.div(
                    "actions",
                    words.act("opening-edit-" + number, "edit", said.name(facts), () -> new OpeningSheet(page, opening)
                            .open()),
                    words.act("opening-remove-" + number, "remove", said.name(facts), () -> remove(opening))));
        }
        return item;
    }

    private void remove(OpeningView opening) {
        new Answers(page.notice()).to(() -> page.desk().openings.remove(opening.ref()), version -> {
            page.saved();
            Undo.offer(
                    "opening-undo",
                    words.t("removed", said.name(opening.facts())),
                    words.t("undo"),
                    () -> restore(opening.ref()));
        });
    }

    private void restore(Ref opening) {
        new Answers(page.notice()).to(() -> page.desk().openings.restore(opening), version -> page.saved());
    }
}
