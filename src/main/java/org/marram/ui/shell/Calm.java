package org.marram.ui.shell;

import com.vaadin.flow.component.UI;
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
        UI ui = UI.getCurrent();
        if (!(event.getThrowable() instanceof Refusal)) {
            String number = number();
            LOG.log(
                    Level.SEVERE,
                    () -> "A view failed in request " + number + ": " + Failures.told(event.getThrowable()));
        }
        if (ui != null) {
            Notification.show(words(event.getThrowable(), ui), MILLISECONDS, Notification.Position.BOTTOM_START);
        }
    }

    private static String words(Throwable thrown, UI ui) {
        Texts texts = Texts.of("shell", ui.getLocale());
        return thrown instanceof Refusal refusal
                ? texts.refusal(refusal.code())
                : texts.t("error.unexpected", number());
    }

    /** The number of the request that is being answered. */
    static String number() {
        return CDI.current().select(RequestId.class).get().ref().toString();
    }
}
