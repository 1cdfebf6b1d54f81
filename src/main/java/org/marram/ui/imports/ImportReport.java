package org.marram.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.marram.common.Page;
import org.marram.common.Texts;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportView;
import org.marram.ui.shell.Press;

/** What became of each row of an import, or would: counted in one line, then row by row. */
class ImportReport extends Section {

    private static final int PART = 50;

    private final transient ImportDoor door;
    private final transient ImportView view;
    private final transient Texts texts;
    private final NativeTableBody rows = new NativeTableBody();
    private final Div foot = div("more");
    private final Checkbox refused;

    /** @param acts what can be done now */
    ImportReport(ImportDoor door, ImportView view, Texts texts, Component... acts) {
        this.door = door;
        this.view = view;
        this.texts = texts;
        setId("import-report");
        refused = new Checkbox(texts.t("import.refused-only"), view.refused() > 0);
        refused.setId("import-refused-only");
        refused.addValueChangeListener(changed -> anew());
        Paragraph counts = new Paragraph(texts.t(
                "import.counts", view.kept(), view.changed(), view.unchanged(), view.leftOut(), view.refused()));
        counts.setId("import-counts");
        add(new H2(texts.t(view.trial() ? "import.would" : "import.done")), counts);
        if (view.failure() != null) {
            add(attention(texts.refusal(view.failure())));
        }
        if (acts.length > 0) {
            add(div("actions", acts));
        }
        if (!door.lines().read(view.ref(), false, null, 1).items().isEmpty()) {
            add(tools(), table(), foot);
            anew();
        }
    }

    private Div tools() {
        Div tools = div("import-tools", refused);
        if (view.refused() > 0) {
            Anchor file = new Anchor(door.refused().apply(view.ref()), texts.t("import.refused-file"));
            file.setId("import-refused-file");
            file.setRouterIgnore(true);
            file.getElement().setAttribute("download", true);
            file.addClassName("link");
            tools.add(file);
        }
        return tools;
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("import-lines");
        NativeTableRow head = new NativeTableRow();
        head.add(
                new NativeTableHeaderCell(texts.t("import.place")),
                new NativeTableHeaderCell(texts.t("import.outcome")),
                new NativeTableHeaderCell(texts.t("import.reason")));
        table.getHead().add(head);
        table.add(rows);
        return table;
    }

    private void anew() {
        rows.removeAll();
        more(null);
    }

    private void more(String after) {
        Page<ImportLineView> page = door.lines().read(view.ref(), refused.getValue(), after, PART);
        page.items().forEach(line -> rows.add(row(line)));
        foot.removeAll();
        if (page.next() != null) {
            foot.add(Press.plain("import-more", texts.t("import.more"), () -> more(page.next())));
        }
    }

    private NativeTableRow row(ImportLineView line) {
        String place = line.place().isEmpty()
                ? line.file()
                : texts.t(line.place().startsWith("/") ? "import.pointer" : "import.line", line.file(), line.place());
        String reason = line.reason() == null ? "" : texts.refusal(line.reason());
        String why = line.field() == null ? reason : texts.t("import.field", line.field(), reason);
        Span where = span("value", place);
        where.getElement().setAttribute("dir", "auto");
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(where),
                new NativeTableCell(span(
                        "outcome outcome-" + line.outcome().name().toLowerCase(Locale.ROOT),
                        texts.t("import.outcome." + line.outcome()))),
                new NativeTableCell(
                        span("soft", line.tellsOf() == 1 ? why : texts.t("import.rows", why, line.tellsOf()))));
        return row;
    }

    private static Span span(String className, String words) {
        Span span = new Span(words);
        span.addClassNames(className.split(" "));
        return span;
    }

    private static Div div(String className, Component... parts) {
        Div div = new Div(parts);
        div.addClassName(className);
        return div;
    }

    private static Span attention(String words) {
        Span span = new Span(VaadinIcon.CLOCK.create(), new Span(words));
        span.addClassName("attention");
        return span;
    }
}
