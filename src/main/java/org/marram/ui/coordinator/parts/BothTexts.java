package org.marram.ui.coordinator.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;

/** Somebody changed the same meanwhile: what stands now and what was typed, side by side. Nothing is lost. */
public class BothTexts extends Div {

    private final Words words;

    public BothTexts(Words words) {
        this.words = words;
        addClassName("both");
        setId("both");
        add(new Paragraph(words.t("both.explain")));
    }

    /** One field; left out where both are the same. */
    public BothTexts line(String label, String stands, String typed) {
        if (!Objects.equals(blank(stands), blank(typed))) {
            add(Parts.div(
                    "pair",
                    Parts.span("label", label),
                    side(words.t("both.stands"), stands),
                    side(words.t("both.typed"), typed)));
        }
        return this;
    }

    private static Component side(String label, String value) {
        return Parts.div("side", Parts.span("label", label), Parts.said("value", blank(value)));
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? "–" : value;
    }
}
