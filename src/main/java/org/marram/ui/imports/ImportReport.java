package org.marram.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.marram.common.Page;
import org.marram.common.Texts;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportReason;
import org.marram.imports.ImportView;
import org.marram.imports.IntakeOutcome;
import org.marram.ui.shell.Press;

/** What became of each row of an import, or would: counted in one line, then row by row. */
class ImportReport extends Section {

    private static final int PART = 50;

    private final transient ImportDoor door;
    private final transient ImportView view;
    private final transient Texts texts;
    private final Section reasons = new Section();
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
            add(tools(), reasons, table(), foot);
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
            if (view.refused() > ImportView.MOST_GIVEN_BACK) {
                tools.add(new Paragraph(texts.t("import.refused-first", ImportView.MOST_GIVEN_BACK)));
            }
        }
        return tools;
    }

    private NativeTable table() {
        return table("import-lines", rows, "import.place", "import.outcome", "import.reason");
    }

    private NativeTable table(String className, NativeTableBody body, String... heads) {
        NativeTable table = new NativeTable();
        table.addClassName(className);
        NativeTableRow head = new NativeTableRow();
        Arrays.stream(heads).forEach(each -> head.add(new NativeTableHeaderCell(texts.t(each))));
        table.getHead().add(head);
        table.add(body);
        return table;
    }

    /** Nobody reads thousands of rows: what is said of many is said once, the most frequent first. */
    private void reasons() {
        List<ImportReason> most = door.reasons().apply(view.ref(), refused.getValue());
        NativeTableBody body = new NativeTableBody();
        most.forEach(one -> body.add(row(one)));
        reasons.removeAll();
        reasons.add(
                new H3(texts.t("import.most-often")),
                table("import-reasons", body, "import.rows-of", "import.reason", "import.first"));
        reasons.setVisible(most.stream().anyMatch(one -> one.rows() > 1));
    }

    private NativeTableRow row(ImportReason one) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(span("value", texts.t("import.number", one.rows())), outcome(one.outcome())),
                new NativeTableCell(new Span(why(one.field(), one.reason()))),
                new NativeTableCell(where(one.file(), one.place())));
        return row;
    }

    private void anew() {
        reasons();
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
        String why = why(line.field(), line.reason());
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(where(line.file(), line.place())),
                new NativeTableCell(outcome(line.outcome())),
                new NativeTableCell(
                        span("soft", line.tellsOf() == 1 ? why : texts.t("import.rows", why, line.tellsOf()))));
        return row;
    }

    private Span where(String file, String place) {
        Span where = span(
                "value",
                place.isEmpty()
                        ? file
                        : texts.t(place.startsWith("/") ? "import.pointer" : "import.line", file, place));
        where.getElement().setAttribute("dir", "auto");
        return where;
    }

    private Span outcome(IntakeOutcome outcome) {
        return span("outcome outcome-" + outcome.name().toLowerCase(Locale.ROOT), texts.t("import.outcome." + outcome));
    }

    private String why(String field, String code) {
        String reason = code == null ? "" : texts.refusal(code);
        return field == null ? reason : texts.t("import.field", field, reason);
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
