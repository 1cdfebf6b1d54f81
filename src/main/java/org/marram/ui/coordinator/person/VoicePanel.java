package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.access.Act;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;
import org.marram.voice.OwnWordKind;
import org.marram.voice.Said;

/** What the person said to the plan in their own words: what waits for an answer, and folded what was answered. */
class VoicePanel extends Section {

    private final PersonPage page;
    private final Words words;
    private int number;

    VoicePanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("own-words");
        List<Said> said = page.desk().voice.of(page.ref());
        setVisible(!said.isEmpty());
        if (said.isEmpty()) {
            return;
        }
        add(Parts.div("panel-head", new H2(words.t("voice.title"))));
        List<Said> waiting =
                said.stream().filter(one -> one.answeredAt() == null).toList();
        List<Said> answered =
                said.stream().filter(one -> one.answeredAt() != null).toList();
        if (!waiting.isEmpty()) {
            add(list(waiting));
        }
        if (!answered.isEmpty()) {
            Details details = new Details(words.t("voice.answered", answered.size()), list(answered));
            details.setId("answered-words");
            details.setOpened(waiting.isEmpty() && answered.size() == 1);
            add(details);
        }
    }

    private UnorderedList list(List<Said> said) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        said.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(Said said) {
        number++;
        Div body = new Div(line(Parts.span("soft date", what(said.kind()) + " · " + words.day(said.saidAt()))));
        if (said.about() != null && said.kind() != OwnWordKind.GOAL) {
            body.add(line(Parts.said("soft", said.about())));
        }
        if (said.words() != null) {
            body.add(line(Parts.said("said", said.words())));
        }
        if (said.answeredAt() != null) {
            body.add(line(
                    Parts.span("soft date", words.t("voice.by", said.answeredBy(), words.day(said.answeredAt())))));
            body.add(line(said.answer() == null ? new Span(words.t("voice.read")) : Parts.said("said", said.answer())));
        }
        ListItem item = new ListItem(body);
        item.setId("own-word-" + number);
        if (said.answeredAt() == null && page.desk().may(Act.ANSWER_OWN_WORDS)) {
            Button answer =
                    Press.plain("answer-" + number, words.t("voice.answer"), () -> new AnswerSheet(page, said).open());
            item.add(answer);
        }
        return item;
    }

    private static Div line(Span words) {
        return new Div(words);
    }

    private String what(OwnWordKind kind) {
        return switch (kind) {
            case GOAL -> words.t("voice.goal");
            case REWORDED -> words.t("voice.reworded");
            case COMMENT -> words.t("voice.comment");
            case AGREES -> words.t("voice.agrees");
            case NOT_YET -> words.t("voice.not-yet");
        };
    }
}
