package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import org.marram.access.Act;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;
import org.marram.years.Look;
import org.marram.years.Years;
import org.marram.years.YearsPart;
import org.marram.years.YearsWords;
import org.marram.years.Zoom;

/**
 * The whole way at a glance, closer or further away, earlier or later; the same facts as a table, one press away. Keys
 * work while the focus is here: + and -, shift with the arrows, T.
 */
class YearsPanel extends NativeDetails {

    private static final Look WIDE = new Look(1000, false, true, false);
    private static final Look NARROW = new Look(336, false, false, false);

    private final Words words;
    private final Years years;
    private final Map<Zoom, Button> zooms = new EnumMap<>(Zoom.class);
    private final Paragraph span = new Paragraph();
    private final Div picture = new Div();
    private final YearsTable table;
    private final Anchor sheet = new Anchor();
    private final String file;
    private final Button earlier;
    private final Button later;
    private final Button asTable;
    private YearsPart part = YearsPart.WHOLE;

    /** @param before as it stood until the page was drawn anew, null at first */
    YearsPanel(PersonPage page, YearsPanel before) {
        words = page.words();
        years = Years.of(
                page.opened().way(),
                false,
                YearsWords.of(words.texts().locale(), words::of),
                words.today(),
                words.clock().getZone());
        table = new YearsTable(years, words);
        file = "api/v1/people/" + page.ref() + "/plan/years.pdf";
        earlier = step("years-earlier", words.t("years.earlier"), () -> show(part.earlier()));
        later = step("years-later", words.t("years.later"), () -> show(part.later()));
        asTable = Press.quiet("years-table-toggle", words.t("years.as-table"), this::turn);
        setId("years");
        addClassName("years");
        setSummary(new H2(words.t("years.title")));
        span.setId("years-span");
        span.getElement().setAttribute("aria-live", "polite");
        picture.setId("years-picture");
        table.setVisible(false);
        sheet.setVisible(page.desk().may(Act.TAKE_YEARS));
        sheet.setId("years-save");
        sheet.setText(words.t("years.save"));
        sheet.setRouterIgnore(true);
        setContent(
                Parts.div("years-content", Parts.div("years-controls", span, keeping()), controls(), picture, table));
        setOpen(before == null || before.isOpen());
        setVisible(!years.isEmpty());
        keys();
        show(before == null ? part : before.part);
        if (before != null && before.table.isVisible()) {
            turn();
        }
    }

    /** Pressing it twice steps twice; where nothing lies further it stays disabled. */
    private static Button step(String id, String label, Runnable act) {
        Button button = new Button(label, event -> act.run());
        button.setId(id);
        return button;
    }

    private Component controls() {
        Div choice = Parts.div("years-zooms");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", words.t("years.zoom"));
        for (Zoom zoom : Zoom.values()) {
            Button button = Press.quiet("years-" + zoom.name(), words.of(zoom), () -> show(part.at(zoom)));
            zooms.put(zoom, button);
            choice.add(button);
        }
        return Parts.div("actions", choice, earlier, later);
    }

    private Component keeping() {
        Button print = Press.quiet("years-print", words.t("years.print"), YearsPanel::print);
        print.setVisible(sheet.isVisible());
        return Parts.div("actions", asTable, print, sheet);
    }

    private void keys() {
        on(() -> show(part.closer()), Key.of("+"));
        on(() -> show(part.closer()), Key.of("+"), KeyModifier.SHIFT);
        on(() -> show(part.further()), Key.of("-"));
        on(() -> show(part.earlier()), Key.ARROW_LEFT, KeyModifier.SHIFT);
        on(() -> show(part.later()), Key.ARROW_RIGHT, KeyModifier.SHIFT);
        on(this::turn, Key.KEY_T);
    }

    private void on(Runnable act, Key key, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(this, act::run, key, modifiers).listenOn(this);
    }

    private void show(YearsPart asked) {
        part = asked.within(years.whole(), words.today());
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        years.picture(part, WIDE).svg()
                                + years.picture(part, NARROW).svg());
        span.setText(years.span(part));
        sheet.setHref(file + "?zoom=" + part.zoom() + "&steps=" + part.steps() + "&language="
                + words.texts().locale().getLanguage());
        zooms.forEach((zoom, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(zoom == part.zoom())));
        earlier.setEnabled(!part.earlier().within(years.whole(), words.today()).equals(part));
        later.setEnabled(!part.later().within(years.whole(), words.today()).equals(part));
    }

    private void turn() {
        boolean now = !table.isVisible();
        table.setVisible(now);
        picture.setVisible(!now);
        asTable.setText(words.t(now ? "years.as-picture" : "years.as-table"));
    }

    /** The picture alone, on one sheet. */
    private static void print() {
        UI.getCurrent()
                .getPage()
                .executeJs("const all = document.documentElement; all.classList.add('print-years');"
                        + " print(); all.classList.remove('print-years');");
    }
}
