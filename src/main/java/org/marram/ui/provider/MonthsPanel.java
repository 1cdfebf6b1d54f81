package org.marram.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import org.marram.calendar.MonthLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** The last months, each to be closed when everything in it is marked. */
class MonthsPanel extends Section {

    private static final int SHOWN = 3;

    private final CalendarView page;
    private final Div list = new Div();

    MonthsPanel(CalendarView page) {
        this.page = page;
        setId("months");
        addClassName("week-aside");
        add(new H2(page.say("months.title")), new Paragraph(page.say("months.lead")), list);
        show();
    }

    private void show() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("facts-list");
        page.calendar().months().stream().limit(SHOWN).map(this::line).forEach(lines::add);
        list.removeAll();
        list.add(lines);
    }

    private ListItem line(MonthLine month) {
        String name =
                DateTimeFormatter.ofPattern("LLLL yyyy", page.wall().locale()).format(month.month());
        if (month.closedAt() != null) {
            Span closed = new Span(
                    page.say("months.closed", page.wall().day(page.wall().dayOf(month.closedAt()))));
            closed.addClassName("soft");
            return new ListItem(new Span(name), closed);
        }
        return new ListItem(
                new Span(name),
                Press.quiet("close-" + month.month(), page.say("months.close", name), () -> ask(month, name)));
    }

    private void ask(MonthLine month, String name) {
        Sheet sheet = new Sheet("month-sheet", page.say("months.close", name));
        sheet.with(new Paragraph(page.say("months.explain")))
                .does(page.say("months.do"), () -> new Answers(sheet.notice())
                        .to(() -> page.calendar().closeMonth(month.month()), () -> {
                            sheet.close();
                            show();
                            page.notice().done(page.say("months.done", name));
                        }));
        sheet.open();
    }
}
