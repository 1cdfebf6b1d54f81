package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.plan.MilestoneView;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;

/** What jobs and homes are both asked: their days, the milestone they feed, how it is known, a note, and why it is corrected. */
class SpellFields<R> {

    private static final int NOTE = 1_000;

    final DatePicker from;
    final DatePicker until;
    final Select<R> endReason = new Select<>();
    final Select<MilestoneView> milestone = new Select<>();
    final Select<Source> source = new Select<>();
    final TextArea note = new TextArea();
    final Select<FactReason> reason = new Select<>();

    SpellFields(PersonPage page, CriterionKind fed, String last, List<R> ends, Function<R, String> endWords) {
        Words words = page.words();
        from = day("spell-from", words.t("spell.first-day"), words);
        until = day("spell-until", last, words);
        until.setHelperText(words.t("spell.until-hint"));
        until.setClearButtonVisible(true);
        select(endReason, "spell-end-reason", words.t("spell.end-reason"), ends, endWords);
        until.addValueChangeListener(event -> endReason.setVisible(event.getValue() != null));
        endReason.setVisible(false);
        List<MilestoneView> milestones =
                page.opened().milestones().filter(one -> one.criterion() == fed).toList();
        select(milestone, "spell-milestone", words.t("spell.milestone"), milestones, MilestoneView::title);
        milestone.setEmptySelectionCaption(words.t("spell.no-milestone"));
        milestone.setEmptySelectionAllowed(true);
        milestone.setVisible(!milestones.isEmpty());
        OutcomeWords said = new OutcomeWords(words);
        select(source, "spell-source", words.t("spell.source"), List.of(Source.values()), said::of);
        source.setValue(Source.OWN_WORD);
        note(note, "spell-note", words);
        select(reason, "spell-reason", words.t("spell.why"), List.of(FactReason.values()), said::of);
    }

    private static DatePicker day(String id, String label, Words words) {
        DatePicker day = Days.picker(id, label);
        day.setMax(words.today());
        return day;
    }

    static <T> void select(Select<T> field, String id, String label, List<T> choices, Function<T, String> words) {
        field.setId(id);
        field.setLabel(label);
        field.setItems(choices);
        field.setItemLabelGenerator(one -> one == null ? field.getEmptySelectionCaption() : words.apply(one));
    }

    static void note(TextArea note, String id, Words words) {
        note.setId(id);
        note.setLabel(words.t("spell.note"));
        note.setHelperText(words.t("spell.note-hint"));
        note.setMaxLength(NOTE);
    }

    Div days() {
        return Parts.div("pair-of-fields", from, until);
    }

    Ref fed() {
        return milestone.isEmpty() ? null : milestone.getValue().ref();
    }

    void show(LocalDate first, LocalDate last, R why, Ref fed, Source how, String words) {
        from.setMax(first.isAfter(from.getMax()) ? null : from.getMax());
        from.setValue(first);
        until.setValue(last);
        endReason.setValue(why);
        milestone.setValue(milestone
                .getListDataView()
                .getItems()
                .filter(one -> one.ref().equals(fed))
                .findFirst()
                .orElse(null));
        source.setValue(how);
        note.setValue(Words.orEmpty(words));
    }

    Answers into(Answers answers) {
        return answers.field("from", from)
                .field("until", until)
                .field("milestone", milestone)
                .field("source", source)
                .field("note", note)
                .field("reason", reason);
    }
}
