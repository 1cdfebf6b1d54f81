package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** A plan as it stood on a day, to read: it says so, and nothing in it can be pressed. */
class PastPlan extends Div {

    private final Words words;
    private final Map<Ref, String> titles;

    PastPlan(Words words, PlanView plan, LocalDate on) {
        this.words = words;
        this.titles = plan.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .collect(Collectors.toMap(MilestoneView::ref, MilestoneView::title));
        addClassName("past");
        Div mark = Parts.div("stands attention", VaadinIcon.CLOCK.create());
        mark.add(Parts.span("value", words.t("history.stood", words.day(on))));
        mark.setId("history-stood");
        add(mark);
        if (plan.goals().isEmpty()) {
            add(new Paragraph(words.t("history.no-goals")));
        }
        plan.goals().forEach(goal -> add(goal(goal)));
    }

    private Component goal(GoalView goal) {
        H3 said = new H3(goal.words());
        said.getElement().setAttribute("dir", "auto");
        Div facts = Parts.div("facts", Parts.span("soft", words.of(goal.whose())));
        if (goal.targetOn() != null) {
            facts.add(Parts.span("soft", words.t("goal.by", words.day(goal.targetOn()))));
        }
        if (goal.archivedAt() != null) {
            facts.add(Parts.span(
                    "soft", words.t("goal.archived", words.day(goal.archivedAt()), words.of(goal.archivedReason()))));
        }
        OrderedList lines = new OrderedList();
        lines.addClassName("milestones");
        goal.milestones().forEach(milestone -> lines.add(line(milestone)));
        return Parts.div("goal", Parts.div("goal-head", Parts.lane(goal.pathway(), words), said, facts), lines);
    }

    private Component line(MilestoneView milestone) {
        Div facts = Parts.div("facts", Parts.span("state", state(milestone)));
        if (milestone.state() == MilestoneState.OPEN || milestone.state() == MilestoneState.WAITING) {
            facts.add(Parts.span("date", words.t("milestone.due", words.day(milestone.dueOn()))));
            if (milestone.overdue()) {
                facts.add(Parts.attention(words.t("late")));
            }
        }
        Div dot = Parts.div("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        ListItem line = new ListItem(dot, Parts.div("body", Parts.said("title", milestone.title()), facts));
        line.addClassNames("milestone", sign(milestone));
        return line;
    }

    private static String sign(MilestoneView milestone) {
        return switch (milestone.state()) {
            case REACHED -> "full";
            case SET_ASIDE -> "dashed";
            case WAITING -> "faint";
            case OPEN -> milestone.startedAt() == null ? "hollow" : "half";
        };
    }

    private String state(MilestoneView milestone) {
        return switch (milestone.state()) {
            case REACHED -> words.t("milestone.reached", words.day(milestone.reachedAt()));
            case SET_ASIDE ->
                words.t("milestone.set-aside", words.day(milestone.setAsideAt()), words.of(milestone.setAsideReason()));
            case WAITING ->
                words.t(
                        "milestone.waits",
                        milestone.needs().stream().map(titles::get).collect(Collectors.joining(", ")));
            case OPEN -> milestone.startedAt() == null ? words.t("milestone.planned") : words.t("milestone.begun");
        };
    }
}
