package org.marram.ui.coordinator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.common.Page;
import org.marram.offering.CourseLine;
import org.marram.ui.shell.Press;

/** The courses of an organisation that have not ended. */
class CoursesPanel extends Section {

    CoursesPanel(OrganisationPage page) {
        Words words = page.words();
        setId("courses");
        Div head = Parts.div("panel-head", new H2(words.t("courses.title")));
        if (page.changes()) {
            head.add(Press.plain("add-course", words.t("course.add"), () -> new CourseSheet(page).open()));
        }
        add(head);
        List<CourseLine> courses = page.desk()
                .courses
                .courses(page.organisation().ref(), null, Page.MOST)
                .items();
        if (courses.isEmpty()) {
            add(new Paragraph(words.t("partners.no-courses")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("facts-list");
        courses.forEach(course -> lines.add(new ListItem(
                Parts.said("name", course.title()),
                Parts.span("soft", words.t("course.days", words.day(course.startsOn()), words.day(course.endsOn()))),
                Parts.span("soft", words.t("course.taken", course.taken(), course.capacity())))));
        add(lines);
    }
}
