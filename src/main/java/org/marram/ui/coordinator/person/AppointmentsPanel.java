package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Page;
import org.marram.counselling.AppointmentFacts;
import org.marram.counselling.AppointmentView;
import org.marram.counselling.CalledOffBy;
import org.marram.counselling.Went;
import org.marram.fact.FactReason;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** Appointments to talk: when, and whether somebody came; nothing of what was said. */
class AppointmentsPanel extends SpellPanel<AppointmentView> {

    private final Words words;

    AppointmentsPanel(PersonPage page) {
        super(page, "appointment", Matter.APPOINTMENTS);
        this.words = page.words();
        show(words.t("appointments.add"), words.t("appointments.empty"));
    }

    @Override
    Page<AppointmentView> part(String after, int limit) {
        return page().desk().appointments.of(page().ref(), after, limit);
    }

    @Override
    List<AppointmentView> earlier() {
        return page().desk().appointments.earlier(page().ref());
    }

    @Override
    SpellLine line(AppointmentView one) {
        AppointmentFacts facts = one.facts();
        boolean told = facts.calledOffBy() != null && facts.calledOffBy() != CalledOffBy.NOT_ASKED;
        List<String> said = Stream.of(
                        wording().of(facts.went()),
                        told ? wording().of(facts.calledOffBy()) : null,
                        one.cannotCome() ? words.t("appointments.cannot") : null,
                        facts.minutes() == null ? null : words.t("appointments.minutes-words", facts.minutes()),
                        wording().of(facts.source()))
                .filter(Objects::nonNull)
                .toList();
        return new SpellLine(
                one.ref(),
                one.version(),
                words.day(facts.startsAt()) + ", " + words.time(facts.startsAt()),
                wording().of(facts.form()),
                false,
                said,
                null,
                null,
                one.kept());
    }

    /** What nobody has noted yet is noted from here. */
    @Override
    Component beneath(AppointmentView one) {
        boolean begun = !one.facts().startsAt().isAfter(page().desk().clock.instant());
        return one.facts().went() == Went.PLANNED && begun && changes()
                ? Parts.div("actions", Press.plain("note-" + one.ref(), words.t("appointments.note"), () -> note(one)))
                : null;
    }

    @Override
    void further(SubMenu menu, AppointmentView one) {
        if (one.facts().went() == Went.PLANNED) {
            menu.addItem(words.t("appointments.note"), event -> note(one));
        }
    }

    private void note(AppointmentView one) {
        new NoteAppointmentSheet(page(), one).open();
    }

    @Override
    void add() {
        new AppointmentSheet(page(), null).open();
    }

    @Override
    void correct(AppointmentView one) {
        new AppointmentSheet(page(), one).open();
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().appointments.strike(line.ref(), line.version(), reason);
    }
}
