package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Press;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorkPerson;

/** A to-do, ticked in place; its day is moved from the menu. */
class TodoRow extends ListItem {

    private final TodoActs acts;
    private final WorkLine line;

    /** @param person null for a to-do about nobody */
    TodoRow(TodayView page, WorkPerson person, WorkLine line) {
        this.acts = new TodoActs(page);
        this.line = line;
        WorkWords words = page.words();
        setId("line-todo-" + line.object());
        addClassNames("work-line", "todo");
        Checkbox tick = new Checkbox();
        tick.setLabelComponent(Parts.said("words", words.what(line)));
        tick.setId("tick-" + line.object());
        tick.addClassName("what");
        tick.addValueChangeListener(event -> acts.tick(line));
        Button change =
                Press.quiet("change-" + line.object(), words.opens(WorkKind.TODO), () -> acts.open(line.object()));
        change.addClassName("work-open");
        change.setAriaLabel(words.t("todo.change-what", words.what(line)));
        add(Parts.div("body", tick, WorkRow.why(words, line)), Parts.div("actions", change, more(words)));
    }

    private MenuBar more(WorkWords words) {
        MenuBar bar = new MenuBar();
        bar.setId("more-" + line.object());
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        MenuItem opener = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        opener.setAriaLabel(words.t("todo.more", words.what(line)));
        SubMenu menu = opener.getSubMenu();
        menu.addItem(
                words.t("todo.to-tomorrow"),
                event -> acts.move(line, words.words().today().plusDays(1)));
        menu.addItem(
                words.t("todo.to-next-week"),
                event -> acts.move(line, DayInWords.nextWeek(words.words().today())));
        menu.addItem(words.t("todo.strike"), event -> acts.strike(line));
        return bar;
    }
}
