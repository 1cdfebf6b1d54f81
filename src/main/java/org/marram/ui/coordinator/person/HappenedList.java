package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.history.PlanChange;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** What happened to a plan, newest first, under the day on which it did: what, who, when and why. */
class HappenedList extends Div {

    private final Words words;
    private final boolean ofOne;
    private LocalDate day;
    private UnorderedList lines;

    /** @param ofOne whether all of it happened to one and the same, which need not be named again and again */
    HappenedList(Words words, boolean ofOne) {
        this.words = words;
        this.ofOne = ofOne;
        addClassName("happened");
    }

    /** More of it, older than what stands here already. */
    HappenedList with(List<PlanChange> changes) {
        changes.forEach(this::line);
        return this;
    }

    /** Nothing at all. */
    void none() {
        Paragraph none = new Paragraph(words.t("history.nothing"));
        none.setId("history-nothing");
        add(none);
    }

    private void line(PlanChange change) {
        LocalDate on = words.dayOf(change.at());
        if (!on.equals(day)) {
            day = on;
            lines = new UnorderedList();
            lines.addClassName("facts-list");
            add(new H3(words.day(on)), lines);
        }
        ListItem item = new ListItem();
        if (!ofOne) {
            item.add(Parts.said("name", change.title()));
        }
        item.add(what(change), Parts.span("soft", who(change)));
        lines.add(item);
    }

    private Component what(PlanChange change) {
        return switch (change.kind()) {
            case GOAL_REWORDED, MILESTONE_REWORDED ->
                Parts.div("reworded", Parts.said("was", change.was()), Parts.said("became", change.became()));
            default -> Parts.said("value", words.of(change));
        };
    }

    private String who(PlanChange change) {
        return Stream.of(words.time(change.at()), change.by(), words.reason(change.reason()))
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }
}
