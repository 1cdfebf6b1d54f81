package org.marram.ui.coordinator;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.marram.offering.CreateCourse;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** A new course of a training provider. */
class CourseSheet extends Sheet {

    private final OrganisationPage page;
    private final TextField title;
    private final DatePicker starts;
    private final DatePicker ends;
    private final IntegerField capacity;

    CourseSheet(OrganisationPage page) {
        super("course-sheet", page.words().t("course.add"));
        this.page = page;
        Words words = page.words();
        title = new TextField(words.t("course.title"));
        title.setId("course-title");
        title.setRequiredIndicatorVisible(true);
        starts = Days.picker("course-starts", words.t("course.starts"));
        ends = Days.picker("course-ends", words.t("course.ends"));
        capacity = new IntegerField(words.t("course.capacity"));
        capacity.setId("course-capacity");
        with(new Paragraph(page.organisation().name()), title, Parts.div("pair-of-fields", starts, ends), capacity);
        does(words.t("course.do"), this::store);
    }

    private void store() {
        CreateCourse command = new CreateCourse(
                page.organisation().ref(),
                title.getValue(),
                starts.getValue(),
                ends.getValue(),
                Objects.requireNonNullElse(capacity.getValue(), 0));
        new Answers(notice())
                .field("title", title)
                .field("startsOn", starts)
                .field("endsOn", ends)
                .field("capacity", capacity)
                .to(() -> page.desk().courses.create(command), course -> {
                    close();
                    page.saved();
                });
    }
}
