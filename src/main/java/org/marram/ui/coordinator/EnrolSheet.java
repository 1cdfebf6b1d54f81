package org.marram.ui.coordinator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.person.EnrolPerson;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** A person enters with nothing but a name to use; everything else may wait, or never be asked. */
class EnrolSheet extends Sheet {

    private final Desk desk;
    private final TextField name = new TextField();
    private final ComboBox<String> language;
    private final TextArea safeContact = new TextArea();
    private final TextField legalName = new TextField();
    private final TextField phone = new TextField();
    private final Details more;

    EnrolSheet(Desk desk, Words words) {
        super("enrol-sheet", words.t("enrol.title"));
        this.desk = desk;
        language = Parts.language("language", words.t("person.language"), words);
        PersonFields.name(name, words);
        PersonFields.safeContact(safeContact, words);
        PersonFields.text(legalName, "legal-name", words.t("person.legal-name"));
        PersonFields.text(phone, "phone", words.t("person.phone"));
        legalName.setHelperText(words.t("enrol.masked"));
        phone.setHelperText(words.t("enrol.masked"));
        more = new Details(words.t("enrol.more"), new Div(language, safeContact, legalName, phone));
        more.setId("enrol-more");
        with(name, more, new Paragraph(words.t("enrol.who-sees"))).does(words.t("enrol.do"), this::enrol);
        addOpenedChangeListener(event -> name.focus());
    }

    private void enrol() {
        EnrolPerson command = new EnrolPerson(
                name.getValue(), language.getValue(), safeContact.getValue(), legalName.getValue(), phone.getValue());
        boolean done = new Answers(notice())
                .field("nameToUse", name)
                .field("language", language)
                .field("safeContact", safeContact)
                .field("legalName", legalName)
                .field("phone", phone)
                .to(() -> desk.people.enrol(command), person -> {
                    close();
                    UI.getCurrent().navigate("people/" + person);
                });
        if (!done && !name.isInvalid()) {
            more.setOpened(true);
        }
    }
}
