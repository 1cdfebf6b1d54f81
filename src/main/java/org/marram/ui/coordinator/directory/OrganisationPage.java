package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Set;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.offering.OpeningService;
import org.marram.partner.OrganisationKind;
import org.marram.partner.OrganisationView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.offering.OpeningDoor;
import org.marram.ui.offering.OpeningsPart;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** One organisation of the directory: what it is, where, whom to ask, what was agreed, and its courses. */
@Route(value = "partners/:ref", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR", "ADMIN"})
public class OrganisationPage extends Screen implements BeforeEnterObserver {

    private static final Set<OrganisationKind> TEACHES =
            Set.of(OrganisationKind.TRAINING, OrganisationKind.SCHOOL, OrganisationKind.OWN_PROGRAMME);

    private final Desk desk;
    private final Words words;
    private final Div content = new Div();
    private OrganisationView read;

    @Inject
    public OrganisationPage(Desk desk) {
        super("coordinator", "organisation.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        addClassName("organisation-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(desk.directory.open(Ref.parse(event.getRouteParameters().get("ref").orElse(null))));
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return words;
    }

    OrganisationView organisation() {
        return read;
    }

    boolean changes() {
        return desk.may(Act.CHANGE_PARTNERS);
    }

    /** The page as it stands now, after something was stored. */
    void saved() {
        show(desk.directory.open(read.ref()));
        new Answers(notice()).saved(desk.clock);
    }

    private void show(OrganisationView now) {
        read = now;
        notice().clear();
        content.removeAll();
        Div main = Parts.div("work", new AboutPanel(this));
        if (!now.offerings().isEmpty()) {
            main.add(new OfferingsPanel(this));
        }
        main.add(new SitesPanel(this));
        if (TEACHES.contains(now.kind())) {
            main.add(new CoursesPanel(this));
        }
        main.add(new OpeningsPart(openings()));
        Component side = new Aside(new ContactsPanel(this), new AgreementsPanel(this));
        content.add(new OrganisationHead(this), notice(), Parts.div("columns", main, side));
    }

    private OpeningDoor openings() {
        OpeningService openings = desk.openings;
        return new OpeningDoor(
                changes(),
                this::organisation,
                () -> openings.of(read.ref()),
                facts -> openings.add(read.ref(), facts),
                openings::change,
                openings::remove,
                openings::restore,
                this::saved,
                notice());
    }
}
