package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.marram.common.Page;
import org.marram.offering.CourseLine;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.offering.CourseDoor;
import org.marram.ui.offering.CourseList;
import org.marram.ui.offering.CourseSheet;
import org.marram.ui.shell.Press;

/** The courses of an organisation that have not ended. */
class CoursesPanel extends Section {

    CoursesPanel(OrganisationPage page) {
        Words words = page.words();
        CourseDoor door = door(page);
        setId("courses");
        Div head = Parts.div("panel-head", new H2(words.t("courses.title")));
        if (door.changes()) {
            head.add(Press.plain("add-course", words.t("courses.add"), () -> CourseSheet.add(door)
                    .open()));
        }
        List<CourseLine> courses = page.desk()
                .courses
                .courses(page.organisation().ref(), null, Page.MOST)
                .items();
        add(head, courses.isEmpty() ? new Paragraph(words.t("partners.no-courses")) : new CourseList(door, courses));
    }

    private static CourseDoor door(OrganisationPage page) {
        Desk desk = page.desk();
        return new CourseDoor(
                page.organisation().ref(),
                page.changes(),
                () -> page.organisation().sites(),
                desk.courses::open,
                desk.courses::create,
                desk.courses::change,
                page::saved);
    }
}
