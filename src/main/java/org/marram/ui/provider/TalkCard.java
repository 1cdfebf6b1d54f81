package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.marram.common.Texts;
import org.marram.counselling.AppointmentFacts;
import org.marram.counselling.CorrectAppointment;
import org.marram.counselling.Form;
import org.marram.counselling.NoteAppointment;
import org.marram.counselling.OwnAppointment;
import org.marram.counselling.OwnAppointments;
import org.marram.counselling.PlanAppointment;
import org.marram.counselling.Went;
import org.marram.fact.FactReason;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** Somebody one talks with: what waits to be noted, what lies ahead, what was last, and the next one to plan. */
class TalkCard extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int NOTED = 3;
    private static final int WEEK = 7;

    private final AppointmentsView view;
    private final transient Texts texts;
    private final transient OwnAppointments talk;
    private final Notice notice = new Notice();
    private final DatePicker day;
    private final TimePicker hour = new TimePicker();
    private final Select<Form> form = new Select<>();

    TalkCard(AppointmentsView view, OwnAppointments talk) {
        this.view = view;
        this.texts = view.words();
        this.talk = talk;
        addClassNames("referral", "talk");
        H2 name = new H2(texts.name(talk.nameToUse()));
        name.getElement().setAttribute("dir", "auto");
        day = Days.picker("next-day-" + talk.place(), texts.t("appointments.next"));
        add(name);
        List<OwnAppointment> all = talk.appointments();
        all.stream().filter(one -> one.went() == Went.PLANNED).forEach(this::waits);
        all.stream().filter(one -> one.went() != Went.PLANNED).limit(NOTED).forEach(this::noted);
        add(next(), notice);
    }

    private void waits(OwnAppointment one) {
        Div acts = new Div();
        acts.addClassName("actions");
        if (!view.wall().isToCome(one.startsAt())) {
            acts.add(tap(one, Went.HELD_ATTENDED), tap(one, Went.HELD_NOT_ATTENDED));
        }
        acts.add(tap(one, Went.NOT_HELD));
        add(new Paragraph(when(one) + (one.cannotCome() ? " · " + texts.t("appointments.cannot") : "")), acts);
    }

    private void noted(OwnAppointment one) {
        Paragraph line = new Paragraph(when(one) + " · " + texts.t("went." + one.went()));
        line.addClassName("referral-since");
        add(line);
    }

    private Button tap(OwnAppointment one, Went went) {
        String id = "went-" + went.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + one.ref();
        Button button = Press.plain(id, texts.t("went." + went), () -> note(one, went));
        button.setAriaLabel(texts.t("went." + went) + ": " + texts.name(talk.nameToUse()) + ", " + when(one));
        return button;
    }

    private void note(OwnAppointment one, Went went) {
        new Answers(notice)
                .to(
                        () -> view.appointments().note(new NoteAppointment(one.ref(), one.version(), went, null, null)),
                        version -> {
                            view.reload();
                            Undo.offer(
                                    "went-undo",
                                    texts.t("went." + went),
                                    texts.t("roster.undo"),
                                    () -> takeBack(one, version));
                        });
    }

    private void takeBack(OwnAppointment one, int version) {
        AppointmentFacts planned =
                new AppointmentFacts(one.startsAt(), one.minutes(), one.form(), Went.PLANNED, null, null, null);
        new Answers(view.notice())
                .to(
                        () -> view.appointments()
                                .correct(new CorrectAppointment(one.ref(), version, planned, FactReason.MISTAKE)),
                        now -> view.reload());
    }

    /** As the last one, a week on, where there was one. */
    private Div next() {
        hour.setLabel(texts.t("appointments.time"));
        hour.setStep(STEP);
        form.setLabel(texts.t("appointments.form"));
        form.setItems(Form.values());
        form.setItemLabelGenerator(one -> texts.t("meetForm." + one));
        form.setValue(Form.INDIVIDUAL);
        talk.appointments().stream().findFirst().ifPresent(last -> {
            day.setValue(view.wall().dayOf(last.startsAt()).plusDays(WEEK));
            hour.setValue(view.wall().timeOf(last.startsAt()));
            form.setValue(last.form());
        });
        Button plan = Press.plain("plan-" + talk.place(), texts.t("appointments.plan"), this::plan);
        plan.setAriaLabel(texts.t("appointments.plan") + ": " + texts.name(talk.nameToUse()));
        Div next = new Div(day, hour, form, plan);
        next.addClassName("next-talk");
        return next;
    }

    private void plan() {
        AppointmentFacts facts = new AppointmentFacts(
                view.wall().at(day.getValue(), hour.getValue()), null, form.getValue(), Went.PLANNED, null, null, null);
        new Answers(notice)
                .field("startsAt", day.isEmpty() ? day : hour)
                .field("form", form)
                .to(() -> view.appointments().add(new PlanAppointment(talk.place(), facts)), made -> view.reload());
    }

    private String when(OwnAppointment one) {
        return texts.t(
                "appointments.when",
                view.wall().day(view.wall().dayOf(one.startsAt())),
                view.wall().hour(one.startsAt()),
                texts.t("meetForm." + one.form()));
    }
}
