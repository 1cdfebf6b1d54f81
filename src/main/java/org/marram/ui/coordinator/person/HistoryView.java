package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.history.PlanChange;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The past of one plan: as it stood on a day, and what happened between two days. */
@Route(value = "people/:ref/history", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class HistoryView extends Screen implements BeforeEnterObserver {

    private static final int PART = 50;
    private static final int MONTHS = 3;

    private final Desk desk;
    private final Words words;
    private final Div content = new Div();
    private final Div stood = new Div();
    private final Div happened = new Div();
    private DatePicker on;
    private DatePicker from;
    private DatePicker until;
    private Ref ref;

    @Inject
    public HistoryView(Desk desk) {
        super("coordinator", "history.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        addClassName("history");
        stood.getElement().setAttribute("aria-live", "polite");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ref = Ref.parse(event.getRouteParameters().get("ref").orElse(null));
        Anchor back = new Anchor("people/" + ref, t("history.back"));
        back.setId("history-back");
        back.addClassName("link");
        content.removeAll();
        content.add(
                heading(back),
                Parts.said("history-name", desk.people.open(ref).nameToUse()),
                notice(),
                Parts.div("columns", standing(), happening()));
        stand();
        happen();
    }

    private Section standing() {
        on = Days.picker("history-on", t("history.on"));
        on.setMax(words.today());
        on.setValue(words.today());
        on.addValueChangeListener(event -> stand());
        return new Section(new H2(t("history.standing")), on, stood);
    }

    private Section happening() {
        from = Days.picker("history-from", t("history.from"));
        from.setMax(words.today());
        from.setValue(words.today().minusMonths(MONTHS));
        until = Days.picker("history-until", t("history.until"));
        until.setMax(words.today());
        until.setValue(words.today());
        from.addValueChangeListener(event -> happen());
        until.addValueChangeListener(event -> happen());
        happened.setId("history-list");
        return new Section(new H2(t("history.happened")), Parts.div("pair-of-fields", from, until), happened);
    }

    private void stand() {
        stood.removeAll();
        if (on.getValue() != null) {
            new Answers(notice())
                    .field("on", on)
                    .to(
                            () -> desk.history.asItStood(ref, on.getValue()),
                            plan -> stood.add(new PastPlan(words, plan, on.getValue())));
        }
    }

    private void happen() {
        happened.removeAll();
        if (from.getValue() != null && until.getValue() != null) {
            HappenedList list = new HappenedList(words, false);
            happened.add(list);
            part(null, list);
        }
    }

    private void part(String after, HappenedList list) {
        new Answers(notice())
                .field("from", from)
                .field("until", until)
                .to(() -> desk.history.changes(ref, from.getValue(), until.getValue(), after, PART), page -> {
                    show(page, list);
                    if (after == null && page.items().isEmpty()) {
                        list.none();
                    }
                });
    }

    private void show(Page<PlanChange> page, HappenedList list) {
        list.with(page.items());
        if (page.next() != null) {
            Div foot = Parts.div("more");
            foot.add(Press.plain("more", t("people.more"), () -> {
                happened.remove(foot);
                part(page.next(), list);
            }));
            happened.add(foot);
        }
    }
}
