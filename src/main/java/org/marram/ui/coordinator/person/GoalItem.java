package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.marram.access.Act;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** A goal in its words, whose it is and by when, with its milestones as lines, and what can be done with it. */
class GoalItem extends Div {

    private final PersonPage page;
    private final Words words;
    private final GoalView goal;

    /** @param first the number of its first milestone on the page */
    GoalItem(PersonPage page, GoalView goal, int number, int first) {
        this.page = page;
        this.words = page.words();
        this.goal = goal;
        setId("goal-" + number);
        addClassName("goal");
        Div head = Parts.div("goal-line", head());
        if (page.may(Act.CHANGE_PLAN)) {
            head.add(goal.archivedAt() == null ? more(number) : bringBack(number));
        }
        OrderedList lines = new OrderedList();
        lines.addClassName("milestones");
        int at = first;
        for (MilestoneView milestone : goal.milestones()) {
            lines.add(new MilestoneItem(page, milestone, at, goal.archivedAt() == null));
            at++;
        }
        add(head, lines);
    }

    private Div head() {
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
        return Parts.div("goal-head", Parts.lane(goal.pathway(), words), said, facts);
    }

    private MenuBar more(int number) {
        MenuBar bar = new MenuBar();
        bar.setId("goal-more-" + number);
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        MenuItem opener = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        opener.setAriaLabel(words.t("milestone.more", goal.words()));
        SubMenu menu = opener.getSubMenu();
        menu.addItem(words.t("goal.reword"), event -> new RewordSheet(page, goal).open());
        menu.addItem(words.t("goal.add-milestone"), event -> new StepSheet(page, goal).open());
        menu.addItem(words.t("goal.archive"), event -> GoalActs.archive(page, goal));
        return bar;
    }

    private Div bringBack(int number) {
        var button =
                Press.plain("bring-back-" + number, words.t("goal.bring-back"), () -> GoalActs.bringBack(page, goal));
        button.setAriaLabel(button.getText() + ": " + goal.words());
        return Parts.div("actions", button);
    }
}
