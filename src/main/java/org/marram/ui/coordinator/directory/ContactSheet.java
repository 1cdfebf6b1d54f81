package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.partner.ContactFacts;
import org.marram.partner.ContactView;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Somebody to ask at an organisation, new or written anew. */
class ContactSheet extends Sheet {

    private final OrganisationPage page;
    private final Words words;
    private final TextField name;
    private final TextField position;
    private final TextField phone;
    private final TextField mail;
    private final Checkbox listed;
    private final Div conflict = new Div();
    private ContactView read;

    /** @param contact null for a new one */
    ContactSheet(OrganisationPage page, ContactView contact) {
        super("contact-sheet", page.words().t(contact == null ? "contacts.add" : "contact.edit"));
        this.page = page;
        this.words = page.words();
        this.read = contact;
        name = field("contact-name", "organisation.name");
        name.setRequiredIndicatorVisible(true);
        position = field("contact-position", "contact.position");
        phone = field("contact-phone", "organisation.phone");
        mail = field("contact-mail", "organisation.mail");
        listed = new Checkbox(words.t("contact.listed"));
        listed.setId("contact-listed");
        listed.setHelperText(words.t("contact.listed-hint"));
        fill();
        with(new Paragraph(words.t("contact.explain")), conflict, name, position, phone, mail, listed)
                .does(words.t("save"), this::store);
    }

    private TextField field(String id, String label) {
        TextField field = new TextField(words.t(label));
        field.setId(id);
        return field;
    }

    private void fill() {
        if (read != null) {
            ContactFacts facts = read.facts();
            name.setValue(facts.name());
            position.setValue(Words.orEmpty(facts.position()));
            phone.setValue(Words.orEmpty(facts.phone()));
            mail.setValue(Words.orEmpty(facts.mail()));
            listed.setValue(facts.listed());
        }
    }

    private ContactFacts facts() {
        return new ContactFacts(
                name.getValue(), position.getValue(), phone.getValue(), mail.getValue(), listed.getValue());
    }

    private void store() {
        Answers answers = new Answers(notice())
                .field("name", name)
                .field("position", position)
                .field("phone", phone)
                .field("mail", mail)
                .when("changed-meanwhile", refusal -> conflict());
        if (read == null) {
            answers.to(() -> page.desk().parts.addContact(page.organisation().ref(), facts()), ref -> done());
        } else {
            answers.to(() -> page.desk().parts.changeContact(read.ref(), read.version(), facts()), version -> done());
        }
    }

    private void done() {
        close();
        page.saved();
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().directory.open(page.organisation().ref()).contacts().stream()
                .filter(contact -> contact.ref().equals(read.ref()))
                .findFirst()
                .orElse(read);
        ContactFacts stands = read.facts();
        ContactFacts typed = facts();
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("organisation.name"), stands.name(), typed.name())
                        .line(words.t("contact.position"), stands.position(), typed.position())
                        .line(words.t("organisation.phone"), stands.phone(), typed.phone())
                        .line(words.t("organisation.mail"), stands.mail(), typed.mail())
                        .line(words.t("contact.listed"), words.yesNo(stands.listed()), words.yesNo(typed.listed())),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }
}
