package org.marram.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** What was just taken away can be brought back for ten seconds. */
public final class Undo {

    private static final Duration TIME = Duration.ofSeconds(10);

    private Undo() {}

    /** @param done what happened, in words; @param label of the way back */
    public static void offer(String id, String done, String label, Runnable undo) {
        Notification offer = new Notification();
        Button back = Press.plain(id, label, () -> {
            offer.close();
            undo.run();
        });
        Div words = new Div(new Paragraph(done), back);
        words.addClassName("undo");
        offer.add(words);
        offer.setPosition(Notification.Position.BOTTOM_CENTER);
        offer.setDuration((int) TIME.toMillis());
        offer.open();
    }
}
