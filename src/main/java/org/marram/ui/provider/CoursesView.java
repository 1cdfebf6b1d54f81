package org.marram.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.marram.offering.CourseLine;
import org.marram.offering.CourseService;
import org.marram.offering.OpeningService;
import org.marram.partner.DirectoryService;
import org.marram.ui.offering.CourseDoor;
import org.marram.ui.offering.CourseList;
import org.marram.ui.offering.CourseSheet;
import org.marram.ui.offering.OpeningDoor;
import org.marram.ui.offering.OpeningsPart;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The own courses that have not ended, and what else is open, kept by the partner itself. */
@Route(value = "courses", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class CoursesView extends Screen implements BeforeEnterObserver {

    private final CourseService courses;
    private final Clock clock;
    private final CourseDoor door;
    private final OpeningDoor openings;
    private final Div content = new Div();

    @Inject
    public CoursesView(CourseService courses, OpeningService openings, DirectoryService directory, Clock clock) {
        super("provider", "courses.title");
        this.courses = courses;
        this.clock = clock;
        this.door = new CourseDoor(
                null,
                true,
                () -> directory.own().sites(),
                courses::openOwn,
                courses::createOwn,
                courses::changeOwn,
                this::saved);
        this.openings = new OpeningDoor(
                true,
                directory::own,
                openings::own,
                openings::addOwn,
                openings::changeOwn,
                openings::removeOwn,
                openings::restoreOwn,
                this::saved,
                notice());
        setId("courses");
        add(
                heading(results(), Press.primary("add-course", t("courses.add"), () -> CourseSheet.add(door)
                        .open())),
                notice(),
                content);
    }

    private RouterLink results() {
        RouterLink results = new RouterLink(t("courses.results"), ResultsPage.class);
        results.setId("courses-results");
        results.addClassName("back");
        return results;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void saved() {
        show();
        new Answers(notice()).saved(clock);
    }

    private void show() {
        List<CourseLine> own = courses.ownCourses();
        content.removeAll();
        content.add(own.isEmpty() ? empty() : new CourseList(door, own), new OpeningsPart(openings));
    }

    private Div empty() {
        Paragraph words = new Paragraph(t("courses.empty"));
        words.addClassName("empty-title");
        Div empty = new Div(words, new Paragraph(t("courses.empty.next")));
        empty.addClassName("empty");
        return empty;
    }
}
