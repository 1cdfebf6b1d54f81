package org.marram.ui.provider;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.marram.calendar.CallOff;
import org.marram.calendar.NotHeldReason;
import org.marram.calendar.OwnSession;
import org.marram.calendar.Which;
import org.marram.common.Ref;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Undo;

/** A class, or more than one, will not take place, and why. */
class CallOffSheet extends Sheet {

    CallOffSheet(CalendarView page, OwnSession session) {
        super("call-off-sheet", page.say("call-off.title"));
        Ref ref = session.facts().ref();
        Paragraph course = new Paragraph(session.courseTitle());
        course.getElement().setAttribute("dir", "auto");
        WhichField which = new WhichField(page, "call-off-which", page.say("call-off.more"));
        RadioButtonGroup<NotHeldReason> reason = new RadioButtonGroup<>(page.say("call-off.reason"));
        reason.setId("call-off-reason");
        reason.setItems(NotHeldReason.values());
        reason.setItemLabelGenerator(each -> page.say("notHeld." + each));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        with(course, which, reason).does(page.say("call-off.do"), () -> new Answers(notice())
                .field("reason", reason)
                .to(() -> page.calendar().callOff(new CallOff(ref, which.getValue(), reason.getValue())), () -> {
                    close();
                    page.again();
                    said(page, ref, which.getValue());
                }));
    }

    private static void said(CalendarView page, Ref ref, Which which) {
        if (which != Which.THIS) {
            page.notice().done(page.say("call-off.done"));
            return;
        }
        Undo.offer("call-off-undo", page.say("call-off.done"), page.say("roster.undo"), () -> new Answers(page.notice())
                .to(() -> page.calendar().bringBack(ref), page::again));
    }
}
