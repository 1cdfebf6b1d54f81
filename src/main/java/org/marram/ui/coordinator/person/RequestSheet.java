package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.marram.request.AnswerRequest;
import org.marram.request.RequestKind;
import org.marram.request.RequestView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** Answers what the person asked about what is held of them. A no needs its reason, and leaves room for their own words. */
class RequestSheet extends Sheet {

    private static final int MOST = 1_000;

    private final PersonPage page;
    private final RequestView asked;
    private final RadioButtonGroup<Boolean> agreed;
    private final TextArea answer = new TextArea();
    private final DatePicker day;

    RequestSheet(PersonPage page, RequestView asked) {
        super("request-sheet", page.words().t("request.answer"));
        this.page = page;
        this.asked = asked;
        Words words = page.words();
        boolean correction = asked.kind() == RequestKind.CORRECTION;
        agreed = Parts.choice(
                "request-agreed",
                words.t(correction ? "request.changed-ask" : "request.deleted-ask"),
                List.of(true, false),
                yes -> words.t(yes ? "request.yes" : "request.no"));
        day = Days.picker("request-day", words.t("request.day"));
        day.setVisible(false);
        agreed.addValueChangeListener(event -> day.setVisible(!correction && Boolean.TRUE.equals(event.getValue())));
        answer.setLabel(words.t("request.words"));
        answer.setId("request-words");
        answer.setMaxLength(MOST);
        answer.setHelperText(words.t(correction ? "request.words-hint" : "request.kept-hint"));
        if (asked.words() != null) {
            with(Parts.said("said", asked.words()));
        }
        with(agreed, day, answer, new Paragraph(words.t(correction ? "request.who" : "request.not-by-itself")));
        does(words.t("voice.send"), () -> new Answers(notice())
                .field("agreed", agreed)
                .field("deleteOn", day)
                .field("words", answer)
                .to(this::send, () -> {
                    close();
                    page.saved(Matter.REQUESTS);
                }));
    }

    private void send() {
        AnswerRequest said = new AnswerRequest(asked.ref(), agreed.getValue(), answer.getValue(), day.getValue());
        if (asked.kind() == RequestKind.CORRECTION) {
            page.desk().requests.answer(said);
        } else {
            page.desk().requests.decide(said);
        }
    }
}
