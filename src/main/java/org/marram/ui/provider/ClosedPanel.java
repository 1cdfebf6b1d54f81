package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.calendar.CloseDays;
import org.marram.calendar.ClosedLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Days without classes, own ones and those of the programme: told, added, taken back. */
class ClosedPanel extends Section {

    private final CalendarView page;
    private final Div list = new Div();

    ClosedPanel(CalendarView page) {
        this.page = page;
        setId("closed-days");
        addClassName("week-aside");
        add(
                new H2(page.say("closed.title")),
                new Paragraph(page.say("closed.lead")),
                list,
                Press.plain("closed-add", page.say("closed.add"), this::ask));
    }

    void show(List<ClosedLine> closed) {
        list.removeAll();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("facts-list");
        closed.forEach(days -> lines.add(line(days)));
        list.add(closed.isEmpty() ? new Paragraph(page.say("closed.none")) : lines);
    }

    private ListItem line(ClosedLine days) {
        Span when = new Span(page.span(days));
        if (days.everywhere()) {
            return new ListItem(when, soft(page.say("closed.everywhere")));
        }
        Button back = Press.quiet("reopen-" + days.ref(), page.say("closed.remove"), () -> reopen(days));
        back.setAriaLabel(page.say("closed.remove-what", page.span(days)));
        return new ListItem(when, new Div(back));
    }

    private static Span soft(String words) {
        Span said = new Span(words);
        said.addClassName("soft");
        return said;
    }

    private void reopen(ClosedLine days) {
        new Answers(page.notice()).to(() -> page.calendar().open(days.ref()), () -> {
            page.again();
            page.notice().done(page.say("closed.removed"));
        });
    }

    private void ask() {
        Sheet sheet = new Sheet("closed-sheet", page.say("closed.add"));
        DatePicker from = Days.picker("closed-from", page.say("closed.from"));
        DatePicker until = Days.picker("closed-until", page.say("closed.until"));
        sheet.with(new Paragraph(page.say("closed.explain")), from, until)
                .does(page.say("closed.do"), () -> new Answers(sheet.notice())
                        .field("from", from)
                        .field("until", until)
                        .to(() -> page.calendar().close(new CloseDays(from.getValue(), until.getValue())), made -> {
                            sheet.close();
                            page.again();
                            page.notice().done(page.say("closed.added"));
                        }));
        sheet.open();
    }
}
