package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Collectors;
import org.marram.access.Act;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.progress.MilestoneProgress;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** One milestone as a line: how far it is in a sign and in words, when it is due, and what can be done. */
class MilestoneItem extends ListItem {

    private final PersonPage page;
    private final Words words;
    private final MilestoneView milestone;
    private final MilestoneProgress progress;
    private final int number;
    private final boolean goalStands;

    MilestoneItem(PersonPage page, MilestoneView milestone, int number, boolean goalStands) {
        this.page = page;
        this.words = page.words();
        this.milestone = milestone;
        this.progress = page.opened().way().progress().get(milestone.ref());
        this.number = number;
        this.goalStands = goalStands;
        setId("milestone-" + number);
        getElement().setAttribute("data-ref", milestone.ref().toString());
        addClassNames("milestone", sign());
        Div facts = Parts.div("facts", Parts.span("state", state()));
        if (milestone.state() == MilestoneState.OPEN || milestone.state() == MilestoneState.WAITING) {
            due(facts);
        }
        Div body = Parts.div("body", Parts.said("title", milestone.title()), facts);
        page.opened()
                .referral(milestone.ref())
                .ifPresent(referral -> body.add(Parts.span(
                        "soft",
                        words.t(
                                "milestone.referred",
                                words.offers().name(referral.offered()),
                                words.of(referral.state())))));
        if (progress != null && milestone.state() != MilestoneState.SET_ASIDE) {
            body.add(far());
        }
        body.add(new ForecastLine(page, milestone, number));
        Div dot = Parts.div("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        add(dot, body, actions());
    }

    /** Hollow: planned; half: under way; full: reached; dashed: set aside; faint: waits. */
    private String sign() {
        return switch (milestone.state()) {
            case REACHED -> "full";
            case SET_ASIDE -> "dashed";
            case WAITING -> "faint";
            case OPEN -> begun() ? "half" : "hollow";
        };
    }

    private boolean begun() {
        return milestone.startedAt() != null || progress != null && progress.amount() > 0;
    }

    private String state() {
        return switch (milestone.state()) {
            case REACHED -> words.t("milestone.reached", words.day(milestone.reachedAt()));
            case SET_ASIDE ->
                words.t("milestone.set-aside", words.day(milestone.setAsideAt()), words.of(milestone.setAsideReason()));
            case WAITING -> words.t("milestone.waits", waitsFor());
            case OPEN -> begun() ? words.t("milestone.begun") : words.t("milestone.planned");
        };
    }

    private String waitsFor() {
        return milestone.needs().stream()
                .flatMap(need -> page.opened().milestone(need).stream())
                .map(MilestoneView::title)
                .collect(Collectors.joining(", "));
    }

    private void due(Div facts) {
        if (milestone.dueOn() != null) {
            facts.add(Parts.span("date", words.t("milestone.due", words.day(milestone.dueOn()))));
            if (milestone.overdue()) {
                facts.add(Parts.attention(words.t("late")));
            }
            if (milestone.plannedOn() != null && !milestone.plannedOn().equals(milestone.dueOn())) {
                facts.add(Parts.span("soft", words.t("milestone.first", words.day(milestone.plannedOn()))));
            }
        }
    }

    private Div far() {
        double parts = milestone.criterion().parts();
        return Parts.div(
                "progress",
                Parts.bar(progress.amount(), progress.needed()),
                Parts.span(
                        "soft",
                        words.t(rests(), progress.amount() / parts, progress.needed() / parts, progress.facts())));
    }

    /** What its amount rests on. */
    private String rests() {
        return switch (milestone.criterion()) {
            case CONFIRMED, HOURS_ATTENDED -> "milestone.hours";
            case SESSIONS_ATTENDED -> "milestone.sessions";
            case DAYS_IN_JOB -> "milestone.days";
            case NIGHTS_HOUSED -> "milestone.nights";
            case CREDENTIAL -> "milestone.credentials";
        };
    }

    private Div actions() {
        Div actions = Parts.div("actions");
        boolean open = milestone.state() == MilestoneState.OPEN;
        boolean asked = page.opened().referral(milestone.ref()).isPresent();
        if (open && milestone.criterion() == CriterionKind.CONFIRMED && page.may(Act.CHANGE_PLAN)) {
            actions.add(named(Press.plain("confirm-" + number, words.t("milestone.confirm"), this::confirm)));
        }
        boolean refers = open && !asked && page.may(Act.SEND_REFERRAL);
        if (refers && milestone.criterion() != CriterionKind.CONFIRMED) {
            actions.add(named(Press.plain("refer-" + number, words.t("milestone.refer"), this::refer)));
        }
        actions.add(more(refers && milestone.criterion() == CriterionKind.CONFIRMED));
        return actions;
    }

    private Button named(Button button) {
        button.setAriaLabel(button.getText() + ": " + milestone.title());
        return button;
    }

    /** @param refers whether it is here that one refers: whose step somebody's word proves may not need a partner at all */
    private MenuBar more(boolean refers) {
        MenuBar bar = new MenuBar();
        bar.setId("more-" + number);
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        MenuItem opener = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        opener.setAriaLabel(words.t("milestone.more", milestone.title()));
        SubMenu menu = opener.getSubMenu();
        if (page.may(Act.CHANGE_PLAN)) {
            changes(menu);
        }
        if (refers) {
            menu.addItem(words.t("refer.title"), event -> new ReferSheet(page, milestone, true).open());
        }
        if (milestone.state() == MilestoneState.OPEN && page.may(Act.FIND_OFFERINGS)) {
            menu.addItem(words.t("refer.opening-title"), event -> new ReferSheet(page, milestone, false).open());
        }
        menu.addItem(words.t("milestone.history"), event -> MilestoneActs.history(page, milestone));
        return bar;
    }

    private void changes(SubMenu menu) {
        boolean open = milestone.state() == MilestoneState.OPEN;
        if (open || milestone.state() == MilestoneState.WAITING) {
            menu.addItem(words.t("milestone.change"), event -> new ChangeSheet(page, milestone).open());
            if (open && !begun()) {
                menu.addItem(words.t("milestone.start"), event -> MilestoneActs.start(page, milestone));
            }
            menu.addItem(words.t("milestone.needs"), event -> new NeedsSheet(page, milestone).open());
            menu.addItem(words.t("milestone.put-aside"), event -> MilestoneActs.setAside(page, milestone));
        }
        if (milestone.state() == MilestoneState.SET_ASIDE && goalStands) {
            menu.addItem(words.t("milestone.take-up"), event -> MilestoneActs.takeUp(page, milestone));
        }
    }

    private void confirm() {
        MilestoneActs.confirm(page, milestone);
    }

    /** To what goes with what it counts. */
    private void refer() {
        switch (milestone.criterion()) {
            case HOURS_ATTENDED, CONFIRMED, CREDENTIAL -> new ReferSheet(page, milestone, true).open();
            case SESSIONS_ATTENDED, DAYS_IN_JOB, NIGHTS_HOUSED -> new ReferSheet(page, milestone, false).open();
        }
    }
}
