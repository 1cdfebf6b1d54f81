package org.marram.ui.coordinator.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.marram.caseload.CaseloadLine;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;

/** The list of people as a table of slim rows, each one link; where one may hand over, rows can be chosen. */
class PeopleTable extends NativeTable {

    private final CareWords words;
    private final boolean showsResponsible;
    private final boolean chooses;
    private final Runnable chosenChanged;
    private final NativeTableBody body = new NativeTableBody();
    private final Map<Ref, Element> boxes = new LinkedHashMap<>();
    private final List<CaseloadLine> lines = new ArrayList<>();
    private final Map<Ref, CaseloadLine> chosen = new LinkedHashMap<>();

    PeopleTable(CareWords words, boolean showsResponsible, boolean chooses, Runnable chosenChanged) {
        this.words = words;
        this.showsResponsible = showsResponsible;
        this.chooses = chooses;
        this.chosenChanged = chosenChanged;
        addClassName("people-table");
        getElement().setAttribute("aria-label", words.t("people.title"));
        NativeTableRow head = new NativeTableRow();
        if (chooses) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.add(box("choose-all", words.t("people.choose-all"), this::chooseAll));
            head.add(cell);
        }
        head(head, "name", words.t("people.name"));
        head(head, "code", words.t("people.code"));
        if (showsResponsible) {
            head(head, "responsible", words.t("person.responsible"));
        }
        head(head, "reached", words.t("people.progress"));
        head(head, "due", words.t("people.due"));
        head(head, "review", words.t("people.review"));
        head(head, "met", words.t("people.contact"));
        add(new NativeTableHeader(head), body);
    }

    /** In the order in which they were chosen. */
    Map<Ref, CaseloadLine> chosen() {
        return chosen;
    }

    void chooseNobody() {
        boxes.values().forEach(box -> box.setProperty("checked", false));
        chosen.clear();
        chosenChanged.run();
    }

    void add(CaseloadLine line) {
        NativeTableRow row = new NativeTableRow();
        if (chooses) {
            row.add(choosing(line));
        }
        Anchor name = new Anchor("people/" + line.ref(), words.name(line.nameToUse()));
        name.getElement().setAttribute("dir", "auto");
        cell(row, "name", null, name);
        cell(row, "code", null, Parts.span("code", line.code()));
        if (showsResponsible) {
            cell(row, "responsible", words.t("person.responsible"), responsible(line));
        }
        cell(row, "reached", null, progress(line));
        cell(row, "due", words.t("people.due"), due(line));
        cell(row, "review", words.t("people.review"), review(line));
        cell(row, "met", words.t("people.contact"), contact(line.lastContactAt()));
        body.add(row);
        lines.add(line);
    }

    private Component[] responsible(CaseloadLine line) {
        if (line.responsible() == null) {
            return new Component[] {Parts.attention(words.t("people.nobody-responsible"))};
        }
        Component name = Parts.said("soft", line.responsible());
        return line.responsibleActive()
                ? new Component[] {name}
                : new Component[] {name, Parts.attention(words.t("people.not-active"))};
    }

    private Component progress(CaseloadLine line) {
        return line.milestones() == 0
                ? Parts.span("soft", words.t("people.no-plan"))
                : Parts.div(
                        "progress",
                        Parts.bar(line.reached(), line.milestones()),
                        Parts.span("soft", words.t("people.reached", line.reached(), line.milestones())));
    }

    private Component[] due(CaseloadLine line) {
        if (line.closedAt() != null) {
            return new Component[] {
                Parts.span("soft", words.t("people.closed", words.words().day(line.closedAt())))
            };
        }
        if (line.nextDueOn() == null) {
            return new Component[0];
        }
        Component day = day(line.nextDueOn());
        return line.overdue() ? new Component[] {day, Parts.attention(words.t("late"))} : new Component[] {day};
    }

    private Component[] review(CaseloadLine line) {
        if (line.reviewFromOn() == null || line.closedAt() != null) {
            return new Component[0];
        }
        boolean due = !line.reviewFromOn().isAfter(words.words().today());
        return due
                ? new Component[] {day(line.reviewFromOn()), Parts.attention(words.t("people.review-due"))}
                : new Component[] {day(line.reviewFromOn())};
    }

    private Component[] contact(Instant at) {
        return at == null
                ? new Component[0]
                : new Component[] {
                    day(LocalDate.ofInstant(at, words.words().clock().getZone()))
                };
    }

    /** Short, and in full where somebody points at it. */
    private Component day(LocalDate day) {
        Component span = Parts.span("date", words.t("people.day", Date.valueOf(day)));
        span.getElement().setAttribute("title", words.day(day));
        return span;
    }

    private NativeTableCell choosing(CaseloadLine line) {
        Element box = box("choose-" + line.ref(), words.t("people.choose", words.name(line.nameToUse())), on -> {
                    choose(line, on);
                    chosenChanged.run();
                })
                .getElement();
        boxes.put(line.ref(), box);
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("choose");
        cell.getElement().appendChild(box);
        return cell;
    }

    private void choose(CaseloadLine line, boolean on) {
        if (on) {
            chosen.put(line.ref(), line);
        } else {
            chosen.remove(line.ref());
        }
    }

    private void chooseAll(boolean on) {
        chosen.clear();
        boxes.forEach((ref, box) -> box.setProperty("checked", on));
        if (on) {
            lines.forEach(line -> chosen.put(line.ref(), line));
        }
        chosenChanged.run();
    }

    private static Input box(String id, String label, Consumer<Boolean> changed) {
        Input box = new Input();
        box.setId(id);
        box.setType("checkbox");
        box.getElement().setAttribute("aria-label", label);
        box.getElement().addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                changed.accept((Boolean) event.getValue());
            }
        });
        return box;
    }

    private static void head(NativeTableRow row, String className, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.addClassName(className);
        cell.getElement().setAttribute("scope", "col");
        row.add(cell);
    }

    private static void cell(NativeTableRow row, String className, String label, Component... parts) {
        NativeTableCell cell = new NativeTableCell(parts);
        cell.addClassName(className);
        if (label != null && parts.length > 0) {
            cell.getElement().setAttribute("data-label", label);
        }
        row.add(cell);
    }
}
