package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.plan.AlsoMove;
import org.marram.plan.Moved;
import org.marram.ui.coordinator.parts.Words;

/** What else would move: each with its days, ticked; what is unticked stays where it is. */
class AlsoMoves extends Div {

    private final Words words;
    private final CheckboxGroup<Moved> group = new CheckboxGroup<>();
    private final Set<Ref> stay = new HashSet<>();
    private List<Moved> shown = List.of();

    AlsoMoves(Words words) {
        this.words = words;
        group.setId("also-move");
        group.setLabel(words.t("change.also"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItemLabelGenerator(
                move -> words.t("change.also-one", move.title(), words.day(move.from()), words.day(move.to())));
        group.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                stay.clear();
                shown.stream()
                        .filter(move -> !event.getValue().contains(move))
                        .forEach(move -> stay.add(move.milestone()));
            }
        });
        getElement().setAttribute("role", "status");
    }

    /** What somebody unticked before stays unticked. */
    void show(List<Moved> moves) {
        shown = moves;
        removeAll();
        if (!moves.isEmpty()) {
            group.setItems(moves);
            group.setValue(moves.stream()
                    .filter(move -> !stay.contains(move.milestone()))
                    .collect(Collectors.toSet()));
            add(new Paragraph(words.t("change.also-explain")), group);
        }
    }

    List<Moved> chosen() {
        return shown.stream().filter(group.getValue()::contains).toList();
    }

    List<AlsoMove> commands() {
        return chosen().stream()
                .map(move -> new AlsoMove(move.milestone(), move.version(), move.to()))
                .toList();
    }
}
