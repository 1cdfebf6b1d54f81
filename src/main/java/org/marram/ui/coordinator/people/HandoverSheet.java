package org.marram.ui.coordinator.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.marram.access.Colleague;
import org.marram.assignment.HandOver;
import org.marram.assignment.HandoverLine;
import org.marram.assignment.HandoverReason;
import org.marram.assignment.HandoverService;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/**
 * One person or many go over to a colleague from a day on. Who they are, and what stands in the way of some, is read before
 * anything is stored; many go in parts, and what is not done yet can be tried again.
 */
public class HandoverSheet extends Sheet {

    private static final int PART = 20;

    private final HandoverService handovers;
    private final CareWords words;
    private final List<Ref> people;
    private final Consumer<String> done;
    private final ComboBox<Colleague> to;
    private final DatePicker from;
    private final RadioButtonGroup<HandoverReason> reason;
    private final TextArea note = new TextArea();
    private final Div preview = Parts.div("handover-preview");
    private final Div progress = Parts.div("progress");
    private List<Ref> waiting = List.of();
    private int all;

    /** @param done is told in words what was done */
    public HandoverSheet(HandoverService handovers, CareWords words, List<Ref> people, Consumer<String> done) {
        super("handover-sheet", words.t("handover.title"));
        this.handovers = handovers;
        this.words = words;
        this.people = people;
        this.done = done;
        to = new ComboBox<>(words.t("handover.to"), handovers.candidates(people));
        to.setId("to");
        to.setItemLabelGenerator(words::of);
        to.setHelperText(words.t("handover.to-hint"));
        to.setRequiredIndicatorVisible(true);
        from = Days.picker("from", words.t("handover.from"));
        from.setValue(words.words().today());
        reason = Parts.choice(
                "reason",
                words.t("reason"),
                List.of(
                        HandoverReason.WORKLOAD,
                        HandoverReason.FITS_BETTER,
                        HandoverReason.PERSONS_WISH,
                        HandoverReason.AWAY,
                        HandoverReason.LEAVES),
                words::of);
        reason.setRequiredIndicatorVisible(true);
        note.setId("note");
        note.setLabel(words.t("handover.note"));
        note.setHelperText(words.t("handover.note-hint"));
        note.setMaxLength(1_000);
        preview.setId("handover-preview");
        progress.setId("handover-progress");
        progress.getElement().setAttribute("role", "status");
        to.addValueChangeListener(event -> preview());
        from.addValueChangeListener(event -> preview());
        addClassName("wide");
        with(Parts.div("pair-of-fields", to, from), reason, note, preview, progress)
                .does(words.t("handover.do"), this::begin);
    }

    private void preview() {
        preview.removeAll();
        notice().clear();
        if (to.getValue() != null && from.getValue() != null) {
            answers().to(() -> handovers.preview(people, to.getValue().ref(), from.getValue()), this::show);
        }
    }

    private void show(List<HandoverLine> lines) {
        waiting = lines.stream()
                .filter(line -> line.obstacle() == null)
                .map(HandoverLine::person)
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        lines.forEach(line -> list.add(item(line)));
        preview.add(
                new Paragraph(words.t(
                        "handover.preview", waiting.size(), to.getValue().name(), words.day(from.getValue()))),
                list,
                new Paragraph(words.t("handover.told")));
    }

    private Component item(HandoverLine line) {
        ListItem item = new ListItem(Parts.div(
                "handover-line",
                Parts.said("name", words.name(line.nameToUse())),
                Parts.span("code", line.code()),
                Parts.said("soft", line.responsible() == null ? "" : line.responsible())));
        if (line.obstacle() != null) {
            item.add(Parts.attention(words.of(line.obstacle())));
        }
        return item;
    }

    private void begin() {
        if (waiting.isEmpty() && to.getValue() != null && from.getValue() != null) {
            notice().attention(words.t("handover.nobody"));
            return;
        }
        all = waiting.size();
        part();
    }

    /** The next few; the browser shows how far it is before it asks for more. */
    private void part() {
        List<Ref> now = waiting.isEmpty() ? people : waiting.subList(0, Math.min(PART, waiting.size()));
        Ref colleague = to.getOptionalValue().map(Colleague::ref).orElse(null);
        answers()
                .to(
                        () -> handovers.handOver(
                                new HandOver(now, colleague, from.getValue(), reason.getValue(), note.getValue())),
                        made -> went(now));
    }

    private void went(List<Ref> now) {
        List<Ref> left = new ArrayList<>(waiting);
        left.removeAll(now);
        waiting = left;
        progress.removeAll();
        progress.add(
                Parts.bar(all - left.size(), all),
                Parts.span("soft", words.t("handover.progress", all - left.size(), all)));
        if (left.isEmpty()) {
            close();
            done.accept(words.t("handover.done", all, to.getValue().name(), words.day(from.getValue())));
        } else if (isOpened()) {
            UI.getCurrent().getPage().executeJs("return true").then(shown -> part());
        }
    }

    private Answers answers() {
        return new Answers(notice())
                .field("to", to)
                .field("fromOn", from)
                .field("reason", reason)
                .field("note", note);
    }
}
