package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.marram.template.Item;
import org.marram.template.Pathway;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** A goal of a template as it is written: its pathway, its words, and its milestones as lines. */
class GoalBlock extends Section {

    private final TemplateEditor editor;
    private final Words words;
    private final Select<Pathway> pathway = new Select<>();
    private final TextField goal = new TextField();
    private final OrderedList list = new OrderedList();

    GoalBlock(TemplateEditor editor, Item of) {
        this.editor = editor;
        this.words = editor.wording();
        int number = editor.nextNumber();
        addClassName("goal-block");
        pathway.setId("goal-pathway-" + number);
        pathway.setLabel(words.t("goal.pathway"));
        List<Pathway> choices = new ArrayList<>(editor.pathways());
        if (of != null && !choices.contains(of.pathway())) {
            choices.add(of.pathway());
        }
        pathway.setItems(choices);
        pathway.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        goal.setId("goal-words-" + number);
        goal.setLabel(words.t("editor.goal"));
        goal.setValueChangeMode(ValueChangeMode.LAZY);
        if (of != null) {
            pathway.setValue(of.pathway());
            goal.setValue(of.goal());
        }
        pathway.addValueChangeListener(event -> editor.changed());
        goal.addValueChangeListener(event -> editor.changed());
        list.addClassName("lines");
        Div head = Parts.div("goal-fields", pathway, goal, acts(number));
        add(head, list, Press.quiet("add-line-" + number, words.t("editor.add-line"), () -> addLine(null)
                .focus()));
    }

    private Div acts(int number) {
        return Parts.div(
                "actions",
                Parts.icon(
                        "goal-up-" + number,
                        VaadinIcon.ARROW_UP,
                        words.t("editor.goal-up"),
                        () -> editor.move(this, -1)),
                Parts.icon(
                        "goal-down-" + number,
                        VaadinIcon.ARROW_DOWN,
                        words.t("editor.goal-down"),
                        () -> editor.move(this, 1)),
                Parts.icon(
                        "goal-remove-" + number,
                        VaadinIcon.TRASH,
                        words.t("editor.goal-remove"),
                        () -> editor.remove(this)));
    }

    /** At the end; null for an empty one, which is due when the one before it is. */
    MilestoneLine addLine(Item item) {
        List<MilestoneLine> lines = lines();
        MilestoneLine line = new MilestoneLine(editor, this, item);
        if (item == null && !lines.isEmpty()) {
            line.dueLike(lines.get(lines.size() - 1));
        }
        list.add(line);
        if (item == null) {
            editor.changed();
        }
        return line;
    }

    /** Behind this one. */
    MilestoneLine addAfter(MilestoneLine line) {
        MilestoneLine next = addLine(null);
        list.remove(next);
        put(next, lines().indexOf(line) + 1);
        next.dueLike(line);
        return next;
    }

    List<MilestoneLine> lines() {
        return list.getChildren().map(MilestoneLine.class::cast).toList();
    }

    /** Up or down; over the end of this goal it stays. */
    void move(MilestoneLine line, int by) {
        int to = lines().indexOf(line) + by;
        if (to >= 0 && to < lines().size()) {
            list.remove(line);
            list.addComponentAtIndex(to, line);
            line.focus();
            editor.changed();
        }
    }

    void take(MilestoneLine line) {
        list.remove(line);
    }

    void put(MilestoneLine line, int index) {
        list.addComponentAtIndex(Math.min(index, lines().size()), line);
    }

    void focus() {
        goal.focus();
    }

    boolean isTyped() {
        return !goal.isEmpty() || !pathway.isEmpty() || lines().stream().anyMatch(MilestoneLine::isTyped);
    }

    void into(Answers answers, String at) {
        answers.field(at + "pathway", pathway).field(at + "goal", goal);
    }

    Pathway pathway() {
        return pathway.getValue();
    }

    String words() {
        return goal.getValue();
    }
}
