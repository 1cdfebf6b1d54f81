package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadLine;
import org.marram.common.Page;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.worklist.AddTodo;

/** A to-do in one line: what, and behind a comma the day. */
class TodoAdd extends Div {

    private final TodayView page;
    private final TextField line = new TextField();
    private final ComboBox<CaseloadLine> about = new ComboBox<>();

    TodoAdd(TodayView page) {
        this.page = page;
        WorkWords words = page.words();
        addClassName("todo-add");
        line.setId("todo-words");
        line.setLabel(words.t("todo.words"));
        line.setPlaceholder(words.t("todo.hint"));
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.addValueChangeListener(event -> say());
        about.setId("todo-about");
        about.setLabel(words.t("todo.about"));
        about.setPlaceholder(words.t("todo.nobody"));
        about.setClearButtonVisible(true);
        about.setItemLabelGenerator(person -> words.words().texts().name(person.nameToUse()) + " " + person.code());
        about.addFocusListener(event -> {
            event.unregisterListener();
            about.setItems(page.desk()
                    .caseload
                    .list(CaseloadFilter.ALL, null, Page.MOST)
                    .items());
        });
        Button add = Press.plain("todo-add", words.t("todo.add"), this::add);
        add.addClickShortcut(Key.ENTER).listenOn(line);
        add(line, about, add);
        say();
    }

    private DayInWords read() {
        return DayInWords.read(
                line.getValue(),
                page.words().words().today(),
                page.words().words().texts());
    }

    private void say() {
        WorkWords words = page.words();
        line.setHelperText(
                line.isEmpty() ? null : words.t("todo.for", words.words().day(read().day()), words.t("todo.explain")));
    }

    private void add() {
        DayInWords read = read();
        AddTodo command =
                new AddTodo(about.getOptionalValue().map(CaseloadLine::ref).orElse(null), read.words(), read.day());
        new Answers(page.notice())
                .field("words", line)
                .field("person", about)
                .to(() -> page.desk().todos.add(command), todo -> {
                    line.clear();
                    about.clear();
                    page.again();
                    new Answers(page.notice()).saved(page.desk().clock);
                });
    }
}
