package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.project.SaidHelp;
import org.marram.project.StayView;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** Writes down help that somebody got in a stay, by the codes that the programme counts it with. */
class HelpSheet extends Sheet {

    private static final int CODE = 12;

    HelpSheet(PersonPage page, StayView stay) {
        super("help-sheet", page.words().t("help.add"));
        Words words = page.words();
        DatePicker on = Days.picker("help-on", words.t("help.on"));
        on.setMax(words.today());
        on.setValue(words.today());
        TextField recordType = code("help-record-type", words.t("help.record-type"));
        recordType.setHelperText(words.t("help.record-type-hint"));
        TextField type = code("help-type", words.t("help.type"));
        with(on, recordType, type).does(words.t("save"), () -> new Answers(notice())
                .field("on", on)
                .field("recordType", recordType)
                .field("type", type)
                .to(
                        () -> page.desk()
                                .stays
                                .give(new SaidHelp(stay.ref(), on.getValue(), recordType.getValue(), type.getValue())),
                        help -> {
                            close();
                            page.saved(Matter.STAYS);
                        }));
    }

    private static TextField code(String id, String label) {
        TextField field = new TextField(label);
        field.setId(id);
        field.setMaxLength(CODE);
        return field;
    }
}
