package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.partner.CourseLine;
import org.marram.partner.OrganisationKind;
import org.marram.partner.OrganisationLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The partner organisations, how long each agreement holds, and their courses, opened one organisation at a time. */
@Route(value = "partners", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR", "ADMIN"})
public class PartnersView extends Screen {

    private static final int PART = 50;

    private final Desk desk;
    private final Words words;
    private final Div list = new Div();
    private int number;
    private Ref open;

    @Inject
    public PartnersView(Desk desk) {
        super("coordinator", "partners.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        list.setId("partners");
        boolean adds = desk.may(Act.CHANGE_PARTNERS);
        add(
                adds ? heading(Press.primary("add-organisation", t("partners.add"), this::addOrganisation)) : heading(),
                notice(),
                list);
        show();
    }

    /** After something of this organisation was stored: it stands open. */
    void saved(Ref organisation) {
        open = organisation;
        show();
        new Answers(notice()).saved(desk.clock);
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return words;
    }

    private void addOrganisation() {
        new OrganisationSheet(this).open();
    }

    private void show() {
        list.removeAll();
        number = 0;
        more(null);
    }

    private void more(String after) {
        Page<OrganisationLine> page = desk.partners.organisations(after, PART);
        if (after == null && page.items().isEmpty()) {
            Div empty = Parts.div("empty", VaadinIcon.HANDSHAKE.create(), new H2(t("partners.empty")));
            empty.add(new Paragraph(t("partners.empty-hint")));
            list.add(empty);
        }
        page.items().forEach(line -> list.add(organisation(line)));
        if (page.next() != null) {
            Div foot = Parts.div("more");
            foot.add(Press.plain("more", t("people.more"), () -> {
                list.remove(foot);
                more(page.next());
            }));
            list.add(foot);
        }
    }

    private Component organisation(OrganisationLine line) {
        number++;
        Div summary = Parts.div(
                "organisation-line",
                Parts.said("name", line.name()),
                Parts.span("soft", words.of(line.kind())),
                line.agreementUntil() == null
                        ? Parts.attention(t("partners.no-agreement"))
                        : Parts.span("soft", t("partners.agreement", words.day(line.agreementUntil()))));
        if (line.kind() != OrganisationKind.TRAINING) {
            return Parts.div("organisation", summary);
        }
        Div courses = Parts.div("courses");
        Details details = new Details(summary, courses);
        details.setId("organisation-" + number);
        details.addClassName("organisation");
        int at = number;
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && courses.getChildren().findAny().isEmpty()) {
                courses(line, courses, at);
            }
        });
        details.setOpened(line.ref().equals(open));
        return details;
    }

    private void courses(OrganisationLine organisation, Div place, int at) {
        List<CourseLine> courses =
                desk.partners.courses(organisation.ref(), null, Page.MOST).items();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("facts-list");
        courses.forEach(course -> lines.add(new ListItem(
                Parts.said("name", course.title()),
                Parts.span("soft", t("course.days", words.day(course.startsOn()), words.day(course.endsOn()))),
                Parts.span("soft", t("course.taken", course.taken(), course.capacity())))));
        place.add(courses.isEmpty() ? new Paragraph(t("partners.no-courses")) : lines);
        if (desk.may(Act.CHANGE_PARTNERS)) {
            place.add(
                    Press.plain("add-course-" + at, t("course.add"), () -> new CourseSheet(this, organisation).open()));
        }
    }
}
