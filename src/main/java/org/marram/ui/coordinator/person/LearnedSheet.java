package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.education.Attended;
import org.marram.fact.CorrectFact;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/**
 * Writes something learned down, or whether there was work, or says what is right about it, with a reason.
 *
 * @param <V> as it is read
 * @param <F> what is said of it
 */
abstract class LearnedSheet<V, F> extends Sheet {

    final PersonPage page;
    final Words words;
    final OutcomeWords said;
    final SpellFields<String> fields;
    private final Matter matter;
    private final boolean first;
    private final Div conflict = new Div();
    private Drafts draft;
    private V read;

    /** @param read the one to correct; null for a new one; {@code fed}: what milestones it can prove, null for none */
    LearnedSheet(PersonPage page, Matter matter, String id, String add, CriterionKind fed, V read) {
        super(id, page.words().t(read == null ? add : "spell.correct"));
        this.page = page;
        this.matter = matter;
        this.words = page.words();
        this.said = new OutcomeWords(words);
        this.first = read == null;
        this.read = read;
        fields = new SpellFields<>(page, fed, words.t("jobs.last-day"), List.of(), Object::toString);
        addClassName("wide");
    }

    /** To be called once, at the end of the constructor. */
    final void show(Component... own) {
        if (!first) {
            fill(read);
        }
        draft = Drafts.keep(page, fields.note, getId().orElseThrow(), first ? page.ref() : ref(read));
        with(conflict).with(own).with(fields.milestone, fields.source, fields.note);
        if (!first) {
            with(fields.reason);
        }
        does(words.t("save"), this::save);
    }

    abstract Ref ref(V one);

    abstract int version(V one);

    abstract void fill(V one);

    abstract F typed();

    abstract F facts(V one);

    abstract void add(F typed);

    abstract void correct(CorrectFact<F> right);

    /** As they stand now. */
    abstract List<V> standing();

    abstract void into(Answers answers);

    /** What differs between what stands and what was typed. */
    abstract void compare(BothTexts both, F stands, F typed);

    /** The place in a course from which it came, of those that the person has or had. */
    final Select<Attended> course() {
        Select<Attended> course = new Select<>();
        List<Attended> places = page.desk().credentials.attended(page.ref());
        SpellFields.select(course, "learned-course", words.t("credentials.course"), places, Attended::course);
        course.setEmptySelectionCaption(words.t("credentials.no-course"));
        course.setEmptySelectionAllowed(true);
        course.setVisible(!places.isEmpty());
        return course;
    }

    static void choose(Select<Attended> course, Ref enrolment) {
        course.setValue(course.getListDataView()
                .getItems()
                .filter(one -> one.enrolment().equals(enrolment))
                .findFirst()
                .orElse(null));
    }

    static Ref chosen(Select<Attended> course) {
        return course.isEmpty() ? null : course.getValue().enrolment();
    }

    private void save() {
        Answers answers = fields.into(new Answers(notice())).when("changed-meanwhile", refusal -> conflict());
        into(answers);
        Runnable keeps = first
                ? () -> add(typed())
                : () -> correct(new CorrectFact<>(ref(read), version(read), typed(), fields.reason.getValue()));
        answers.to(keeps, () -> {
            draft.done();
            close();
            page.saved(matter);
        });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        conflict.removeAll();
        Optional<V> now =
                standing().stream().filter(one -> ref(one).equals(ref(read))).findFirst();
        now.ifPresent(one -> {
            read = one;
            BothTexts both = new BothTexts(words);
            compare(both, facts(one), typed());
            conflict.add(both, Press.plain("take-theirs", words.t("both.take"), () -> {
                fill(one);
                conflict.removeAll();
                notice().clear();
            }));
        });
        return new Component[0];
    }
}
