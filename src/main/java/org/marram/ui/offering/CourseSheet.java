package org.marram.ui.offering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseView;
import org.marram.offering.CreateCourse;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** A course, new or written anew; another run of one begins with everything that is said of it but its days. */
public class CourseSheet extends Sheet {

    private final transient CourseDoor door;
    private final transient Texts texts;
    private final CourseForm form;
    private final Div conflict = new Div();
    private transient CourseView read;

    private CourseSheet(CourseDoor door, CourseWords words, String title) {
        super("course-sheet", words.texts().t(title));
        this.door = door;
        this.texts = words.texts();
        this.form = new CourseForm(words, door.sites().get());
        addClassName("wide");
        with(conflict, form);
    }

    public static CourseSheet add(CourseDoor door) {
        CourseSheet sheet = made(door, "course.add");
        sheet.does(sheet.texts.t("course.do"), sheet::create);
        return sheet;
    }

    static CourseSheet nextRun(CourseDoor door, Ref course) {
        CourseSheet sheet = made(door, "course.next-run");
        sheet.form.fill(door.open().apply(course));
        sheet.form.asNextRun();
        sheet.does(sheet.texts.t("course.do"), sheet::create);
        return sheet;
    }

    static CourseSheet change(CourseDoor door, Ref course) {
        CourseSheet sheet = made(door, "course.edit");
        sheet.read = door.open().apply(course);
        sheet.form.fill(sheet.read);
        sheet.does(sheet.texts.t("course.save"), sheet::store);
        return sheet;
    }

    private static CourseSheet made(CourseDoor door, String title) {
        return new CourseSheet(door, CourseWords.of(UI.getCurrent().getLocale()), title);
    }

    private void create() {
        ChangeCourse typed = form.typed(null, 0);
        CreateCourse command = new CreateCourse(
                door.organisation(),
                typed.title(),
                typed.startsOn(),
                typed.endsOn(),
                typed.capacity(),
                typed.details());
        answers().to(() -> door.create().accept(command), this::done);
    }

    private void store() {
        answers()
                .when("changed-meanwhile", refusal -> conflict())
                .to(() -> door.change().accept(form.typed(read.ref(), read.version())), this::done);
    }

    private Answers answers() {
        Answers answers = new Answers(notice());
        form.into(answers);
        return answers;
    }

    private void done() {
        close();
        door.saved().run();
    }

    /** Both texts, side by side. From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        Map<String, String> typed = form.words(form.typed(read.ref(), read.version()));
        read = door.open().apply(read.ref());
        CourseForm stands =
                new CourseForm(CourseWords.of(texts.locale()), door.sites().get());
        stands.fill(read);
        Map<String, String> now = stands.words(stands.typed(read.ref(), read.version()));
        conflict.removeAll();
        conflict.add(new Both(texts, now, typed, () -> {
            form.fill(read);
            conflict.removeAll();
            notice().clear();
        }));
        return new Component[0];
    }
}
