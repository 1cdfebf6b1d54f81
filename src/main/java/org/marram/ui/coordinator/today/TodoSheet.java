package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;
import org.marram.worklist.ChangeTodo;
import org.marram.worklist.TodoView;

/** Other words or another day for a to-do. Whoever comes second sees both and chooses. */
class TodoSheet extends Sheet {

    private final TodayView page;
    private final WorkWords words;
    private final TextField text;
    private final DatePicker day;
    private final Div conflict = new Div();
    private TodoView read;

    TodoSheet(TodayView page, TodoView todo) {
        super("todo-sheet", page.words().t("todo.title"));
        this.page = page;
        this.words = page.words();
        this.read = todo;
        text = new TextField(words.t("todo.text"));
        text.setId("todo-text");
        day = Days.picker("todo-day", words.t("todo.day"));
        fill();
        with(conflict, text, day).does(words.t("save"), this::save);
    }

    private void fill() {
        text.setValue(read.words() == null ? "" : read.words());
        day.setValue(read.dueOn());
    }

    private void save() {
        new Answers(notice())
                .field("words", text)
                .field("dueOn", day)
                .when("changed-meanwhile", refusal -> conflict())
                .to(this::store, version -> {
                    close();
                    page.again();
                    new Answers(page.notice()).saved(page.desk().clock);
                });
    }

    /** One that is done or struck out is to be done again. */
    private int store() {
        int version = read.open() ? read.version() : page.desk().todos.reopen(read.ref(), read.version());
        return page.desk().todos.change(new ChangeTodo(read.ref(), version, text.getValue(), day.getValue()));
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().todos.one(read.ref());
        conflict.removeAll();
        conflict.add(
                new BothTexts(words.words())
                        .line(words.t("todo.text"), read.words(), text.getValue())
                        .line(words.t("todo.day"), word(read.dueOn()), word(day.getValue()))
                        .line(
                                words.t("todo.state"),
                                words.t(read.open() ? "todo.open" : "todo.not-open"),
                                words.t("todo.open")),
                Press.plain("take-theirs", words.t("both.take"), this::takeTheirs));
        return new Component[0];
    }

    /** Where it is done, nothing is left to change. */
    private void takeTheirs() {
        fill();
        conflict.removeAll();
        notice().clear();
        if (!read.open()) {
            close();
            page.again();
        }
    }

    private String word(LocalDate day) {
        return day == null ? null : words.words().day(day);
    }
}
