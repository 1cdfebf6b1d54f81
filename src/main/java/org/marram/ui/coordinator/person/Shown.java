package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A part of a person's page, made anew in its place when something that it shows has changed. */
class Shown {

    private final Supplier<Component> make;
    private final List<Matter> shows;
    private Component now;

    /** @param shows what it tells; the first one names it */
    Shown(Supplier<Component> make, Matter... shows) {
        this.make = make;
        this.shows = List.of(shows);
    }

    String id() {
        return shows.get(0).id();
    }

    Component make() {
        now = make.get();
        return now;
    }

    /** What stands on the page no more is read when it is opened again. */
    void changed(Set<Matter> changed) {
        if (now == null || now.getParent().isEmpty() || Collections.disjoint(shows, changed)) {
            return;
        }
        Element was = now.getElement();
        Element next = make().getElement();
        if (next != was) {
            Element around = was.getParent();
            around.setChild(around.indexOfChild(was), next);
        }
    }
}
