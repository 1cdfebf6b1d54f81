package org.marram.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One calm line in place: what was saved, or what stands in the way and what to do. Read out by screen readers. */
public class Notice extends Div {

    public Notice() {
        addClassName("notice");
        getElement().setAttribute("role", "status");
        setVisible(true);
    }

    /** It is done: "Saved 10:42". */
    public void done(String words) {
        say("done", VaadinIcon.CHECK, words);
    }

    /** Something stands in the way; what to do follows as words or as a button. */
    public void attention(String words, Component... whatToDo) {
        say("attention", VaadinIcon.INFO_CIRCLE_O, words);
        add(whatToDo);
    }

    public void clear() {
        removeAll();
        removeClassNames("done", "attention");
    }

    private void say(String kind, VaadinIcon icon, String words) {
        clear();
        addClassName(kind);
        add(icon.create(), new Span(words));
    }
}
