package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import org.marram.common.Page;
import org.marram.counselling.AppointmentFacts;
import org.marram.counselling.AppointmentView;
import org.marram.counselling.CalledOffBy;
import org.marram.counselling.CorrectAppointment;
import org.marram.counselling.Form;
import org.marram.counselling.Went;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.plan.MilestoneView;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Plans an appointment, moves one, or says what is right about another, with a reason. */
class AppointmentSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final OutcomeWords said;
    private final MomentFields at;
    private final IntegerField minutes = new IntegerField();
    private final Select<Form> form = new Select<>();
    private final Select<Went> went = new Select<>();
    private final Select<CalledOffBy> calledOffBy = new Select<>();
    private final Select<MilestoneView> milestone = new Select<>();
    private final Select<Source> source = new Select<>();
    private final Select<FactReason> reason = new Select<>();
    private final Div conflict = new Div();
    private AppointmentView read;

    /** @param one the one to correct; null for a new one */
    AppointmentSheet(PersonPage page, AppointmentView one) {
        super("appointment-sheet", page.words().t(one == null ? "appointments.add" : "spell.correct"));
        this.page = page;
        this.words = page.words();
        this.said = new OutcomeWords(words);
        this.read = one;
        at = new MomentFields(
                "appointment-day",
                words.t("appointments.day"),
                words.t("appointments.time"),
                page.desk().clock.getZone());
        minutes.setId("appointment-minutes");
        minutes.setLabel(words.t("appointments.minutes"));
        List<MilestoneView> fed = page.opened()
                .milestones()
                .filter(each -> each.criterion() == CriterionKind.SESSIONS_ATTENDED)
                .toList();
        SpellFields.select(form, "appointment-form", words.t("appointments.form"), List.of(Form.values()), said::of);
        SpellFields.select(went, "appointment-went", words.t("appointments.went"), List.of(Went.values()), said::of);
        calledOff(calledOffBy, went, said);
        SpellFields.select(milestone, "appointment-milestone", words.t("spell.milestone"), fed, MilestoneView::title);
        milestone.setEmptySelectionCaption(words.t("spell.no-milestone"));
        milestone.setEmptySelectionAllowed(true);
        milestone.setVisible(!fed.isEmpty());
        SpellFields.select(source, "appointment-source", words.t("spell.source"), List.of(Source.values()), said::of);
        SpellFields.select(reason, "appointment-reason", words.t("spell.why"), List.of(FactReason.values()), said::of);
        reason.setVisible(false);
        if (one == null) {
            form.setValue(Form.INDIVIDUAL);
            went.setValue(Went.PLANNED);
            source.setValue(Source.OWN_WORD);
            milestone.setValue(fed.size() == 1 ? fed.get(0) : null);
        } else {
            fill();
        }
        addClassName("wide");
        with(new Paragraph(words.t("appointments.explain")), conflict, at, minutes, form, went, calledOffBy);
        with(milestone, source, reason);
        does(words.t("save"), this::save);
    }

    /** Only of what did not take place. */
    static void calledOff(Select<CalledOffBy> by, Select<Went> went, OutcomeWords said) {
        SpellFields.select(
                by,
                "called-off-by",
                said.words().t("appointments.called-off-by"),
                List.of(CalledOffBy.values()),
                said::of);
        by.setValue(CalledOffBy.NOT_ASKED);
        by.setVisible(false);
        went.addValueChangeListener(event -> by.setVisible(event.getValue() == Went.NOT_HELD));
    }

    private void fill() {
        AppointmentFacts facts = read.facts();
        at.show(facts.startsAt());
        minutes.setValue(facts.minutes());
        form.setValue(facts.form());
        went.setValue(facts.went());
        calledOffBy.setValue(facts.calledOffBy() == null ? CalledOffBy.NOT_ASKED : facts.calledOffBy());
        milestone.setValue(milestone
                .getListDataView()
                .getItems()
                .filter(each -> each.ref().equals(facts.milestone()))
                .findFirst()
                .orElse(null));
        source.setValue(facts.source());
        reason.setVisible(facts.went() != Went.PLANNED);
    }

    private void save() {
        reason.setVisible(read != null && read.facts().went() != Went.PLANNED);
        Answers answers = new Answers(notice())
                .field("startsAt", at.day)
                .field("minutes", minutes)
                .field("form", form)
                .field("went", went)
                .field("milestone", milestone)
                .field("source", source)
                .field("reason", reason)
                .when("changed-meanwhile", refusal -> conflict());
        Consumer<Object> done = saved -> {
            close();
            page.saved(Matter.APPOINTMENTS);
        };
        if (read == null) {
            answers.to(() -> page.desk().appointments.add(page.ref(), typed()), done::accept);
        } else {
            answers.to(
                    () -> page.desk()
                            .appointments
                            .correct(new CorrectAppointment(read.ref(), read.version(), typed(), reason.getValue())),
                    done::accept);
        }
    }

    private AppointmentFacts typed() {
        return new AppointmentFacts(
                at.moment(),
                minutes.getValue(),
                form.getValue(),
                went.getValue(),
                went.getValue() == Went.NOT_HELD ? calledOffBy.getValue() : null,
                milestone.isEmpty() ? null : milestone.getValue().ref(),
                source.getValue());
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        conflict.removeAll();
        page.desk().appointments.of(page.ref(), null, Page.MOST).items().stream()
                .filter(one -> one.ref().equals(read.ref()))
                .findFirst()
                .ifPresent(this::both);
        return new Component[0];
    }

    private void both(AppointmentView now) {
        read = now;
        AppointmentFacts stands = now.facts();
        AppointmentFacts typed = typed();
        conflict.add(
                new BothTexts(words)
                        .line(
                                words.t("appointments.day"),
                                words.moment(stands.startsAt()),
                                typed.startsAt() == null ? null : words.moment(typed.startsAt()))
                        .line(words.t("appointments.form"), said.of(stands.form()), said.of(typed.form()))
                        .line(words.t("appointments.went"), said.of(stands.went()), said.of(typed.went())),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
    }
}
