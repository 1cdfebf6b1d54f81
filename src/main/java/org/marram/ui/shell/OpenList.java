package org.marram.ui.shell;

import com.vaadin.flow.component.Component;
import org.marram.access.AccessService;

/**
 * A list of people that stands open on a screen: it is looked at anew within seconds of a change of whom one may see, without a
 * press. The page asks for the stamp by itself; see {@code staff.js}.
 */
public final class OpenList {

    private static final String STAMP = "data-stamp";

    private final Component list;
    private final transient AccessService access;

    /** @param lookAgain reads the list anew and shows what is there now */
    public OpenList(Component list, AccessService access, Runnable lookAgain) {
        this.list = list;
        this.access = access;
        list.getElement().addEventListener("look-again", event -> {
            stamp();
            lookAgain.run();
        });
    }

    /** Before the list is read, and after an act of one's own that changes whom one sees. */
    public void stamp() {
        list.getElement().setAttribute(STAMP, access.stamp());
    }
}
