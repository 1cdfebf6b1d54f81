package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.worklist.WorkPerson;

/** Whose lines: name to use and code; in a team, with whom. */
class WorkHead extends Div {

    WorkHead(WorkPerson person, WorkWords words, boolean team) {
        addClassName("work-head");
        Anchor name = new Anchor("people/" + person.ref(), words.words().texts().name(person.nameToUse()));
        name.getElement().setAttribute("dir", "auto");
        add(new H2(name), Parts.span("code", person.code()));
        if (team) {
            add(Parts.said("soft", words.t("today.responsible", person.responsibleName())));
        }
    }
}
