package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.marram.access.Act;
import org.marram.contact.NoteView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** One note: what it was and when, its words, who sees it, and what can be done. A struck one stays readable. */
class NoteItem extends ListItem {

    private static final int LONG = 400;
    private static final int LINES = 6;

    private final PersonPage page;
    private final Words words;
    private final NoteView note;
    private final int number;

    NoteItem(PersonPage page, NoteView note, int number) {
        this.page = page;
        this.words = page.words();
        this.note = note;
        this.number = number;
        setId("note-" + number);
        addClassName("note");
        setClassName("struck", note.struckAt() != null);
        getElement().setAttribute("tabindex", "-1");
        Div head = Parts.div(
                "note-head",
                Parts.span("name", words.of(note.kind())),
                Parts.span("date", words.moment(note.tookPlaceAt())));
        if (note.met() != null) {
            head.add(Parts.span("soft", words.of(note.met())));
        }
        Div body = Parts.div("body", head, said(), state());
        add(body, menu());
    }

    private Component said() {
        if (note.words() == null) {
            return Parts.attention(words.t("note.unreadable"));
        }
        Div said = Parts.div("note-words", Parts.said("value", note.words()));
        if (note.words().length() > LONG || note.words().lines().count() > LINES) {
            said.addClassName("clamp");
            Div place = Parts.div("note-long", said);
            place.add(Press.quiet("note-all-" + number, words.t("note.all"), () -> {
                said.removeClassName("clamp");
                place.remove(place.getComponentAt(1));
            }));
            return place;
        }
        return said;
    }

    private Component state() {
        Div state = Parts.div("facts", Parts.said("soft", note.author()));
        if (note.editedAt() != null) {
            state.add(Parts.span("soft", words.t("note.edited", words.moment(note.editedAt()))));
        }
        if (note.struckAt() != null) {
            state.add(Parts.span(
                    "state", words.t("note.struck", words.day(note.struckAt()), words.of(note.struckReason()))));
        } else if (note.sharedAt() != null) {
            state.add(Parts.span("state shared", words.t("note.shared", words.day(note.sharedAt()))));
        } else {
            state.add(Parts.span("soft", words.t("note.private")));
        }
        return state;
    }

    private MenuBar menu() {
        MenuBar bar = new MenuBar();
        bar.setId("note-menu-" + number);
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        MenuItem opener = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        opener.setAriaLabel(words.t("note.more", words.of(note.kind()), words.moment(note.tookPlaceAt())));
        SubMenu menu = opener.getSubMenu();
        if (page.desk().may(Act.WRITE_NOTE)) {
            acts(menu);
        }
        if (note.editedAt() != null) {
            menu.addItem(words.t("note.was"), event -> new NoteWasSheet(page, note).open());
        }
        bar.setVisible(!menu.getItems().isEmpty());
        return bar;
    }

    private void acts(SubMenu menu) {
        if (note.struckAt() != null) {
            menu.addItem(words.t("note.restore"), event -> NoteActs.restore(page, note.ref(), note.version()));
            return;
        }
        if (note.words() != null) {
            menu.addItem(words.t("note.edit"), event -> new NoteSheet(page, note).open());
        }
        if (note.sharedAt() == null) {
            menu.addItem(words.t("note.share"), event -> NoteActs.share(page, note));
        } else {
            menu.addItem(words.t("note.unshare"), event -> NoteActs.unshare(page, note));
        }
        menu.addItem(words.t("note.strike"), event -> NoteActs.strike(page, note));
    }
}
