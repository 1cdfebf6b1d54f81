package org.marram.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons. Each is dead in the browser from the press until the answer, so that pressing twice does nothing twice. */
public final class Press {

    private Press() {}

    /** The one primary action of a screen or dialog. */
    public static Button primary(String id, String label, Runnable action) {
        Button button = plain(id, label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button plain(String id, String label, Runnable action) {
        Button button = new Button(label);
        button.setId(id);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** Looks like a link: for what is seldom needed. */
    public static Button quiet(String id, String label, Runnable action) {
        Button button = plain(id, label, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
