package org.marram.ui.provider;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.marram.attendance.SessionLine;
import org.marram.common.Texts;

/** One session of the day: when, which course, how far its list is marked. The whole row opens the list. */
class ClassRow extends RouterLink {

    ClassRow(Texts texts, WallClock wall, SessionLine line, boolean due) {
        setRoute(RosterPage.class, new RouteParameters("session", line.ref().toString()));
        addClassName("class-row");
        setClassName("due", due);
        boolean done = line.notHeld() == null && line.enrolled() > 0 && line.marked() == line.enrolled();
        setClassName("done", done);
        Span hours = part("class-hours", wall.hour(line.startsAt()));
        hours.add(new Span(texts.t("classes.until", wall.hour(line.endsAt()))));
        Span course = part("class-course", line.courseTitle());
        Span state = part("class-state", state(texts, line, wall.isToCome(line.startsAt())));
        if (done) {
            state.addComponentAsFirst(VaadinIcon.CHECK.create());
        }
        course.getElement().setAttribute("dir", "auto");
        Span open = part("class-open", texts.t("classes.open"));
        open.add(VaadinIcon.ANGLE_RIGHT.create());
        add(hours, course, state, open);
    }

    private static String state(Texts texts, SessionLine line, boolean toCome) {
        if (line.notHeld() != null) {
            return texts.t("classes.notHeld", texts.t("notHeld." + line.notHeld()));
        }
        if (line.enrolled() == 0) {
            return texts.t("classes.nobody");
        }
        if (toCome) {
            return texts.t("classes.later", line.enrolled());
        }
        return line.marked() == line.enrolled()
                ? texts.t("classes.allMarked", line.enrolled())
                : texts.t("classes.marked", line.marked(), line.enrolled());
    }

    private static Span part(String name, String words) {
        Span span = new Span(words);
        span.addClassName(name);
        return span;
    }
}
