package org.marram.ui.offering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.marram.common.Texts;
import org.marram.offering.CourseLine;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** The courses of one organisation, each to look at, to change and to offer once more. */
public class CourseList extends UnorderedList {

    private final transient CourseDoor door;
    private final transient CourseWords words;
    private final transient Texts texts;
    private int number;

    public CourseList(CourseDoor door, List<CourseLine> courses) {
        this.door = door;
        this.words = CourseWords.of(UI.getCurrent().getLocale());
        this.texts = words.texts();
        addClassName("facts-list");
        courses.forEach(course -> add(item(course)));
    }

    private ListItem item(CourseLine course) {
        number++;
        Div acts = new Div(act("look", "course.look", course, () -> look(course).open()));
        acts.addClassName("actions");
        if (door.changes()) {
            acts.add(
                    act("edit", "course.change", course, () -> CourseSheet.change(door, course.ref())
                            .open()),
                    act("next", "course.next-run", course, () -> CourseSheet.nextRun(door, course.ref())
                            .open()));
        }
        ListItem item = new ListItem(
                said("name", course.title()),
                span("soft", texts.t("course.span", day(course.startsOn()), day(course.endsOn()))),
                span("soft", texts.t("course.taken", course.taken(), course.capacity())),
                acts);
        item.setId("course-" + number);
        return item;
    }

    private Sheet look(CourseLine course) {
        Map<String, String> said = words.said(door.open().apply(course.ref()));
        DescriptionList list = new DescriptionList();
        list.addClassName("said-list");
        said.forEach((label, value) -> {
            DescriptionList.Description description = new DescriptionList.Description(value);
            description.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(label), description);
        });
        Component content = said.isEmpty() ? new Paragraph(texts.t("course.nothing-said")) : list;
        return new Sheet("course-look", course.title()).with(content).leaves(texts.t("close"));
    }

    private Button act(String id, String label, CourseLine course, Runnable action) {
        Button button = Press.quiet("course-" + id + "-" + number, texts.t(label), action);
        button.setAriaLabel(texts.t("course.act", texts.t(label), course.title()));
        return button;
    }

    private String day(LocalDate day) {
        return Days.words(day, texts.locale());
    }

    private static Span said(String className, String words) {
        Span span = span(className, words);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Span span(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
