package org.marram.ui.coordinator.parts;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** The fields about a person, the same when enrolling and when changing. Nothing is remembered by the browser. */
public final class PersonFields {

    private PersonFields() {}

    public static void name(TextField field, Words words) {
        text(field, "name-to-use", words.t("person.name"));
        field.setHelperText(words.t("person.name-hint"));
        field.setRequiredIndicatorVisible(true);
    }

    public static void text(TextField field, String id, String label) {
        field.setId(id);
        field.setLabel(label);
        field.setAutocomplete(Autocomplete.OFF);
    }

    public static void safeContact(TextArea field, Words words) {
        field.setId("safe-contact");
        field.setLabel(words.t("person.safe-contact"));
        field.setHelperText(words.t("person.safe-contact-hint"));
        field.setAutocomplete(Autocomplete.OFF);
    }
}
