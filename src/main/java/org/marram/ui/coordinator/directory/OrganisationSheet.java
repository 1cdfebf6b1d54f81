package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** A new organisation of the directory: its name and what it does. The rest is written down on its page. */
class OrganisationSheet extends Sheet {

    private final PartnersView view;
    private final TextField name;
    private final RadioButtonGroup<OrganisationKind> kind;

    OrganisationSheet(PartnersView view) {
        super("organisation-sheet", view.words().t("partners.add"));
        this.view = view;
        Words words = view.words();
        name = new TextField(words.t("organisation.name"));
        name.setId("organisation-name");
        name.setRequiredIndicatorVisible(true);
        kind = Parts.choice("kind", words.t("organisation.kind"), List.of(OrganisationKind.values()), words::of);
        with(name, kind, new Paragraph(words.t("organisation.next"))).does(words.t("organisation.do"), this::store);
    }

    private void store() {
        CreateOrganisation command = new CreateOrganisation(name.getValue(), kind.getValue(), null, null);
        new Answers(notice())
                .field("name", name)
                .field("kind", kind)
                .to(() -> view.desk().partners.create(command), organisation -> {
                    close();
                    view.added(organisation);
                });
    }
}
