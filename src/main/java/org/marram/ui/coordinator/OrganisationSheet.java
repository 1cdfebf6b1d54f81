package org.marram.ui.coordinator;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.marram.partner.CreateOrganisation;
import org.marram.partner.OrganisationKind;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** A new partner organisation, with the days its agreement holds. */
class OrganisationSheet extends Sheet {

    private final PartnersView view;
    private final TextField name;
    private final RadioButtonGroup<OrganisationKind> kind;
    private final DatePicker from;
    private final DatePicker until;

    OrganisationSheet(PartnersView view) {
        super("organisation-sheet", view.words().t("partners.add"));
        this.view = view;
        Words words = view.words();
        name = new TextField(words.t("organisation.name"));
        name.setId("organisation-name");
        name.setRequiredIndicatorVisible(true);
        kind = Parts.choice("kind", words.t("organisation.kind"), List.of(OrganisationKind.values()), words::of);
        from = Days.picker("agreement-from", words.t("organisation.from"));
        from.setValue(words.today());
        until = Days.picker("agreement-until", words.t("organisation.until"));
        with(name, kind, Parts.div("pair-of-fields", from, until)).does(words.t("organisation.do"), this::store);
    }

    private void store() {
        CreateOrganisation command =
                new CreateOrganisation(name.getValue(), kind.getValue(), from.getValue(), until.getValue());
        new Answers(notice())
                .field("name", name)
                .field("kind", kind)
                .field("agreementFrom", from)
                .field("agreementUntil", until)
                .to(() -> view.desk().partners.create(command), organisation -> {
                    close();
                    view.saved(organisation);
                });
    }
}
