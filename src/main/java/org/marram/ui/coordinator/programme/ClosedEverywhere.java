package org.marram.ui.coordinator.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.calendar.CloseDays;
import org.marram.calendar.ClosedLine;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Days on which no partner has classes by a weekly rule, such as holidays: told, added, taken back. */
class ClosedEverywhere extends Section {

    private final Desk desk;
    private final Words words;
    private final Notice notice;
    private final Div list = new Div();

    ClosedEverywhere(Desk desk, Words words, Notice notice) {
        this.desk = desk;
        this.words = words;
        this.notice = notice;
        setId("closed-everywhere");
        addClassName("settings");
        add(
                new H2(words.t("closed.title")),
                new Paragraph(words.t("closed.lead")),
                list,
                Press.plain("closed-add", words.t("closed.add"), this::ask));
        show();
    }

    private void show() {
        List<ClosedLine> closed = desk.calendar.closedEverywhere();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("facts-list");
        closed.forEach(days -> lines.add(line(days)));
        list.removeAll();
        list.add(closed.isEmpty() ? new Paragraph(words.t("closed.none")) : lines);
    }

    private ListItem line(ClosedLine days) {
        String span = words.t("closed.span", words.day(days.from()), words.day(days.until()));
        Button back = Press.quiet("reopen-" + days.ref(), words.t("closed.remove"), () -> new Answers(notice)
                .to(() -> desk.calendar.openEverywhere(days.ref()), this::saved));
        back.setAriaLabel(words.t("closed.remove-what", span));
        return new ListItem(Parts.span("date", span), Parts.div("actions", back));
    }

    private void ask() {
        Sheet sheet = new Sheet("closed-sheet", words.t("closed.add"));
        DatePicker from = Days.picker("closed-from", words.t("closed.from"));
        DatePicker until = Days.picker("closed-until", words.t("closed.until"));
        sheet.with(from, until).does(words.t("save"), () -> new Answers(sheet.notice())
                .field("from", from)
                .field("until", until)
                .to(() -> desk.calendar.closeEverywhere(new CloseDays(from.getValue(), until.getValue())), made -> {
                    sheet.close();
                    saved();
                }));
        sheet.open();
    }

    private void saved() {
        show();
        new Answers(notice).saved(desk.clock);
    }
}
