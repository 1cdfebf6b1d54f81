package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Undo;
import org.marram.worklist.PutOffWork;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorkPerson;
import org.marram.worklist.WorkPutOffReason;

/** Until when a line need not be seen, and why. */
class PutOffSheet extends Sheet {

    private static final int WEEK = 7;

    private final TodayView page;
    private final WorkPerson person;
    private final WorkLine line;
    private final RadioButtonGroup<WorkPutOffReason> reason;
    private final DatePicker until;

    PutOffSheet(TodayView page, WorkPerson person, WorkLine line) {
        super("put-off-sheet", page.words().t("put-off.title"));
        this.page = page;
        this.person = person;
        this.line = line;
        WorkWords words = page.words();
        LocalDate today = words.words().today();
        reason = Parts.choice("reason", words.t("reason"), List.of(WorkPutOffReason.values()), words::of);
        reason.setRequiredIndicatorVisible(true);
        until = Days.picker("put-off-until", words.t("put-off.until"));
        until.setValue(today.plusDays(WEEK));
        with(
                        (Component) new Paragraph(words.t("put-off.explain", words.what(line))),
                        reason,
                        until,
                        Parts.div(
                                "actions",
                                quick("put-off-tomorrow", words.t("put-off.tomorrow"), today.plusDays(1)),
                                quick("put-off-week", words.t("put-off.week"), today.plusDays(WEEK)),
                                quick("put-off-month", words.t("put-off.month"), today.plusMonths(1))))
                .does(words.t("put-off.do"), this::putOff);
    }

    private Component quick(String id, String label, LocalDate day) {
        return Press.quiet(id, label, () -> until.setValue(day));
    }

    private void putOff() {
        LocalDate day = until.getValue();
        new Answers(notice())
                .field("reason", reason)
                .field("untilOn", until)
                .to(
                        () -> page.desk()
                                .worklist
                                .putOff(new PutOffWork(
                                        person.ref(), line.kind(), line.object(), reason.getValue(), day)),
                        putOff -> done(putOff, day));
    }

    private void done(Ref putOff, LocalDate day) {
        close();
        page.again();
        WorkWords words = page.words();
        Undo.offer(
                "put-off-undo",
                words.t("put-off.done", words.words().day(day)),
                words.t("today.undo"),
                () -> WorkAside.bringBack(page, putOff));
    }
}
