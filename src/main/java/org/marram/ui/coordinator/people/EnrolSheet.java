package org.marram.ui.coordinator.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.person.EnrolPerson;
import org.marram.ui.coordinator.parts.Asked;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.PersonFields;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** A person enters with nothing but a name to use; everything else may wait, or never be asked. */
class EnrolSheet extends Sheet {

    private final Desk desk;
    private final TextField name = new TextField();
    private final ComboBox<String> language;
    private final Asked languageAsked;
    private final TextArea safeContact = new TextArea();
    private final Asked safeContactAsked;
    private final TextField legalName = new TextField();
    private final Asked legalNameAsked;
    private final TextField phone = new TextField();
    private final Asked phoneAsked;
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
        languageAsked = new Asked(language, words.t("person.language"), words);
        safeContactAsked = new Asked(safeContact, words.t("person.safe-contact"), words);
        legalNameAsked = new Asked(legalName, words.t("person.legal-name"), words);
        phoneAsked = new Asked(phone, words.t("person.phone"), words);
        more = new Details(words.t("enrol.more"), new Div(languageAsked, safeContactAsked, legalNameAsked, phoneAsked));
        more.setId("enrol-more");
        with(name, more, new Paragraph(words.t("enrol.who-sees"))).does(words.t("enrol.do"), this::enrol);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                name.focus();
            }
        });
    }

    private void enrol() {
        EnrolPerson command = new EnrolPerson(
                name.getValue(),
                languageAsked.told(),
                safeContactAsked.told(),
                legalNameAsked.told(),
                phoneAsked.told());
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
