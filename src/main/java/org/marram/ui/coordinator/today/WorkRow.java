package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import org.marram.access.Act;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Press;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorkPerson;

/** One line: what, because of what, when; the one thing to do about it, and quietly how to put it off. */
class WorkRow extends ListItem {

    WorkRow(TodayView page, WorkPerson person, WorkLine line) {
        WorkWords words = page.words();
        String id = WorkWords.name(line.kind()) + "-" + line.object();
        setId("line-" + id);
        addClassNames("work-line", "kind-" + WorkWords.name(line.kind()));
        setClassName("presses", WorkWords.presses(line.kind()));
        Icon icon = WorkWords.icon(line.kind()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor open = new Anchor(WorkWords.address(person.ref(), line), words.opens(line.kind()));
        open.addClassName("work-open");
        String name = words.words().texts().name(person.nameToUse());
        open.setAriaLabel(words.t("today.open-what", words.opens(line.kind()), words.what(line), name));
        Div actions = Parts.div("actions", open);
        if (line.kind() == WorkKind.FOLLOW_UP && page.desk().may(Act.FOLLOW_UP)) {
            Button done = Press.plain(
                    "done-" + id, words.t("follow-up.title"), () -> new FollowUpSheet(page, person, line).open());
            done.setAriaLabel(words.t("today.open-what", words.t("follow-up.title"), words.what(line), name));
            actions.add(done);
        }
        if (page.desk().may(Act.PUT_OFF)) {
            Button later = Press.quiet(
                    "put-off-" + id, words.t("today.put-off"), () -> new PutOffSheet(page, person, line).open());
            later.setAriaLabel(words.t("today.open-what", words.t("today.put-off"), words.what(line), name));
            actions.add(later);
        }
        add(icon, Parts.div("body", Parts.said("what", words.what(line)), WorkRow.why(words, line)), actions);
    }

    /** Because of what, and when. */
    static Span why(WorkWords words, WorkLine line) {
        String because = words.because(line);
        return Parts.span("because soft date", line.on() == null ? because : because + " · " + words.when(line));
    }
}
