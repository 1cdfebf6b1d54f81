package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.template.Item;
import org.marram.template.Pathway;
import org.marram.template.PreviewItem;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** A template's goals with their milestones as lines, to read; where asked for, each goal can be left out. */
public class TemplateGoals extends Div {

    private final Words words;
    private final Map<String, Div> goals = new LinkedHashMap<>();
    private final Map<String, OrderedList> lines = new LinkedHashMap<>();
    private final Map<String, Checkbox> ticks = new LinkedHashMap<>();
    private final Map<String, List<Integer>> positions = new LinkedHashMap<>();

    private TemplateGoals(Words words) {
        this.words = words;
        addClassName("preview");
    }

    /** As a version holds them: "week 6". */
    static TemplateGoals of(List<Item> items, Words words) {
        TemplateGoals goals = new TemplateGoals(words);
        for (Item item : items) {
            String waits = item.needs().stream()
                    .map(position -> items.get(position - 1).title())
                    .collect(Collectors.joining(", "));
            goals.line(item.pathway(), item.goal(), item.title(), words.of(item.offset()), item.amount(), waits);
        }
        return goals;
    }

    /** With their dates, each goal to be taken or left; those on pathways that are not open are left at first. */
    public static TemplateGoals choice(List<PreviewItem> items, List<Pathway> open, Words words) {
        TemplateGoals goals = new TemplateGoals(words);
        for (PreviewItem item : items) {
            String waits = item.needs().stream()
                    .map(position -> items.get(position - 1).title())
                    .collect(Collectors.joining(", "));
            String key = goals.line(
                    item.pathway(), item.goal(), item.title(), words.day(item.dueOn()), item.amount(), waits);
            goals.positions.computeIfAbsent(key, none -> new ArrayList<>()).add(item.position());
            if (!goals.ticks.containsKey(key)) {
                goals.tick(key, item.goal(), open.contains(item.pathway()));
            }
        }
        return goals;
    }

    /** The positions of the milestones whose goals are taken. */
    public List<Integer> taken() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .flatMap(tick -> positions.get(tick.getKey()).stream())
                .toList();
    }

    private void tick(String key, String goal, boolean taken) {
        Checkbox tick = new Checkbox(words.t("template.take"));
        tick.setId("take-" + (ticks.size() + 1));
        tick.setAriaLabel(words.t("template.take-what", goal));
        tick.addValueChangeListener(event -> goals.get(key).setClassName("left", !event.getValue()));
        tick.setValue(taken);
        goals.get(key).setClassName("left", !taken);
        goals.get(key).addComponentAsFirst(tick);
        if (!taken) {
            goals.get(key).add(Parts.span("soft", words.t("template.pathway-retired")));
        }
        ticks.put(key, tick);
    }

    private String line(Pathway pathway, String goal, String title, String when, Integer amount, String waits) {
        String key = pathway.code() + " " + goal;
        OrderedList list = lines.computeIfAbsent(key, none -> goal(key, pathway, goal));
        Div facts = Parts.div("facts", Parts.span("date", when));
        if (amount != null) {
            facts.add(Parts.span("soft", words.t("template.hours", amount / 4.0)));
        }
        if (!waits.isEmpty()) {
            facts.add(Parts.span("soft", words.t("milestone.waits", waits)));
        }
        ListItem line = new ListItem(Parts.div("dot"), Parts.div("body", Parts.said("title", title), facts));
        line.addClassNames("milestone", waits.isEmpty() ? "hollow" : "faint");
        list.add(line);
        return key;
    }

    private OrderedList goal(String key, Pathway pathway, String goal) {
        OrderedList list = new OrderedList();
        list.addClassName("milestones");
        H3 said = new H3(goal);
        said.getElement().setAttribute("dir", "auto");
        Component head = Parts.div("goal-head", Parts.lane(pathway, words), said);
        goals.put(key, Parts.div("goal", head, list));
        add(goals.get(key));
        return list;
    }

    /** How many of these days are over. */
    public static long over(List<PreviewItem> items, LocalDate today) {
        return items.stream().filter(item -> item.dueOn().isBefore(today)).count();
    }
}
