package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Undo;
import org.marram.worklist.ChangeTodo;
import org.marram.worklist.WorkLine;

/** What is done with a to-do in its line; what takes it away can be undone. */
record TodoActs(TodayView page) {

    void tick(WorkLine line) {
        answers()
                .to(
                        () -> page.desk().todos.done(line.object(), line.version()),
                        version -> gone(line.object(), version, "todo.done", line.what()));
    }

    /** As it stands now, which may be something else than what the list says. */
    void open(Ref todo) {
        answers().to(() -> page.desk().todos.one(todo), read -> new TodoSheet(page, read).open());
    }

    void strike(WorkLine line) {
        answers()
                .to(
                        () -> page.desk().todos.strike(line.object(), line.version()),
                        version -> gone(line.object(), version, "todo.struck", line.what()));
    }

    void move(WorkLine line, LocalDate day) {
        answers()
                .to(
                        () -> page.desk().todos.change(new ChangeTodo(line.object(), line.version(), null, day)),
                        version -> saved());
    }

    private void gone(Ref todo, int version, String done, String what) {
        page.again();
        Undo.offer(
                "todo-undo",
                page.words().t(done, page.words().words().texts().name(what)),
                page.words().t("today.undo"),
                () -> answers().to(() -> page.desk().todos.reopen(todo, version), again -> saved()));
    }

    private void saved() {
        page.again();
        answers().saved(page.desk().clock);
    }

    /** Whoever came second sees what stands now. */
    private Answers answers() {
        return new Answers(page.notice()).when("changed-meanwhile", refusal -> {
            page.again();
            return new Component[0];
        });
    }
}
