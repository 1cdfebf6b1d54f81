package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.marram.ui.coordinator.parts.Parts;

/** Parts of a person's page that are seldom needed, behind one heading: read when it is opened, and not before. */
class Fold extends Section {

    private final PersonPage page;
    private final List<Shown> parts;
    private final Unfolded unfolded = Unfolded.inThisTab();
    private final NativeButton button;
    private final Div body = Parts.div("fold-body");

    Fold(PersonPage page, String title, List<Shown> parts) {
        this.page = page;
        this.parts = parts;
        String id = parts.get(0).id();
        addClassName("fold");
        getElement().setAttribute("data-holds", parts.stream().map(Shown::id).collect(Collectors.joining(" ")));
        body.setId("fold-" + id);
        button = new NativeButton(title, event -> turn());
        button.setId("open-" + id);
        button.getElement().setAttribute("aria-controls", "fold-" + id);
        add(new H2(button), body);
        show(parts.stream().anyMatch(part -> unfolded.has(page.ref(), part.id())));
    }

    private void turn() {
        boolean open = !body.isVisible();
        show(open);
        parts.forEach(part -> unfolded.close(page.ref(), part.id()));
        if (open) {
            unfolded.open(page.ref(), parts.get(0).id());
        }
    }

    private void show(boolean open) {
        body.removeAll();
        if (open) {
            parts.forEach(part -> body.add(part.make()));
        }
        body.setVisible(open);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
