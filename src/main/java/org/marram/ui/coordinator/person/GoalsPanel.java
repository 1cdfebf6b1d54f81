package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.marram.access.Act;
import org.marram.plan.GoalView;
import org.marram.plan.PlanView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** The plan: goals in their words, those that are archived folded at the end. Where there is none yet, how to make one. */
class GoalsPanel extends Section {

    private final PersonPage page;
    private final Words words;
    private int goals;
    private int milestones;

    GoalsPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("plan");
        PlanView plan = page.opened().way().plan();
        boolean changes = page.may(Act.CHANGE_PLAN);
        if (plan.goals().isEmpty()) {
            add(empty(changes));
            return;
        }
        Div head = Parts.div("panel-head", new H2(words.t("plan.title")));
        head.add(Parts.div(
                "progress",
                Parts.bar(plan.reached(), plan.milestones()),
                Parts.span("soft", words.t("people.reached", plan.reached(), plan.milestones()))));
        head.add(history());
        if (changes) {
            head.add(Parts.div(
                    "actions",
                    Press.quiet("from-template", words.t("plan.from-template-more"), this::fromTemplate),
                    Press.plain("add-goal", words.t("plan.add-goal"), this::addGoal)));
        }
        add(head, new TemplateOffer(page));
        plan.goals().stream().filter(goal -> goal.archivedAt() == null).forEach(goal -> add(item(goal)));
        List<GoalView> archived =
                plan.goals().stream().filter(goal -> goal.archivedAt() != null).toList();
        if (!archived.isEmpty()) {
            add(folded(archived));
        }
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

    private Anchor history() {
        Anchor link = new Anchor("people/" + page.ref() + "/history", words.t("history.title"));
        link.setId("history");
        link.addClassName("link");
        return link;
    }

    private Component item(GoalView goal) {
        goals++;
        GoalItem item = new GoalItem(page, goal, goals, milestones + 1);
        milestones += goal.milestones().size();
        return item;
    }

    private Component folded(List<GoalView> archived) {
        Details details = new Details(words.t("goal.archived-many", archived.size()));
        details.setId("archived-goals");
        archived.forEach(goal -> details.add(item(goal)));
        return details;
    }

    private void fromTemplate() {
        new TemplateSheet(page).open();
    }

    private void addGoal() {
        new GoalSheet(page).open();
    }
}
