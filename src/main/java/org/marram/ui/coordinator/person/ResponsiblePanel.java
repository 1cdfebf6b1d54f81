package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.access.Act;
import org.marram.assignment.AssignmentView;
import org.marram.emergency.EmergencyService;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.people.HandoverSheet;
import org.marram.ui.coordinator.people.PeopleView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** Who is responsible, who was and who will be; from here the person is handed over, and the plan closed. */
class ResponsiblePanel extends Section {

    private static final int SHOWN = 2;

    private final PersonPage page;
    private final CareWords words;
    private int number;

    ResponsiblePanel(PersonPage page) {
        this.page = page;
        this.words = new CareWords(page.words());
        setId("responsible");
        List<AssignmentView> all = page.desk().assignments.of(page.ref());
        add(list(all.subList(0, Math.min(SHOWN, all.size()))));
        if (all.size() > SHOWN) {
            Details earlier = new Details(words.t("responsible.earlier"), list(all.subList(SHOWN, all.size())));
            earlier.setId("responsible-earlier");
            add(earlier);
        }
        Div actions = Parts.div("actions");
        boolean planned = all.stream().anyMatch(AssignmentView::planned);
        if (page.desk().may(Act.HAND_OVER) && !planned) {
            actions.add(Press.plain("hand-over", words.t("handover.title"), this::handOver));
        }
        if (page.may(Act.CLOSE_PLAN)) {
            actions.add(Press.quiet("close-plan", words.t("closing.title"), () -> new ClosingSheet(page).open()));
        }
        if (page.desk().may(Act.SEAL_PERSON)) {
            actions.add(seal());
        }
        add(actions);
    }

    /** Whether an emergency may open the record. */
    private Button seal() {
        EmergencyService emergencies = page.desk().emergencies;
        return page.opened().person().sealed()
                ? Press.quiet("unseal", words.t("emergency.unseal"), () -> new Answers(page.notice())
                        .to(() -> emergencies.unseal(page.ref()), page::saved))
                : Press.quiet("seal", words.t("emergency.seal"), () -> new Answers(page.notice())
                        .to(() -> emergencies.seal(page.ref()), page::saved));
    }

    private Component list(List<AssignmentView> some) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        some.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(AssignmentView one) {
        number++;
        ListItem item = new ListItem(Parts.said("name", one.responsible()), Parts.span("soft", when(one)));
        item.addClassName(one.until() == null || one.planned() ? "live" : "ended");
        if (one.note() != null) {
            item.add(Parts.said("value", one.note()));
        }
        if (one.planned() && page.desk().may(Act.HAND_OVER)) {
            Button callOff = Press.quiet("call-off-" + number, words.t("responsible.call-off"), () -> callOff(one));
            callOff.setAriaLabel(words.t("responsible.call-off-what", one.responsible()));
            item.add(callOff);
        }
        return item;
    }

    private String when(AssignmentView one) {
        String from = page.words().day(one.from());
        String when = one.planned()
                ? words.t("responsible.planned", from)
                : one.until() == null
                        ? words.t("responsible.since", from)
                        : words.t("responsible.until", from, page.words().day(one.until()));
        return one.reason() == null ? when : when + " · " + words.of(one.reason());
    }

    private void callOff(AssignmentView one) {
        new Answers(page.notice())
                .to(() -> page.desk().handovers.callOff(one.ref()), () -> page.saved(Matter.RESPONSIBLE));
    }

    /** Whoever hands over from now on sees the person no longer, unless as a supervisor. */
    private void handOver() {
        new HandoverSheet(page.desk().handovers, words, List.of(page.ref()), done -> {
                    if (page.desk().sees(page.ref())) {
                        page.saved();
                    } else {
                        UI.getCurrent().navigate(PeopleView.class);
                    }
                })
                .open();
    }
}
