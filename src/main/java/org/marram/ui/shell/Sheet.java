package org.marram.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.marram.common.Texts;

/**
 * A dialog that opens beside the page: one thing to do, one primary action, a way out that stores nothing. It stays open
 * with everything typed until the action was taken.
 */
public class Sheet extends Dialog {

    private final Notice notice = new Notice();
    private final Div content = new Div();
    private final Button cancel;

    /** @param id neutral, stable; the primary action gets {@code id-do}, the way out {@code id-cancel} */
    public Sheet(String id, String title) {
        setId(id);
        setHeaderTitle(title);
        addClassName("sheet");
        setModal(true);
        setCloseOnOutsideClick(false);
        content.addClassName("sheet-content");
        notice.setId(id + "-notice");
        notice.addClassName("sheet-notice");
        add(content);
        cancel = Press.quiet(
                id + "-cancel", Texts.of("shell", UI.getCurrent().getLocale()).t("cancel"), this::close);
        getFooter().add(notice, cancel);
    }

    /** What stands in the dialog, from top to bottom. */
    public Sheet with(Component... parts) {
        content.add(parts);
        return this;
    }

    /** The one primary action, also by Ctrl+Enter, which takes what is being typed with it. */
    public Sheet does(String label, Runnable action) {
        Button primary = Press.primary(getId().orElseThrow() + "-do", label, action);
        primary.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        getFooter().add(primary);
        return this;
    }

    /** Words for the way out where "Cancel" does not fit: "Close". */
    public Sheet leaves(String label) {
        cancel.setText(label);
        return this;
    }

    /** Where this dialog says what stands in the way. */
    public Notice notice() {
        return notice;
    }
}
