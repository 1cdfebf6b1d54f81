package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.access.Act;
import org.marram.request.RequestKind;
import org.marram.request.RequestView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** What the person asked about what is held of them, until when the answer is due, and their own words beside what stays as it is. */
class RequestsPanel extends Section {

    private final PersonPage page;
    private final Words words;
    private int number;

    RequestsPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("requests");
        List<RequestView> asked = page.desk().requests.of(page.ref());
        boolean makes = page.desk().may(Act.MAKE_COPY);
        setVisible(makes || !asked.isEmpty());
        add(Parts.div("panel-head", new H3(words.t("request.title"))));
        if (!asked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("facts-list");
            asked.forEach(one -> list.add(item(one)));
            add(list);
        }
        if (makes) {
            add(Parts.div(
                    "actions", Press.quiet("make-copy", words.t("request.copy"), () -> new HandOutSheet(page).open())));
        }
    }

    private ListItem item(RequestView asked) {
        number++;
        String what = words.t(asked.kind() == RequestKind.CORRECTION ? "request.correction" : "request.deletion");
        Div body = new Div(line("soft date", what + " · " + words.day(asked.askedAt())));
        if (asked.words() != null) {
            body.add(new Div(Parts.said("said", asked.words())));
        }
        if (asked.isOpen()) {
            body.add(new Div(Parts.attention(words.t("request.answer-by", words.day(asked.answerBy())))));
        } else {
            answered(body, asked);
        }
        ListItem item = new ListItem(body);
        item.setId("request-" + number);
        if (asked.isOpen() && page.desk().may(act(asked))) {
            Runnable answers = () -> new RequestSheet(page, asked).open();
            item.add(Parts.div("actions", Press.plain("answer-request-" + number, words.t("request.answer"), answers)));
        }
        return item;
    }

    private void answered(Div body, RequestView asked) {
        String how = words.t(asked.agreed() ? "request.yes" : "request.no");
        body.add(line(
                "soft date", how + " · " + words.t("voice.by", asked.answeredBy(), words.day(asked.answeredAt()))));
        if (asked.deleteOn() != null) {
            body.add(line("value", words.t("request.delete-on", words.day(asked.deleteOn()))));
        }
        if (asked.answer() != null) {
            body.add(new Div(Parts.said("said", asked.answer())));
        }
        if (asked.statement() != null) {
            body.add(line("soft date", words.t("request.statement", words.day(asked.statedAt()))));
            body.add(new Div(Parts.said("said", asked.statement())));
        }
    }

    static Act act(RequestView asked) {
        return asked.kind() == RequestKind.CORRECTION ? Act.ANSWER_REQUEST : Act.DECIDE_DELETION;
    }

    private static Div line(String className, String words) {
        return new Div(Parts.span(className, words));
    }
}
