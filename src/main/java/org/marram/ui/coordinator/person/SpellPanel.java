package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.fact.FactReason;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** Facts of one kind of a person, such as jobs or homes, the newest first, and what can be done with each. */
abstract class SpellPanel<V> extends Section {

    private static final int FEW = 5;
    private static final int PART = 20;

    private final PersonPage page;
    private final String one;
    private final Matter matter;
    private final OutcomeWords words;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;
    private String next;

    /** @param one its name in ids: "job"; the part of the page is "jobs" */
    SpellPanel(PersonPage page, String one, Matter matter) {
        this.page = page;
        this.one = one;
        this.matter = matter;
        this.words = new OutcomeWords(page.words());
        this.more = Press.quiet("more-" + one + "s", page.words().t("spell.more"), () -> part(PART));
        setId(matter.id());
        addClassName("spells");
    }

    /** To be called once, at the end of the constructor, beneath a heading that stands already. */
    final void show(String add, String empty) {
        show(Parts.div("panel-head"), add, empty);
    }

    /** As {@link #show(String, String)}, with a heading of its own. */
    final void show(String title, String add, String empty) {
        show(Parts.div("panel-head", new H3(title)), add, empty);
    }

    private void show(Div head, String add, String empty) {
        if (changes()) {
            head.add(Press.plain("add-" + one, add, this::add));
        }
        further(head);
        list.addClassName("facts-list");
        add(head, list);
        part(FEW);
        if (shown == 0) {
            add(new Paragraph(empty));
        }
        add(Parts.div(
                "actions",
                more,
                Press.quiet("earlier-" + one + "s", page.words().t("spell.earlier"), this::showEarlier)));
    }

    /** What else can be done beside adding one. */
    void further(Div head) {}

    abstract Page<V> part(String after, int limit);

    abstract List<V> earlier();

    abstract SpellLine line(V spell);

    abstract void add();

    /** Only of what goes on. */
    void end(V spell) {}

    abstract void correct(V spell);

    abstract void strike(SpellLine line, FactReason reason);

    /** What stands below its line; null for nothing. */
    Component beneath(V spell) {
        return null;
    }

    /** What else can be done with it. */
    void further(SubMenu menu, V spell) {}

    final OutcomeWords wording() {
        return words;
    }

    final PersonPage page() {
        return page;
    }

    final boolean changes() {
        return page.desk().may(Act.LOG_OUTCOME);
    }

    private void part(int limit) {
        Page<V> part = part(next, limit);
        part.items().forEach(spell -> list.add(item(spell)));
        next = part.next();
        more.setVisible(next != null);
    }

    private ListItem item(V spell) {
        shown++;
        SpellLine line = line(spell);
        Div body = line.body(words);
        Component beneath = beneath(spell);
        if (beneath != null) {
            body.add(beneath);
        }
        ListItem item = new ListItem(body);
        item.setId(one + "-" + shown);
        item.getElement().setAttribute("data-ref", line.ref().toString());
        if (changes()) {
            item.add(menu(spell, line));
        }
        return item;
    }

    private MenuBar menu(V spell, SpellLine line) {
        Words said = page.words();
        MenuBar bar = new MenuBar();
        bar.setId(one + "-menu-" + shown);
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        MenuItem opener = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        opener.setAriaLabel(said.t("spell.menu", line.title(), line.lasts()));
        SubMenu menu = opener.getSubMenu();
        if (line.goesOn()) {
            menu.addItem(said.t("spell.end"), event -> end(spell));
        }
        menu.addItem(said.t("spell.correct"), event -> correct(spell));
        menu.addItem(said.t("spell.strike"), event -> askToStrike(line));
        further(menu, spell);
        return bar;
    }

    /** Takes something back that was just done. */
    final void undone(Runnable act) {
        new Answers(page.notice()).to(act, this::saved);
    }

    /** The page as it stands after something was stored of these. */
    final void saved() {
        page.saved(matter);
    }

    private void askToStrike(SpellLine line) {
        Words said = page.words();
        new AskSheet(
                        page,
                        "strike-" + one + "-sheet",
                        said.t("spell.strike"),
                        said.t("spell.strike-explain", line.title()))
                .changes(matter)
                .then(
                        said.t("reason"),
                        List.of(FactReason.values()),
                        words::of,
                        said.t("spell.strike"),
                        reason -> strike(line, reason))
                .open();
    }

    private void showEarlier() {
        new EarlierSpellsSheet(page, one, earlier().stream().map(this::line).toList()).open();
    }
}
