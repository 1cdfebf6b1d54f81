package org.marram.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.common.Texts;
import org.marram.counselling.OwnAppointmentService;
import org.marram.counselling.OwnAppointments;
import org.marram.ui.shell.OpenList;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** Those one talks with: whether they came, in one tap, and when the next appointment is. */
@Route(value = "appointments", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class AppointmentsView extends Screen implements BeforeEnterObserver {

    private final OwnAppointmentService appointments;
    private final OpenList open;
    private final WallClock wall;
    private final Div list = new Div();

    @Inject
    public AppointmentsView(OwnAppointmentService appointments, AccessService access, Clock clock) {
        super("provider", "appointments.title");
        this.appointments = appointments;
        this.open = new OpenList(list, access, this::reload);
        this.wall = new WallClock(clock, getLocale());
        setId("appointments");
        list.addClassName("referral-list");
        Paragraph lead = new Paragraph(t("appointments.lead"));
        lead.addClassName("lead");
        add(heading(), lead, notice(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open.stamp();
        reload();
    }

    /** As it stands now. */
    void reload() {
        list.removeAll();
        List<OwnAppointments> people = appointments.own();
        people.forEach(one -> list.add(new TalkCard(this, one)));
        if (people.isEmpty()) {
            list.add(new Paragraph(t("appointments.empty")));
        }
    }

    OwnAppointmentService appointments() {
        return appointments;
    }

    WallClock wall() {
        return wall;
    }

    Texts words() {
        return texts();
    }
}
