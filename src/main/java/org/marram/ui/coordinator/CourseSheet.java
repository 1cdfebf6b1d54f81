package org.marram.ui.coordinator;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.marram.partner.CreateCourse;
import org.marram.partner.OrganisationLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** A new course of a training provider. */
class CourseSheet extends Sheet {

    private final PartnersView view;
    private final OrganisationLine organisation;
    private final TextField title;
    private final DatePicker starts;
    private final DatePicker ends;
    private final IntegerField capacity;

    CourseSheet(PartnersView view, OrganisationLine organisation) {
        super("course-sheet", view.words().t("course.add"));
        this.view = view;
        this.organisation = organisation;
        Words words = view.words();
        title = new TextField(words.t("course.title"));
        title.setId("course-title");
        title.setRequiredIndicatorVisible(true);
        starts = Days.picker("course-starts", words.t("course.starts"));
        ends = Days.picker("course-ends", words.t("course.ends"));
        capacity = new IntegerField(words.t("course.capacity"));
        capacity.setId("course-capacity");
        with(new Paragraph(organisation.name()), title, Parts.div("pair-of-fields", starts, ends), capacity);
        does(words.t("course.do"), this::store);
    }

    private void store() {
        CreateCourse command = new CreateCourse(
                organisation.ref(),
                title.getValue(),
                starts.getValue(),
                ends.getValue(),
                Objects.requireNonNullElse(capacity.getValue(), 0));
        new Answers(notice())
                .field("title", title)
                .field("startsOn", starts)
                .field("endsOn", ends)
                .field("capacity", capacity)
                .to(() -> view.desk().partners.create(command), course -> {
                    close();
                    view.saved(organisation.ref());
                });
    }
}
