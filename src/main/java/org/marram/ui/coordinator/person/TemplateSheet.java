package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.marram.plan.ApplyTemplate;
import org.marram.template.Preview;
import org.marram.template.TemplateLine;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.coordinator.template.TemplateGoals;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** A plan from a template: what it would hold, with its dates, is read and chosen before anything is stored. */
class TemplateSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final ComboBox<TemplateLine> template;
    private final DatePicker starts;
    private final Div preview = new Div();
    private Preview shown;
    private TemplateGoals goals;

    TemplateSheet(PersonPage page) {
        super("template-sheet", page.words().t("template.title"));
        this.page = page;
        this.words = page.words();
        List<TemplateLine> templates = page.desk().templates.usable();
        template = new ComboBox<>(words.t("template.which"), templates);
        template.setId("template");
        template.setItemLabelGenerator(this::label);
        starts = Days.picker("starts", words.t("template.starts"));
        starts.setValue(words.today());
        preview.setId("preview");
        template.addValueChangeListener(event -> preview());
        starts.addValueChangeListener(event -> preview());
        addClassName("wide");
        with(Parts.div("pair-of-fields", template, starts), preview).does(words.t("template.do"), this::apply);
        List<TemplateLine> own = templates.stream().filter(TemplateLine::own).toList();
        if (own.size() == 1) {
            template.setValue(own.get(0));
        }
    }

    private String label(TemplateLine line) {
        return words.t("template.in-phase", line.name(), words.of(line.phase()));
    }

    private void preview() {
        preview.removeAll();
        notice().clear();
        shown = null;
        if (template.getValue() != null && starts.getValue() != null) {
            new Answers(notice())
                    .field("startsOn", starts)
                    .to(() -> page.desk().templates.preview(template.getValue().ref(), starts.getValue()), this::show);
        }
    }

    private void show(Preview read) {
        shown = read;
        goals = TemplateGoals.choice(read.items(), page.desk().templates.pathways(), words);
        preview.add(new Paragraph(words.t("template.preview")));
        long over = TemplateGoals.over(read.items(), words.today());
        if (over > 0) {
            preview.add(Parts.attention(words.t("template.over", over)));
        }
        preview.add(goals);
    }

    private void apply() {
        if (shown != null && goals.taken().isEmpty()) {
            notice().attention(words.t("template.none-taken"));
            return;
        }
        ApplyTemplate command = new ApplyTemplate(
                page.ref(),
                template.getOptionalValue().map(TemplateLine::ref).orElse(null),
                starts.getValue(),
                shown == null ? null : shown.number(),
                shown == null ? List.of() : goals.taken());
        new Answers(notice())
                .field("template", template)
                .field("startsOn", starts)
                .when("template-changed", refusal -> again())
                .to(() -> page.desk().plans.apply(command), () -> {
                    close();
                    page.saved(Matter.PLAN, Matter.TEMPLATES);
                });
    }

    /** The version that is in use now, to be looked at before anything is stored. */
    private Component[] again() {
        preview();
        return new Component[0];
    }
}
