package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.skill.EarlierEntry;
import org.marram.skill.EntryFacts;
import org.marram.skill.EntryView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** What partners saw of somebody, the newest first; each is shown to the person or not. */
class SkillsPanel extends Section {

    private static final int FEW = 5;
    private static final int PART = 20;

    private final PersonPage page;
    private final Words words;
    private final UnorderedList list = new UnorderedList();
    private final Div foot = Parts.div("more");
    private int number;

    SkillsPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("skills");
        list.addClassName("facts-list");
        add(Parts.div("panel-head", new H3(words.t("skills.title"))), list, foot);
        show(null, FEW);
    }

    private void show(String after, int limit) {
        Page<EntryView> part = page.desk().skills.of(page.ref(), after, limit);
        part.items().forEach(entry -> list.add(item(entry)));
        foot.removeAll();
        if (number == 0) {
            foot.add(new Paragraph(words.t("skills.empty")));
        }
        if (part.next() != null) {
            foot.add(Press.quiet("more-skills", words.t("skills.more"), () -> show(part.next(), PART)));
        }
    }

    private ListItem item(EntryView entry) {
        number++;
        Div who = Parts.div(
                "facts",
                Parts.said("soft", entry.course()),
                Parts.said("soft", entry.partner()),
                Parts.said("soft", entry.author()),
                Parts.span("soft date", words.day(entry.at())));
        ListItem item = new ListItem(Parts.span("name", what(entry.facts())), said(entry.facts()), who, state(entry));
        item.setId("skill-" + number);
        item.getElement().setAttribute("data-ref", entry.ref().toString());
        return item;
    }

    /** "Teamwork: with some help". */
    private String what(EntryFacts facts) {
        return facts.skill() == null
                ? words.t("skills.progress")
                : words.t("skills.seen", words.of(facts.skill()), words.of(facts.level()));
    }

    private Div said(EntryFacts facts) {
        return Parts.div(
                "note-words",
                facts.words() == null
                        ? Parts.attention(words.t("note.unreadable"))
                        : Parts.said("value", facts.words()));
    }

    private Div state(EntryView entry) {
        boolean shown = entry.shownAt() != null;
        String name = words.isolated(page.name());
        Div state = Parts.div(
                "actions",
                shown
                        ? Parts.span("state accepted", words.t("skills.shown", words.day(entry.shownAt())))
                        : Parts.span("soft", words.t("skills.not-shown", name)));
        if (page.desk().may(Act.SHOW_SKILL)) {
            String label = shown ? words.t("skills.hide") : words.t("skills.show", name);
            Button press = Press.quiet((shown ? "hide-" : "show-") + number, label, () -> turn(entry));
            press.setAriaLabel(words.t("skills.act", label, what(entry.facts())));
            state.add(press);
        }
        if (entry.version() > 1) {
            state.add(Press.quiet("was-" + number, words.t("skills.was"), () -> showEarlier(entry)));
        }
        return state;
    }

    private void turn(EntryView entry) {
        new Answers(page.notice())
                .to(
                        () -> {
                            if (entry.shownAt() == null) {
                                page.desk().skills.show(entry.ref(), entry.version());
                            } else {
                                page.desk().skills.hide(entry.ref());
                            }
                        },
                        () -> page.saved(Matter.SKILLS));
    }

    private void showEarlier(EntryView entry) {
        UnorderedList earlier = new UnorderedList();
        earlier.addClassName("facts-list");
        page.desk().skills.earlier(entry.ref()).forEach(was -> earlier.add(was(was)));
        Sheet sheet = new Sheet("earlier-skills-sheet", words.t("skills.was"));
        sheet.with(earlier).leaves(words.t("close")).open();
    }

    private ListItem was(EarlierEntry was) {
        String until = words.t("skills.replaced", words.day(was.until()), words.of(was.reason()), was.by());
        return new ListItem(Parts.span("name", what(was.facts())), said(was.facts()), Parts.span("soft", until));
    }
}
