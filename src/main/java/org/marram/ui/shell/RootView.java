package org.marram.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.marram.access.CurrentActor;
import org.marram.access.Role;

/** The bare address: leads everybody to the first place of their role. */
@Route("")
@PermitAll
public class RootView extends Div implements BeforeEnterObserver {

    private final CurrentActor current;

    @Inject
    public RootView(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.actor().role() == Role.PERSON) {
            event.forwardToUrl("/my");
            return;
        }
        Entry.of(current.actor()).stream()
                .findFirst()
                .ifPresentOrElse(
                        entry -> event.forwardTo(entry.path), () -> event.rerouteToError(NotFoundException.class));
    }
}
