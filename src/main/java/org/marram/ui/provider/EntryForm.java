package org.marram.ui.provider;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Texts;
import org.marram.partner.Entry;
import org.marram.ui.shell.Answers;

/** The fields of a partner's own entry. */
class EntryForm extends Div {

    private final Texts texts;
    private final TextArea description = field(new TextArea(), "description");
    private final TextField website = field(new TextField(), "website");
    private final TextField mail = field(new TextField(), "mail");
    private final TextField phone = field(new TextField(), "phone");
    private final MultiSelectComboBox<String> languages = field(new MultiSelectComboBox<>(), "languages");
    private final TextArea brings = field(new TextArea(), "brings");

    EntryForm(Texts texts) {
        this.texts = texts;
        addClassName("entry-form");
        description.setLabel(texts.t("entry.description"));
        website.setLabel(texts.t("entry.website"));
        mail.setLabel(texts.t("entry.mail"));
        phone.setLabel(texts.t("entry.phone"));
        languages.setLabel(texts.t("entry.languages"));
        languages.setItemLabelGenerator(this::language);
        languages.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        brings.setLabel(texts.t("entry.brings"));
        add(description, website, mail, phone, languages, brings);
    }

    void show(Entry entry) {
        put(description, entry.description());
        put(website, entry.website());
        put(mail, entry.mail());
        put(phone, entry.phone());
        languages.setItems(Stream.concat(Arrays.stream(Locale.getISOLanguages()), entry.languages().stream())
                .distinct()
                .sorted(Comparator.comparing(this::language))
                .toList());
        languages.setValue(entry.languages());
        put(brings, entry.brings());
    }

    Entry entry() {
        return new Entry(
                description.getValue(),
                website.getValue(),
                mail.getValue(),
                phone.getValue(),
                brings.getValue(),
                languages.getValue().stream().sorted().toList());
    }

    void into(Answers answers) {
        answers.field("description", description)
                .field("website", website)
                .field("mail", mail)
                .field("phone", phone)
                .field("languages", languages)
                .field("brings", brings);
    }

    /** What stands where something else was typed, field by field; what was typed stays in the fields. */
    List<Component> differences(Entry stands) {
        Entry typed = entry();
        return Stream.of(
                        line("entry.description", stands.description(), typed.description()),
                        line("entry.website", stands.website(), typed.website()),
                        line("entry.mail", stands.mail(), typed.mail()),
                        line("entry.phone", stands.phone(), typed.phone()),
                        line("entry.languages", named(stands.languages()), named(typed.languages())),
                        line("entry.brings", stands.brings(), typed.brings()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Component line(String label, String stands, String typed) {
        String now = stands == null ? "" : stands;
        if (now.equals(typed)) {
            return null;
        }
        Span value = new Span(now.isEmpty() ? "–" : now);
        value.getElement().setAttribute("dir", "auto");
        Div line = new Div(new Span(texts.t("entry.stands", texts.t(label))), value);
        line.addClassName("stands-now");
        return line;
    }

    private String named(Collection<String> codes) {
        return codes.stream().map(this::language).sorted().collect(Collectors.joining(", "));
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(texts.locale());
    }

    private static void put(TextFieldBase<?, String> field, String text) {
        field.setValue(text == null ? "" : text);
    }

    private static <F extends Component> F field(F field, String name) {
        field.setId("entry-" + name);
        return field;
    }
}
