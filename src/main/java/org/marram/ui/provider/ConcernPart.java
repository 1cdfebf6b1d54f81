package org.marram.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.marram.common.Texts;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;

/** What worries one about somebody, for their coordinator alone; below it only that it was sent, and when. */
class ConcernPart extends Section {

    private final transient Texts texts;
    private final transient WallClock wall;
    private final TextArea words = new TextArea();
    private final Notice notice = new Notice();
    private final UnorderedList sent = new UnorderedList();

    ConcernPart(Texts texts, WallClock wall, String name, Consumer<ConcernPart> send) {
        this.texts = texts;
        this.wall = wall;
        setId("concern");
        addClassName("learner-part");
        words.setId("concern-words");
        words.setLabel(texts.t("concern.words"));
        words.setMinRows(2);
        words.getElement().setAttribute("data-keeps", "");
        sent.addClassName("soft");
        Div acts = new Div(Press.plain("concern-send", texts.t("concern.send"), () -> send.accept(this)));
        acts.addClassName("actions");
        add(new H2(texts.t("concern.title")), new Paragraph(texts.t("concern.lead", name)), words, acts, notice, sent);
    }

    TextArea words() {
        return words;
    }

    Notice notice() {
        return notice;
    }

    void show(List<Instant> raised) {
        sent.removeAll();
        raised.forEach(at -> sent.add(new ListItem(texts.t("concern.sent", wall.day(wall.dayOf(at)), wall.hour(at)))));
    }

    /** It is stored: nothing of it is kept. */
    void sent() {
        words.clear();
        words.getElement().executeJs("this.removeAttribute('data-typed')");
        notice.done(texts.t("concern.done"));
    }
}
