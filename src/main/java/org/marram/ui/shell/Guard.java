package org.marram.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Role;
import org.marram.common.Texts;

/**
 * Stands before every view. A view says by exactly one annotation who may enter: {@link RolesAllowed} with role names,
 * or {@link PermitAll} for everybody who is signed in. Anything else is as unknown as an address that does not exist.
 */
public class Guard {

    @Inject
    private CurrentActor current;

    void starts(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> {
            UI ui = started.getUI();
            ui.setLocale(staffLocale(VaadinRequest.getCurrent().getLocale()));
            ui.getReconnectDialogConfiguration()
                    .setDialogText(Texts.of("shell", ui.getLocale()).t("line.lost"));
            ui.getPage().addJavaScript("/staff.js");
            ui.getPage().addJavaScript("/offline/leaving.js");
            ui.addBeforeEnterListener(this::check);
        });
        event.getSource().setSystemMessagesProvider(asked -> messages(Texts.of("shell", Locale.UK)));
        event.getSource().addSessionInitListener(started -> started.getSession().setErrorHandler(new Calm()));
    }

    /** When the page itself cannot go on: to the sign-in where it has ended, else words instead of Vaadin's own. */
    private static SystemMessages messages(Texts texts) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("/sign-in");
        messages.setInternalErrorCaption(texts.t("unexpected.title"));
        messages.setInternalErrorMessage(texts.t("error.stopped"));
        return messages;
    }

    private void check(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        if (!current.isKnown()) {
            event.forwardToUrl("/sign-in");
        } else if (!mayEnter(event.getNavigationTarget(), current.actor())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    static boolean mayEnter(Class<?> view, Actor actor) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        if (view.isAnnotationPresent(PermitAll.class)) {
            return roles == null;
        }
        return roles != null
                && actor.role() != Role.PERSON
                && Arrays.asList(roles.value()).contains(actor.role().name());
    }

    /** The staff's words are English; dates and numbers follow the reader where the language does. */
    private static Locale staffLocale(Locale asked) {
        return asked != null && "en".equals(asked.getLanguage()) ? asked : Locale.UK;
    }
}
