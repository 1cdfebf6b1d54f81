package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.marram.fact.FactReason;
import org.marram.outcome.Situation;
import org.marram.project.CorrectStay;
import org.marram.project.ProjectLine;
import org.marram.project.SaidStay;
import org.marram.project.StayView;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Writes down that somebody is or was in a project, or says what is right about it, with a reason. */
class StaySheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final List<ProjectLine> all;
    private final Select<ProjectLine> project = new Select<>();
    private final DatePicker entry;
    private final DatePicker exit;
    private final Select<Situation> from = new Select<>();
    private final Select<Situation> to = new Select<>();
    private final Select<FactReason> reason = new Select<>();
    private final Div conflict = new Div();
    private StayView read;

    /** @param stay the one to correct; null for a new one */
    StaySheet(PersonPage page, StayView stay) {
        super("stay-sheet", page.words().t(stay == null ? "stays.add" : "spell.correct"));
        this.page = page;
        this.words = page.words();
        this.read = stay;
        this.all = page.desk().stays.projects(page.ref());
        OutcomeWords said = new OutcomeWords(words);
        SpellFields.select(project, "stay-project", words.t("stays.project"), all, ProjectLine::name);
        entry = Days.picker("stay-entry", words.t("stays.first-day"));
        entry.setMax(words.today());
        exit = Days.picker("stay-exit", words.t("stays.last-day"));
        exit.setMax(words.today());
        exit.setHelperText(words.t("spell.until-hint"));
        List<Situation> places = List.of(Situation.values());
        SpellFields.select(from, "stay-situation", words.t("stays.from"), places, words.spells()::of);
        SpellFields.select(to, "stay-destination", words.t("stays.to"), places, words.spells()::of);
        SpellFields.select(reason, "stay-reason", words.t("spell.why"), List.of(FactReason.values()), said::of);
        if (all.isEmpty()) {
            with(new Paragraph(words.t("stays.no-project")));
            return;
        }
        with(project, conflict);
        with(Parts.div("pair-of-fields", entry, exit), from, to);
        if (stay != null) {
            fill();
            with(reason);
        }
        does(words.t("save"), this::save);
    }

    private void fill() {
        project.setValue(all.stream()
                .filter(one -> one.ref().equals(read.projectRef()))
                .findFirst()
                .orElse(null));
        entry.setValue(read.entry());
        exit.setValue(read.exit());
        from.setValue(place(read.situation()));
        to.setValue(place(read.destination()));
    }

    private static Situation place(Integer code) {
        return code == null ? null : Situation.of(code).orElse(null);
    }

    static Integer code(Select<Situation> field) {
        return field.isEmpty() ? null : (Integer) field.getValue().code();
    }

    private void save() {
        Answers answers = new Answers(notice())
                .field("project", project)
                .field("entry", entry)
                .field("exit", exit)
                .field("situation", from)
                .field("destination", to)
                .field("reason", reason)
                .when("changed-meanwhile", refusal -> conflict());
        if (read == null) {
            answers.to(() -> page.desk().stays.add(page.ref(), typed()), stay -> done());
        } else {
            answers.to(
                    () -> page.desk()
                            .stays
                            .correct(new CorrectStay(
                                    read.ref(), read.version(), typed(), StaysPanel.why(reason.getValue()))),
                    version -> done());
        }
    }

    private void done() {
        close();
        page.saved(Matter.STAYS);
    }

    /** A destination only where somebody left. */
    private SaidStay typed() {
        return new SaidStay(
                project.isEmpty() ? null : project.getValue().ref(),
                entry.getValue(),
                exit.getValue(),
                code(from),
                exit.isEmpty() ? null : code(to));
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        conflict.removeAll();
        page.desk().projects.of(page.ref()).stream()
                .filter(stay -> stay.ref().equals(read.ref()))
                .findFirst()
                .ifPresent(this::both);
        return new Component[0];
    }

    private void both(StayView now) {
        read = now;
        String typed = entry.isEmpty() ? null : words.lasts(entry.getValue(), exit.getValue());
        conflict.add(
                new BothTexts(words)
                        .line(
                                words.t("stays.project"),
                                now.project(),
                                project.isEmpty() ? null : project.getValue().name())
                        .line(words.t("spell.days-label"), words.lasts(now.entry(), now.exit()), typed),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
    }
}
