package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import org.marram.counselling.AppointmentView;
import org.marram.counselling.CalledOffBy;
import org.marram.counselling.NextAppointment;
import org.marram.counselling.NoteAppointment;
import org.marram.counselling.Went;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** Asks how an appointment went and when the next one is, in one step. */
class NoteAppointmentSheet extends Sheet {

    private final PersonPage page;
    private final AppointmentView one;
    private final Select<Went> went = new Select<>();
    private final Select<CalledOffBy> calledOffBy = new Select<>();
    private final MomentFields next;

    NoteAppointmentSheet(PersonPage page, AppointmentView one) {
        super("note-appointment-sheet", page.words().t("appointments.note"));
        this.page = page;
        this.one = one;
        Words words = page.words();
        OutcomeWords said = new OutcomeWords(words);
        boolean begun = !one.facts().startsAt().isAfter(page.desk().clock.instant());
        SpellFields.select(
                went,
                "went",
                words.t("appointments.went"),
                begun ? List.of(Went.HELD_ATTENDED, Went.HELD_NOT_ATTENDED, Went.NOT_HELD) : List.of(Went.NOT_HELD),
                said::of);
        AppointmentSheet.calledOff(calledOffBy, went, said);
        next = new MomentFields(
                "next-day",
                words.t("appointments.next"),
                words.t("appointments.time"),
                page.desk().clock.getZone());
        went.setValue(begun ? Went.HELD_ATTENDED : Went.NOT_HELD);
        with(new Paragraph(words.moment(one.facts().startsAt())), went, calledOffBy, next);
        with(new Paragraph(words.t("appointments.next-hint")));
        does(words.t("save"), this::save);
    }

    private void save() {
        new Answers(notice())
                .field("went", went)
                .field("startsAt", next.day)
                .to(
                        () -> page.desk()
                                .appointments
                                .note(new NoteAppointment(
                                        one.ref(), one.version(), went.getValue(), calledOffBy(), next())),
                        version -> {
                            close();
                            page.saved(Matter.APPOINTMENTS);
                        });
    }

    private CalledOffBy calledOffBy() {
        return went.getValue() == Went.NOT_HELD ? calledOffBy.getValue() : null;
    }

    /** A day without an hour is asked about; nothing at all means that none is planned yet. */
    private NextAppointment next() {
        Instant moment = next.moment();
        return moment == null && next.day.isEmpty() ? null : new NextAppointment(moment, null, null);
    }
}
