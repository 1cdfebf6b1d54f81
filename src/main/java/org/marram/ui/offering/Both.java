package org.marram.ui.offering;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.marram.common.Texts;
import org.marram.ui.shell.Press;

/** Somebody changed the same meanwhile: what stands now and what was typed, side by side where they differ. Nothing is lost. */
class Both extends Div {

    private final transient Texts texts;

    /** @param take what stands, instead of what was typed */
    Both(Texts texts, Map<String, String> stands, Map<String, String> typed, Runnable take) {
        this.texts = texts;
        setId("both");
        addClassName("both");
        add(new Paragraph(texts.t("both.explain")));
        Set<String> labels = new LinkedHashSet<>(stands.keySet());
        labels.addAll(typed.keySet());
        labels.stream()
                .filter(label -> !Objects.equals(stands.get(label), typed.get(label)))
                .forEach(label -> add(pair(label, stands.get(label), typed.get(label))));
        add(Press.plain("take-theirs", texts.t("both.take"), take));
    }

    private Div pair(String label, String stands, String typed) {
        Div pair = new Div(span("label", label), side("both.stands", stands), side("both.typed", typed));
        pair.addClassName("pair");
        return pair;
    }

    private Div side(String label, String words) {
        Span said = span("value", words == null ? "–" : words);
        said.getElement().setAttribute("dir", "auto");
        Div side = new Div(span("label", texts.t(label)), said);
        side.addClassName("side");
        return side;
    }

    private static Span span(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
