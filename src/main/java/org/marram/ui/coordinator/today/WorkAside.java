package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.worklist.WorkComing;
import org.marram.worklist.WorkKind;
import org.marram.worklist.WorkPutOffLine;
import org.marram.worklist.WorklistView;

/** Below the list, folded: what comes later, and what was put off, by whom and why. */
class WorkAside extends Div {

    private final TodayView page;
    private final WorkWords words;

    WorkAside(TodayView page, WorklistView view) {
        this.page = page;
        this.words = page.words();
        addClassName("work-aside");
        if (!view.coming().isEmpty()) {
            UnorderedList lines = lines();
            view.coming().forEach(line -> lines.add(coming(line)));
            add(folded("work-coming", words.t("today.coming", view.coming().size()), lines));
        }
        if (!view.putOff().isEmpty()) {
            UnorderedList lines = lines();
            view.putOff().forEach(line -> lines.add(putOff(line)));
            add(folded(
                    "work-put-off", words.t("today.put-off-list", view.putOff().size()), lines));
        }
    }

    private static UnorderedList lines() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("work-lines");
        return lines;
    }

    private static Details folded(String id, String summary, UnorderedList lines) {
        Details folded = new Details(summary, lines);
        folded.setId(id);
        return folded;
    }

    private ListItem coming(WorkComing line) {
        boolean todo = line.kind() == WorkKind.TODO;
        String what = todo ? words.what(line.kind(), line.what()) : words.kind(line.kind());
        Div body = Parts.div("body", Parts.said("what", what));
        if (line.person() != null) {
            body.add(Parts.said("soft", words.words().texts().name(line.nameToUse()) + " · " + line.code()));
        }
        ListItem item = new ListItem(
                WorkWords.icon(line.kind()).create(),
                body,
                Parts.span("day date soft", words.words().day(line.on())));
        item.addClassNames("work-line", "kind-" + WorkWords.name(line.kind()));
        if (todo) {
            Button button = Press.quiet(
                    "change-" + line.object(), words.t("todo.change"), () -> new TodoActs(page).open(line.object()));
            button.setAriaLabel(words.t("todo.change-what", what));
            item.add(Parts.div("actions", button));
        }
        return item;
    }

    private ListItem putOff(WorkPutOffLine line) {
        String name = words.words().texts().name(line.nameToUse());
        Div body = Parts.div(
                "body",
                Parts.said("what", words.t("today.next-person", name, words.what(line.line()))),
                Parts.said(
                        "soft",
                        words.t(
                                "today.put-off-by",
                                words.of(line.reason()),
                                line.by(),
                                words.words().day(line.putOffOn()),
                                words.words().day(line.untilOn()))));
        ListItem item = new ListItem(WorkWords.icon(line.line().kind()).create(), body);
        item.addClassName("work-line");
        if (page.desk().may(Act.PUT_OFF)) {
            Button back = Press.quiet(
                    "bring-back-" + line.ref(), words.t("today.bring-back"), () -> bringBack(page, line.ref()));
            back.setAriaLabel(words.t("today.open-what", words.t("today.bring-back"), words.what(line.line()), name));
            item.add(Parts.div("actions", back));
        }
        return item;
    }

    static void bringBack(TodayView page, Ref putOff) {
        new Answers(page.notice()).to(() -> page.desk().worklist.bringBack(putOff), () -> {
            page.again();
            page.notice().done(page.words().t("today.brought-back"));
        });
    }
}
