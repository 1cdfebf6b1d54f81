package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.marram.outcome.Situation;
import org.marram.project.EndStay;
import org.marram.project.StayView;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** Asks for the day on which somebody left a project, and where to. */
class LeftSheet extends Sheet {

    LeftSheet(PersonPage page, StayView stay) {
        super("end-stay-sheet", page.words().t("spell.end"));
        Words words = page.words();
        DatePicker on = Days.picker("end-on", words.t("stays.last-day"));
        on.setMax(words.today());
        on.setValue(words.today());
        Select<Situation> to = new Select<>();
        SpellFields.select(
                to, "stay-destination", words.t("stays.to"), List.of(Situation.values()), words.spells()::of);
        with(on, to).does(words.t("spell.end"), () -> new Answers(notice())
                .field("on", on)
                .field("destination", to)
                .to(
                        () -> page.desk()
                                .stays
                                .end(new EndStay(stay.ref(), stay.version(), on.getValue(), StaySheet.code(to))),
                        version -> {
                            close();
                            page.saved(Matter.STAYS);
                        }));
    }
}
