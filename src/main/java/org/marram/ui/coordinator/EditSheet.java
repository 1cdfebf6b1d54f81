package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.marram.person.ChangePerson;
import org.marram.person.PersonView;
import org.marram.person.SecretField;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Changes what is written down about a person. Masked fields are replaced or removed without being shown. */
class EditSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final TextField name = new TextField();
    private final ComboBox<String> language;
    private final TextArea safeContact = new TextArea();
    private final Masked legalName;
    private final Masked phone;
    private final Div conflict = new Div();
    private PersonView read;

    EditSheet(PersonPage page) {
        super("edit-sheet", page.words().t("edit.title"));
        this.page = page;
        this.words = page.words();
        this.read = page.opened().person();
        language = Parts.language("language", words.t("person.language"), words);
        PersonFields.name(name, words);
        PersonFields.safeContact(safeContact, words);
        legalName = new Masked("legal-name", words.t("person.legal-name"), SecretField.LEGAL_NAME);
        phone = new Masked("phone", words.t("person.phone"), SecretField.PHONE);
        fill();
        with(conflict, name, language, safeContact, legalName, phone).does(words.t("save"), this::save);
    }

    private void fill() {
        name.setValue(read.nameToUse());
        language.setValue(read.language());
        safeContact.setValue(Objects.requireNonNullElse(read.safeContact(), ""));
    }

    private void save() {
        new Answers(notice())
                .field("nameToUse", name)
                .field("language", language)
                .field("safeContact", safeContact)
                .field("legalName", legalName.field)
                .field("phone", phone.field)
                .when("changed-meanwhile", refusal -> conflict())
                .to(() -> page.desk().people.change(command()), version -> {
                    close();
                    page.saved();
                });
    }

    private ChangePerson command() {
        Map<SecretField, String> secrets = new EnumMap<>(SecretField.class);
        if (!name.getValue().equals(read.nameToUse())) {
            secrets.put(SecretField.NAME_TO_USE, name.getValue());
        }
        if (!safeContact.getValue().equals(Objects.requireNonNullElse(read.safeContact(), ""))) {
            secrets.put(SecretField.SAFE_CONTACT, safeContact.getValue());
        }
        legalName.into(secrets);
        phone.into(secrets);
        return new ChangePerson(read.ref(), read.version(), language.getValue(), secrets);
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().people.open(read.ref());
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("person.name"), read.nameToUse(), name.getValue())
                        .line(words.t("person.language"), word(read.language()), word(language.getValue()))
                        .line(words.t("person.safe-contact"), read.safeContact(), safeContact.getValue()),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }

    private String word(String tag) {
        return tag == null ? null : words.language(tag);
    }

    /** A field that is written without being read. */
    private final class Masked extends Div {
        private final TextField field = new TextField();
        private final Checkbox remove = new Checkbox(words.t("edit.remove"));
        private final SecretField secret;

        private Masked(String id, String label, SecretField secret) {
            this.secret = secret;
            boolean stored = read.masked().contains(secret);
            PersonFields.text(field, id, label);
            field.setHelperText(words.t(stored ? "edit.masked" : "enrol.masked"));
            remove.setId(id + "-remove");
            remove.setVisible(stored);
            remove.addValueChangeListener(event -> field.setEnabled(!event.getValue()));
            add(field, remove);
        }

        private void into(Map<SecretField, String> secrets) {
            if (remove.getValue()) {
                secrets.put(secret, "");
            } else if (!field.getValue().isBlank()) {
                secrets.put(secret, field.getValue());
            }
        }
    }
}
