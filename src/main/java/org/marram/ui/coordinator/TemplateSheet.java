package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.plan.ApplyTemplate;
import org.marram.template.PreviewItem;
import org.marram.template.TemplateLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** A plan from a template: what it would hold, with its dates, is read before anything is stored. */
class TemplateSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final ComboBox<TemplateLine> template;
    private final DatePicker starts;
    private final Div preview = new Div();

    TemplateSheet(PersonPage page) {
        super("template-sheet", page.words().t("template.title"));
        this.page = page;
        this.words = page.words();
        List<TemplateLine> templates = page.desk().templates.templates();
        template = new ComboBox<>(words.t("template.which"), templates);
        template.setId("template");
        template.setItemLabelGenerator(TemplateLine::name);
        starts = Days.picker("starts", words.t("template.starts"));
        starts.setValue(words.today());
        preview.setId("preview");
        preview.addClassName("preview");
        template.addValueChangeListener(event -> preview());
        starts.addValueChangeListener(event -> preview());
        addClassName("wide");
        with(Parts.div("pair-of-fields", template, starts), preview).does(words.t("template.do"), this::apply);
        if (templates.size() == 1) {
            template.setValue(templates.get(0));
        }
    }

    private void preview() {
        preview.removeAll();
        notice().clear();
        if (template.getValue() != null && starts.getValue() != null) {
            new Answers(notice())
                    .field("startsOn", starts)
                    .to(() -> page.desk().templates.preview(template.getValue().ref(), starts.getValue()), this::show);
        }
    }

    private void show(List<PreviewItem> items) {
        Map<Integer, PreviewItem> positions =
                items.stream().collect(Collectors.toMap(PreviewItem::position, item -> item, (one, other) -> one));
        Map<String, OrderedList> goals = new LinkedHashMap<>();
        preview.add(new Paragraph(words.t("template.preview")));
        for (PreviewItem item : items) {
            goals.computeIfAbsent(item.pathway() + " " + item.goal(), key -> goal(item))
                    .add(line(item, positions.get(item.needsPosition())));
        }
    }

    private OrderedList goal(PreviewItem item) {
        OrderedList lines = new OrderedList();
        lines.addClassName("milestones");
        Div head = Parts.div("goal-head", Parts.lane(item.pathway(), words), new H3(item.goal()));
        preview.add(Parts.div("goal", head, lines));
        return lines;
    }

    private Component line(PreviewItem item, PreviewItem needs) {
        Div facts = Parts.div("facts", Parts.span("date", words.day(item.dueOn())));
        if (item.amount() != null) {
            facts.add(Parts.span("soft", words.t("template.hours", item.amount() / 4.0)));
        }
        if (needs != null) {
            facts.add(Parts.span("soft", words.t("milestone.waits", needs.title())));
        }
        ListItem line = new ListItem(Parts.div("dot"), Parts.div("body", Parts.said("title", item.title()), facts));
        line.addClassNames("milestone", needs == null ? "hollow" : "faint");
        return line;
    }

    private void apply() {
        ApplyTemplate command = new ApplyTemplate(
                page.ref(), template.getOptionalValue().map(TemplateLine::ref).orElse(null), starts.getValue());
        new Answers(notice())
                .field("template", template)
                .field("startsOn", starts)
                .to(() -> page.desk().plans.apply(command), () -> {
                    close();
                    page.saved();
                });
    }
}
