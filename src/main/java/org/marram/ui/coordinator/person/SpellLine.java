package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.marram.common.Ref;
import org.marram.fact.Kept;
import org.marram.ui.coordinator.parts.Parts;

/**
 * A job or a home as a line tells it.
 *
 * @param facts what is said of it, each in words
 * @param named words that somebody typed: an employer; null for none
 * @param note null for none
 */
record SpellLine(
        Ref ref,
        int version,
        String title,
        String lasts,
        boolean goesOn,
        List<String> facts,
        String named,
        String note,
        Kept kept) {

    Div body(OutcomeWords words) {
        Div body = Parts.div("body", Parts.span("name", title), Parts.span(goesOn ? "state" : "value", lasts));
        add(body, named == null ? null : Parts.said("value", named));
        add(body, facts.isEmpty() ? null : Parts.span("soft", String.join(" · ", facts)));
        add(body, note == null ? null : Parts.said("value", note));
        body.add(Parts.span("soft", words.of(kept)));
        return body;
    }

    private static void add(Div body, Component part) {
        if (part != null) {
            body.add(part);
        }
    }
}
