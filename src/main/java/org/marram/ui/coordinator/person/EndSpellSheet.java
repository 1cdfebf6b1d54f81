package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** Asks for the last day of a job or a home, and why it ended. */
class EndSpellSheet<R> extends Sheet {

    /** Says that it ended. */
    interface Ends<R> {
        void on(EndSpellSheet<R> sheet, LocalDate day, R reason);
    }

    private final SpellPanel<?> panel;
    private final DatePicker on;
    private final Select<R> reason = new Select<>();
    private final TextArea note = new TextArea();
    private Runnable next = () -> {};

    EndSpellSheet(SpellPanel<?> panel, String id, String day, List<R> reasons, Function<R, String> words) {
        super(id, panel.page().words().t("spell.end"));
        this.panel = panel;
        Words said = panel.page().words();
        on = Days.picker("end-on", day);
        on.setMax(said.today());
        on.setValue(said.today());
        SpellFields.select(reason, "end-reason", said.t("spell.end-reason"), reasons, words);
        SpellFields.note(note, "end-note", said);
        with(on, reason, note);
    }

    EndSpellSheet<R> ends(Ends<R> act) {
        does(panel.page().words().t("spell.end"), () -> new Answers(notice())
                .field("on", on)
                .field("note", note)
                .to(() -> act.on(this, on.getValue(), reason.getValue()), () -> {
                    close();
                    panel.saved();
                    next.run();
                }));
        return this;
    }

    /** What to go on with once the end is written down. */
    EndSpellSheet<R> then(Runnable afterwards) {
        next = afterwards;
        return this;
    }

    String note() {
        return note.getValue();
    }
}
