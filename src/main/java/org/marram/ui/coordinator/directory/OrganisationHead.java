package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.marram.partner.OrganisationView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** An organisation's name and kind, when somebody looked whether all is still so, and what can be done with the whole. */
class OrganisationHead extends Header {

    private final OrganisationPage page;
    private final Words words;

    OrganisationHead(OrganisationPage page) {
        this.page = page;
        this.words = page.words();
        OrganisationView organisation = page.organisation();
        addClassName("template-head");
        Anchor back = new Anchor("partners", words.t("organisation.back"));
        back.addClassName("back");
        H1 name = new H1(organisation.name());
        name.setId("organisation-heading");
        name.getElement().setAttribute("dir", "auto");
        Div heading = Parts.div("heading", name);
        if (page.changes()) {
            heading.add(actions(organisation));
        }
        String checked = words.checked(organisation.checkedOn(), organisation.checkedBy());
        Div facts = Parts.div(
                "facts",
                Parts.span("soft", words.of(organisation.kind())),
                words.isStale(organisation.checkedOn()) ? Parts.attention(checked) : Parts.span("soft", checked));
        facts.setId("organisation-facts");
        add(back, heading, facts);
        if (organisation.retired()) {
            add(new Paragraph(words.t("organisation.retired")));
        }
    }

    private Div actions(OrganisationView organisation) {
        if (organisation.retired()) {
            return Parts.div(
                    "actions", Press.primary("restore-organisation", words.t("organisation.restore"), this::restore));
        }
        return Parts.div(
                "actions",
                Press.quiet("retire-organisation", words.t("organisation.retire"), this::retire),
                Press.plain("edit-organisation", words.t("organisation.edit"), () -> new EntrySheet(page).open()),
                Press.primary("check-organisation", words.t("organisation.check"), this::check));
    }

    private void check() {
        new Answers(page.notice())
                .to(() -> page.desk().directory.checked(page.organisation().ref()), version -> page.saved());
    }

    private void retire() {
        new Answers(page.notice())
                .to(() -> page.desk().directory.retire(page.organisation().ref()), version -> {
                    String name = page.organisation().name();
                    page.saved();
                    Undo.offer(
                            "retire-undo", words.t("organisation.retired-now", name), words.t("undo"), this::restore);
                });
    }

    private void restore() {
        new Answers(page.notice())
                .to(() -> page.desk().directory.restore(page.organisation().ref()), version -> page.saved());
    }
}
