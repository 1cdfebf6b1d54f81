package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.marram.access.Act;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanView;
import org.marram.ui.shell.Press;

/** The plan: goals in their words, each with its milestones as lines. Where there is none yet, how to make one. */
class GoalsPanel extends Section {

    private final PersonPage page;
    private final Words words;
    private int number;

    GoalsPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("plan");
        PlanView plan = page.opened().way().plan();
        boolean changes = page.desk().may(Act.CHANGE_PLAN);
        if (plan.goals().isEmpty()) {
            add(empty(changes));
            return;
        }
        Div head = Parts.div("panel-head", new H2(words.t("plan.title")));
        head.add(Parts.div(
                "progress",
                Parts.bar(plan.reached(), plan.milestones()),
                Parts.span("soft", words.t("people.reached", plan.reached(), plan.milestones()))));
        if (changes) {
            head.add(Parts.div(
                    "actions",
                    Press.quiet("from-template", words.t("plan.from-template-more"), this::fromTemplate),
                    Press.plain("add-goal", words.t("plan.add-goal"), this::addGoal)));
        }
        add(head, new TemplateOffer(page));
        plan.goals().forEach(goal -> add(goal(goal)));
    }

    private Component empty(boolean changes) {
        Div empty = Parts.div("empty", VaadinIcon.ROAD_BRANCHES.create(), new H2(words.t("plan.empty")));
        empty.setId("plan-empty");
        empty.add(new Paragraph(words.t("plan.empty-hint")));
        if (changes) {
            empty.add(Parts.div(
                    "actions",
                    Press.primary("from-template", words.t("plan.from-template"), this::fromTemplate),
                    Press.plain("add-goal", words.t("plan.add-goal"), this::addGoal)));
        }
        return empty;
    }

    private Component goal(GoalView goal) {
        H3 said = new H3(goal.words());
        said.getElement().setAttribute("dir", "auto");
        Div head = Parts.div(
                "goal-head", Parts.lane(goal.pathway(), words), said, Parts.span("soft", words.of(goal.whose())));
        OrderedList lines = new OrderedList();
        lines.addClassName("milestones");
        for (MilestoneView milestone : goal.milestones()) {
            number++;
            lines.add(new MilestoneItem(page, milestone, number));
        }
        return Parts.div("goal", head, lines);
    }

    private void fromTemplate() {
        new TemplateSheet(page).open();
    }

    private void addGoal() {
        new GoalSheet(page).open();
    }
}
