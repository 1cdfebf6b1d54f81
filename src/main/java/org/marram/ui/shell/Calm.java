package org.marram.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import jakarta.enterprise.inject.spi.CDI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marram.common.Failures;
import org.marram.common.Refusal;
import org.marram.common.RequestId;
import org.marram.common.Texts;

/** What nobody foresaw, said calmly, with the number of the request that finds it in the log. What was typed stays. */
class Calm implements ErrorHandler {

    private static final Logger LOG = Logger.getLogger(Calm.class.getName());
    private static final int MILLISECONDS = 10_000;

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = Failures.isAway(event.getThrowable()) ? Refusal.unavailable() : event.getThrowable();
        if (!(thrown instanceof Refusal)) {
            String number = number();
            LOG.log(Level.SEVERE, () -> "A view failed in request " + number + ": " + Failures.told(thrown));
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            say(thrown, Texts.of("shell", ui.getLocale()));
        }
    }

    /** A refusal passes by; the number of what nobody foresaw stays until it was read. */
    private static void say(Throwable thrown, Texts texts) {
        Notification words = new Notification();
        words.setPosition(Notification.Position.BOTTOM_START);
        words.setAssertive(true);
        if (thrown instanceof Refusal refusal) {
            words.setDuration(MILLISECONDS);
            words.add(new Span(texts.refusal(refusal.code())));
        } else {
            words.setDuration(0);
            Div both = new Div(
                    new Paragraph(texts.t("error.unexpected", number())),
                    Press.plain("unexpected-close", texts.t("close"), words::close));
            both.setId("unexpected-words");
            both.addClassName("undo");
            words.add(both);
        }
        words.open();
    }

    /** The number of the request that is being answered. */
    static String number() {
        return CDI.current().select(RequestId.class).get().ref().toString();
    }
}
