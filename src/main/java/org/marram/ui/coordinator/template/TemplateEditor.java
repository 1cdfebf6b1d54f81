package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.template.Circle;
import org.marram.template.Item;
import org.marram.template.Pathway;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** A template's next version as it is written: goals as blocks, milestones as lines, with the dates of a chosen start. */
class TemplateEditor extends Div {

    private final Words words;
    private final List<Pathway> pathways;
    private final Runnable changed;
    private final Div goals = new Div();
    private final DatePicker starts;
    private final Notice circle = new Notice();
    private int number;
    private boolean filling;

    /** @param changed told after whatever was typed or moved */
    TemplateEditor(Words words, List<Pathway> pathways, Runnable changed) {
        this.words = words;
        this.pathways = pathways;
        this.changed = changed;
        setId("template-editor");
        starts = Days.picker("starts", words.t("editor.starts"));
        starts.setValue(words.today());
        starts.addValueChangeListener(event -> lines().forEach(line -> line.date(event.getValue())));
        circle.setId("circle");
        goals.addClassName("editor-goals");
        add(starts, goals, circle, Press.plain("add-goal", words.t("editor.add-goal"), () -> addGoal(null)
                .focus()));
    }

    /** These milestones and nothing else; where there are none, room for the first. */
    void show(List<Item> items) {
        filling = true;
        goals.removeAll();
        Map<String, GoalBlock> blocks = new LinkedHashMap<>();
        List<MilestoneLine> shown = new ArrayList<>();
        for (Item item : items) {
            GoalBlock block = blocks.computeIfAbsent(item.pathway().code() + " " + item.goal(), key -> addGoal(item));
            shown.add(block.addLine(item));
        }
        for (int index = 0; index < items.size(); index++) {
            shown.get(index)
                    .waitFor(items.get(index).needs().stream()
                            .map(position -> shown.get(position - 1))
                            .collect(Collectors.toSet()));
        }
        if (items.isEmpty()) {
            addGoal(null);
        }
        filling = false;
        changed();
    }

    private GoalBlock addGoal(Item of) {
        GoalBlock block = new GoalBlock(this, of);
        goals.add(block);
        if (of == null) {
            block.addLine(null);
            changed();
        }
        return block;
    }

    /** As it is typed; in the order of the page. */
    List<Item> items() {
        List<MilestoneLine> lines = lines();
        return blocks().stream()
                .flatMap(block -> block.lines().stream().map(line -> line.item(block, lines)))
                .toList();
    }

    List<MilestoneLine> lines() {
        return blocks().stream().flatMap(block -> block.lines().stream()).toList();
    }

    private List<GoalBlock> blocks() {
        return goals.getChildren().map(GoalBlock.class::cast).toList();
    }

    /** Whether anything was written at all. */
    boolean isTyped() {
        return blocks().stream().anyMatch(GoalBlock::isTyped);
    }

    /** Where faults are shown. */
    void into(Answers answers) {
        int index = 0;
        for (GoalBlock block : blocks()) {
            for (MilestoneLine line : block.lines()) {
                String at = "items[" + index + "].";
                block.into(answers, at);
                line.into(answers, at);
                index++;
            }
        }
    }

    /** Looks for circles at once; they are said, and marked where they stand. */
    void changed() {
        if (filling) {
            return;
        }
        List<MilestoneLine> lines = lines();
        Set<Integer> positions =
                Circle.of(items().stream().map(Item::needs).toList()).positions();
        String names = positions.stream()
                .map(position -> lines.get(position - 1).label())
                .collect(Collectors.joining(", "));
        circle.clear();
        if (!positions.isEmpty()) {
            circle.attention(words.t("editor.circle", names));
        }
        for (int index = 0; index < lines.size(); index++) {
            lines.get(index).inCircle(positions.contains(index + 1));
        }
        changed.run();
    }

    /** Up or down among the goals. */
    void move(GoalBlock block, int by) {
        int to = goals.indexOf(block) + by;
        if (to >= 0 && to < goals.getComponentCount()) {
            goals.remove(block);
            goals.addComponentAtIndex(to, block);
            changed();
        }
    }

    void remove(GoalBlock block) {
        int index = goals.indexOf(block);
        List<Runnable> waited = block.lines().stream().map(this::forget).toList();
        goals.remove(block);
        changed();
        Undo.offer("editor-undo", words.t("editor.goal-removed", block.words()), words.t("undo"), () -> {
            goals.addComponentAtIndex(Math.min(index, goals.getComponentCount()), block);
            waited.forEach(Runnable::run);
            changed();
            block.focus();
        });
    }

    void remove(GoalBlock block, MilestoneLine line) {
        int index = block.lines().indexOf(line);
        Runnable waited = forget(line);
        block.take(line);
        changed();
        Undo.offer("editor-undo", words.t("editor.line-removed", line.label()), words.t("undo"), () -> {
            block.put(line, index);
            if (goals.indexOf(block) < 0) {
                goals.add(block);
            }
            waited.run();
            changed();
            line.focus();
        });
    }

    /** Nothing waits for it any more; answers how it was. */
    private Runnable forget(MilestoneLine line) {
        List<MilestoneLine> waiting =
                lines().stream().filter(other -> other.waitsFor(line)).toList();
        waiting.forEach(other -> other.waitFor(line, false));
        return () -> waiting.forEach(other -> other.waitFor(line, true));
    }

    Words wording() {
        return words;
    }

    List<Pathway> pathways() {
        return pathways;
    }

    LocalDate starts() {
        return starts.getValue();
    }

    /** For the identifiers of what is added. */
    int nextNumber() {
        return ++number;
    }
}
