package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;
import org.marram.worklist.ChangeTodo;
import org.marram.worklist.WorkLine;

/** Other words or another day for a to-do. */
class TodoSheet extends Sheet {

    private final TodayView page;
    private final TextField text;
    private final DatePicker day;
    private final WorkLine line;

    TodoSheet(TodayView page, WorkLine line) {
        super("todo-sheet", page.words().t("todo.title"));
        this.page = page;
        this.line = line;
        text = new TextField(page.words().t("todo.text"));
        text.setId("todo-text");
        text.setValue(line.what() == null ? "" : line.what());
        day = Days.picker("todo-day", page.words().t("todo.day"));
        day.setValue(line.on());
        with((Component) text, day).does(page.words().t("save"), this::save);
    }

    private void save() {
        new Answers(notice())
                .field("words", text)
                .field("dueOn", day)
                .to(
                        () -> page.desk()
                                .todos
                                .change(new ChangeTodo(line.object(), line.version(), text.getValue(), day.getValue())),
                        version -> {
                            close();
                            page.again();
                            new Answers(page.notice()).saved(page.desk().clock);
                        });
    }
}
