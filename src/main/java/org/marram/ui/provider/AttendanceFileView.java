package org.marram.ui.provider;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.marram.access.TokenService;
import org.marram.offering.CourseLine;
import org.marram.offering.CourseService;
import org.marram.ui.imports.FilesField;
import org.marram.ui.imports.ImportDoor;
import org.marram.ui.imports.ImportFlow;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;
import org.marram.upload.BeginUpload;
import org.marram.upload.UploadService;

/** Attendance out of a table, for who keeps it in an own system; and the keys by which that system sends it itself. */
@Route(value = "classes/file", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class AttendanceFileView extends Screen {

    @Inject
    public AttendanceFileView(UploadService uploads, CourseService courses, TokenService tokens, Clock clock) {
        super("provider", "upload.title");
        setId("upload");
        List<CourseLine> own = courses.ownCourses();
        FilesField files = new FilesField(".csv", ".zip");
        ImportDoor door = new ImportDoor(
                notice(),
                Map.of("files", files),
                trial -> uploads.begin(new BeginUpload(files.files(), trial)),
                uploads::last,
                uploads::lines,
                uploads::reasons,
                uploads::cancel,
                ref -> "api/v1/attendance/uploads/" + ref + "/refused.csv");
        Anchor back = new Anchor("classes", t("upload.back"));
        back.addClassName("back");
        add(
                back,
                heading(),
                notice(),
                new ImportFlow(door, files, new Paragraph(t("upload.lead")), template(own), files),
                new TokensPanel(texts(), new WallClock(clock, getLocale()), tokens, own, notice()));
    }

    /** Which course, and its table to fill in. */
    private Component template(List<CourseLine> own) {
        if (own.isEmpty()) {
            return new Paragraph(t("upload.no-courses"));
        }
        Anchor template = new Anchor();
        template.setId("upload-template");
        template.setText(t("upload.template"));
        template.setRouterIgnore(true);
        template.getElement().setAttribute("download", true);
        template.addClassName("link");
        Select<CourseLine> course = new Select<>();
        course.setId("upload-course");
        course.setLabel(t("upload.course"));
        course.setItems(own);
        course.setItemLabelGenerator(CourseLine::title);
        course.addValueChangeListener(chosen -> template.setHref(
                "api/v1/attendance/template.csv?course=" + chosen.getValue().ref()));
        course.setValue(own.get(0));
        Div part = new Div(course, template);
        part.addClassName("upload-template");
        return part;
    }
}
