package org.marram.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.HasDynamicTitle;
import org.marram.common.Texts;

/** A view of the staff: a heading with its one primary action, and the content below. The browser's title names nobody. */
public abstract class Screen extends Div implements HasDynamicTitle {

    private final Texts texts;
    private final Notice notice = new Notice();
    private final String title;

    /** @param door whose words; @param titleKey of the heading, which is also the browser's title */
    protected Screen(String door, String titleKey) {
        this.texts = Texts.of(door, getLocale());
        this.title = texts.t(titleKey);
        addClassName("screen");
        notice.setId("notice");
    }

    /** The heading, and what can be done here; the primary action last. */
    protected Header heading(Component... actions) {
        Div buttons = new Div(actions);
        buttons.addClassName("actions");
        Header header = new Header(new H1(title), buttons);
        header.addClassName("heading");
        return header;
    }

    protected Texts texts() {
        return texts;
    }

    /** Short for {@link Texts#t}. */
    protected String t(String key, Object... values) {
        return texts.t(key, values);
    }

    /** Where this view says what was saved or what stands in the way. */
    public Notice notice() {
        return notice;
    }

    @Override
    public String getPageTitle() {
        return title + " · Marram";
    }
}
