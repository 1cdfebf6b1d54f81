package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.marram.person.Answer;
import org.marram.person.ChangePerson;
import org.marram.person.PersonView;
import org.marram.person.SecretField;
import org.marram.person.Told;
import org.marram.ui.coordinator.parts.Asked;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.PersonFields;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Changes what is written down about a person. Masked fields are replaced or emptied without being shown. */
class EditSheet extends Sheet {

    /** Where the calendar opens, so that nobody pages through decades. */
    private static final int YOUNG = 25;

    private final PersonPage page;
    private final Words words;
    private final TextField name = new TextField();
    private final ComboBox<String> language;
    private final Asked languageAsked;
    private final TextArea safeContact = new TextArea();
    private final Asked safeContactAsked;
    private final TextField legalName = new TextField();
    private final Asked legalNameAsked;
    private final TextField phone = new TextField();
    private final Asked phoneAsked;
    private final DatePicker birthDate;
    private final Asked birthDateAsked;
    private final Div conflict = new Div();
    private PersonView read;

    EditSheet(PersonPage page) {
        super("edit-sheet", page.words().t("edit.title"));
        this.page = page;
        this.words = page.words();
        this.read = page.opened().person();
        language = Parts.language("language", words.t("person.language"), words);
        languageAsked = new Asked(language, words.t("person.language"), words);
        PersonFields.name(name, words);
        PersonFields.safeContact(safeContact, words);
        safeContactAsked = new Asked(safeContact, words.t("person.safe-contact"), words);
        PersonFields.text(legalName, "legal-name", words.t("person.legal-name"));
        legalNameAsked = new Asked(legalName, words.t("person.legal-name"), words);
        PersonFields.text(phone, "phone", words.t("person.phone"));
        phoneAsked = new Asked(phone, words.t("person.phone"), words);
        birthDate = Days.picker("birth-date", words.t("person.birth-date"));
        birthDate.setMax(words.today());
        birthDate.setInitialPosition(words.today().minusYears(YOUNG));
        birthDateAsked =
                new Asked(birthDate, words.t("person.birth-date"), words, LocalDate::toString, LocalDate::parse);
        fill();
        with(conflict, name, languageAsked, safeContactAsked, legalNameAsked, birthDateAsked, phoneAsked)
                .does(words.t("save"), this::save);
    }

    private void fill() {
        name.setValue(read.nameToUse());
        languageAsked.show(read.language());
        safeContactAsked.show(read.safeContact());
        masked(legalName, legalNameAsked, read.masked().get(SecretField.LEGAL_NAME));
        masked(birthDate, birthDateAsked, read.masked().get(SecretField.BIRTH_DATE));
        masked(phone, phoneAsked, read.masked().get(SecretField.PHONE));
    }

    private void masked(HasHelper field, Asked asked, Answer answer) {
        field.setHelperText(words.t(answer == Answer.GIVEN ? "edit.masked" : "enrol.masked"));
        asked.show(Told.not(answer));
    }

    private void save() {
        new Answers(notice())
                .field("nameToUse", name)
                .field("language", language)
                .field("safeContact", safeContact)
                .field("legalName", legalName)
                .field("birthDate", birthDate)
                .field("phone", phone)
                .when("changed-meanwhile", refusal -> conflict())
                .to(() -> page.desk().people.change(command()), version -> {
                    close();
                    page.saved();
                });
    }

    private ChangePerson command() {
        Map<SecretField, Told> secrets = new EnumMap<>(SecretField.class);
        if (!name.getValue().equals(read.nameToUse())) {
            secrets.put(SecretField.NAME_TO_USE, Told.of(name.getValue()));
        }
        if (!safeContactAsked.told().equals(read.safeContact())) {
            secrets.put(SecretField.SAFE_CONTACT, safeContactAsked.told());
        }
        if (legalNameAsked.isChanged()) {
            secrets.put(SecretField.LEGAL_NAME, legalNameAsked.told());
        }
        if (birthDateAsked.isChanged()) {
            secrets.put(SecretField.BIRTH_DATE, birthDateAsked.told());
        }
        if (phoneAsked.isChanged()) {
            secrets.put(SecretField.PHONE, phoneAsked.told());
        }
        return new ChangePerson(read.ref(), read.version(), languageAsked.told(), secrets);
    }

    /** From now on saving replaces what stands, knowingly; masked fields only where they were touched. */
    private Component[] conflict() {
        read = page.desk().people.open(read.ref());
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("person.name"), read.nameToUse(), name.getValue())
                        .line(
                                words.t("person.language"),
                                words.language(read.language()),
                                words.language(languageAsked.told()))
                        .line(
                                words.t("person.safe-contact"),
                                words.of(read.safeContact()),
                                words.of(safeContactAsked.told())),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }
}
