package org.marram.ui.offering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** What one organisation has open beside courses, each to change, to take down and to put up again. */
public class OpeningsPart extends Section {

    private final transient OpeningDoor door;
    private final transient OpeningWords words;
    private final transient Texts texts;
    private int number;

    public OpeningsPart(OpeningDoor door) {
        this.door = door;
        this.words = OpeningWords.of(UI.getCurrent().getLocale());
        this.texts = words.texts();
        setId("openings");
        Div head = div("panel-head", new H2(texts.t("openings.title")));
        if (door.changes()) {
            head.add(Press.plain(
                    "add-opening", texts.t("openings.add"), () -> new OpeningSheet(door, words, null).open()));
        }
        add(head);
        List<OpeningView> open = door.list().get();
        if (open.isEmpty()) {
            add(new Paragraph(texts.t("openings.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        open.forEach(opening -> list.add(item(opening)));
        add(list);
    }

    private ListItem item(OpeningView opening) {
        number++;
        OpeningFacts facts = opening.facts();
        ListItem item = new ListItem(span("name", words.name(facts)), span("soft", words.kind(facts)));
        item.setId("opening-" + number);
        say(item, "value", words.line(facts));
        say(item, "value", words.whenAndWhere(facts, opening.siteName(), opening.siteTown()));
        say(item, "soft", words.takes(facts.terms()));
        say(item, "soft", facts.wants());
        say(
                item,
                "soft",
                facts.openUntil() == null ? null : texts.t("opening.until-said", words.day(facts.openUntil())));
        if (door.changes()) {
            item.add(div(
                    "actions",
                    act("edit", "opening.change", facts, () -> new OpeningSheet(door, words, opening).open()),
                    act("remove", "opening.remove", facts, () -> remove(opening))));
        }
        return item;
    }

    private void remove(OpeningView opening) {
        new Answers(door.notice()).to(() -> door.remove().accept(opening.ref()), () -> {
            door.saved().run();
            Undo.offer(
                    "opening-undo",
                    texts.t("opening.removed", words.name(opening.facts())),
                    texts.t("opening.undo"),
                    () -> restore(opening.ref()));
        });
    }

    private void restore(Ref opening) {
        new Answers(door.notice()).to(() -> door.restore().accept(opening), door.saved());
    }

    private Button act(String id, String label, OpeningFacts facts, Runnable action) {
        Button button = Press.quiet("opening-" + id + "-" + number, texts.t(label), action);
        button.setAriaLabel(texts.t("course.act", texts.t(label), words.name(facts)));
        return button;
    }

    private static void say(ListItem item, String className, String words) {
        if (words != null && !words.isEmpty()) {
            item.add(span(className, words));
        }
    }

    /** Words that somebody may have typed, in whichever direction they are written. */
    private static Span span(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Div div(String className, Component... parts) {
        Div div = new Div(parts);
        div.addClassName(className);
        return div;
    }
}
