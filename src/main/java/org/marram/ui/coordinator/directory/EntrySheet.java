package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.partner.ChangeOrganisation;
import org.marram.partner.Entry;
import org.marram.partner.OrganisationKind;
import org.marram.partner.OrganisationView;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Writes anew what an organisation is called, what it does and what the directory says of it. */
class EntrySheet extends Sheet {

    private final OrganisationPage page;
    private final Words words;
    private final TextField name;
    private final RadioButtonGroup<OrganisationKind> kind;
    private final TextArea description;
    private final TextField website;
    private final TextField mail;
    private final TextField phone;
    private final MultiSelectComboBox<String> languages;
    private final TextArea brings;
    private final Div conflict = new Div();
    private OrganisationView read;

    EntrySheet(OrganisationPage page) {
        super("entry-sheet", page.words().t("organisation.edit"));
        this.page = page;
        this.words = page.words();
        this.read = page.organisation();
        name = field("organisation-name", "organisation.name");
        name.setRequiredIndicatorVisible(true);
        kind = Parts.choice("kind", words.t("organisation.kind"), List.of(OrganisationKind.values()), words::of);
        description = area("organisation-description", "organisation.description");
        website = field("organisation-website", "organisation.website");
        mail = field("organisation-mail", "organisation.mail");
        phone = field("organisation-phone", "organisation.phone");
        languages = new MultiSelectComboBox<>(words.t("organisation.languages"));
        languages.setId("organisation-languages");
        languages.setItemLabelGenerator(words::language);
        languages.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        brings = area("organisation-brings", "organisation.brings");
        fill();
        with(conflict, name, kind, description, website, mail, phone, languages, brings)
                .does(words.t("save"), this::store);
    }

    private TextField field(String id, String label) {
        TextField field = new TextField(words.t(label));
        field.setId(id);
        return field;
    }

    private TextArea area(String id, String label) {
        TextArea area = new TextArea(words.t(label));
        area.setId(id);
        return area;
    }

    private void fill() {
        Entry entry = read.entry();
        name.setValue(read.name());
        kind.setValue(read.kind());
        description.setValue(Words.orEmpty(entry.description()));
        website.setValue(Words.orEmpty(entry.website()));
        mail.setValue(Words.orEmpty(entry.mail()));
        phone.setValue(Words.orEmpty(entry.phone()));
        languages.setItems(Stream.concat(Arrays.stream(Locale.getISOLanguages()), entry.languages().stream())
                .distinct()
                .sorted(Comparator.comparing(words::language))
                .toList());
        languages.setValue(entry.languages());
        brings.setValue(Words.orEmpty(entry.brings()));
    }

    private Entry entry() {
        return new Entry(
                description.getValue(),
                website.getValue(),
                mail.getValue(),
                phone.getValue(),
                brings.getValue(),
                languages.getValue().stream().sorted().toList());
    }

    private void store() {
        ChangeOrganisation command =
                new ChangeOrganisation(read.ref(), read.version(), name.getValue(), kind.getValue(), entry());
        new Answers(notice())
                .field("name", name)
                .field("kind", kind)
                .field("description", description)
                .field("website", website)
                .field("mail", mail)
                .field("phone", phone)
                .field("languages", languages)
                .field("brings", brings)
                .when("changed-meanwhile", refusal -> conflict())
                .to(() -> page.desk().directory.change(command), version -> {
                    close();
                    page.saved();
                });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().directory.open(read.ref());
        Entry stands = read.entry();
        Entry typed = entry();
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("organisation.name"), read.name(), name.getValue())
                        .line(words.t("organisation.kind"), words.of(read.kind()), words.of(kind.getValue()))
                        .line(words.t("organisation.description"), stands.description(), typed.description())
                        .line(words.t("organisation.website"), stands.website(), typed.website())
                        .line(words.t("organisation.mail"), stands.mail(), typed.mail())
                        .line(words.t("organisation.phone"), stands.phone(), typed.phone())
                        .line(words.t("organisation.languages"), named(stands.languages()), named(typed.languages()))
                        .line(words.t("organisation.brings"), stands.brings(), typed.brings()),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }

    private String named(Collection<String> codes) {
        return codes.stream().map(words::language).sorted().collect(Collectors.joining(", "));
    }
}
