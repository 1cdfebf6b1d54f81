package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.marram.common.Ref;
import org.marram.template.CriterionKind;
import org.marram.template.Item;
import org.marram.template.Offset;
import org.marram.template.OffsetUnit;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;

/** A milestone of a template as it is written. Alt and an arrow move it, Enter in its title begins the next one. */
class MilestoneLine extends ListItem {

    private static final int FIRST_WEEKS = 4;

    private final TemplateEditor editor;
    private final Words words;
    private final Ref key;
    private final TextField title = new TextField();
    private final Select<OffsetUnit> unit = new Select<>();
    private final IntegerField amount = new IntegerField();
    private final Span date = Parts.span("date soft", "");
    private final Select<CriterionKind> criterion = new Select<>();
    private final NumberField counted = new NumberField();
    private final MultiSelectComboBox<MilestoneLine> needs = new MultiSelectComboBox<>();

    MilestoneLine(TemplateEditor editor, GoalBlock block, Item item) {
        this.editor = editor;
        this.words = editor.wording();
        this.key = item == null ? null : item.key();
        int number = editor.nextNumber();
        addClassName("line");
        fields(number);
        if (item == null) {
            unit.setValue(OffsetUnit.WEEK);
            amount.setValue(FIRST_WEEKS);
            criterion.setValue(CriterionKind.CONFIRMED);
        } else {
            title.setValue(item.title());
            unit.setValue(item.offset().unit());
            amount.setValue(item.offset().amount());
            criterion.setValue(item.criterion());
            counted.setValue(
                    item.amount() == null
                            ? null
                            : item.amount() / (double) item.criterion().parts());
        }
        listen(block);
        Shortcuts.addShortcutListener(this, () -> block.move(this, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> block.move(this, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
        add(
                title,
                Parts.div("when", unit, amount, date),
                Parts.div(
                        "actions",
                        Parts.icon(
                                "line-up-" + number,
                                VaadinIcon.ARROW_UP,
                                words.t("editor.line-up"),
                                () -> block.move(this, -1)),
                        Parts.icon(
                                "line-down-" + number,
                                VaadinIcon.ARROW_DOWN,
                                words.t("editor.line-down"),
                                () -> block.move(this, 1)),
                        Parts.icon(
                                "line-remove-" + number,
                                VaadinIcon.TRASH,
                                words.t("editor.line-remove"),
                                () -> editor.remove(block, this))),
                Parts.div("proof", criterion, counted, needs));
        date(editor.starts());
    }

    private void fields(int number) {
        title.setId("line-title-" + number);
        title.setAriaLabel(words.t("goal.milestone"));
        title.setPlaceholder(words.t("goal.milestone"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setId("line-unit-" + number);
        unit.setAriaLabel(words.t("editor.unit"));
        unit.setItems(OffsetUnit.values());
        unit.setItemLabelGenerator(words::of);
        amount.setId("line-amount-" + number);
        amount.setAriaLabel(words.t("editor.amount"));
        amount.setMin(0);
        criterion.setId("line-criterion-" + number);
        criterion.setAriaLabel(words.t("goal.criterion"));
        criterion.setItems(CriterionKind.values());
        criterion.setItemLabelGenerator(words::of);
        counted.setId("line-hours-" + number);
        needs.setId("line-needs-" + number);
        needs.setAriaLabel(words.t("goal.needs"));
        needs.setPlaceholder(words.t("editor.needs-none"));
        needs.setItemLabelGenerator(MilestoneLine::label);
        needs.setItems(query -> others(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    private List<MilestoneLine> others(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return editor.lines().stream()
                .filter(other -> other != this && other.isTyped())
                .filter(other -> other.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void listen(GoalBlock block) {
        title.addKeyPressListener(Key.ENTER, event -> block.addAfter(this).focus());
        title.addValueChangeListener(event -> {
            editor.lines().stream().filter(other -> other.waitsFor(this)).forEach(MilestoneLine::relabel);
            editor.changed();
        });
        unit.addValueChangeListener(event -> moved());
        amount.addValueChangeListener(event -> moved());
        counts(criterion.getValue());
        criterion.addValueChangeListener(event -> {
            counts(event.getValue());
            editor.changed();
        });
        counted.addValueChangeListener(event -> editor.changed());
        needs.addValueChangeListener(event -> editor.changed());
    }

    private void counts(CriterionKind kind) {
        counted.setAriaLabel(words.howMany(kind));
        counted.setPlaceholder(words.howMany(kind));
        counted.setStep(1.0 / kind.parts());
        counted.setMin(1.0 / kind.parts());
        counted.setVisible(kind.isCounted());
    }

    private void moved() {
        date(editor.starts());
        editor.changed();
    }

    /** Says when it would be due. */
    void date(LocalDate start) {
        boolean known = start != null
                && amount.getValue() != null
                && Math.abs(amount.getValue()) <= offset().unit().most();
        date.setText(known ? words.day(offset().from(start)) : "");
    }

    void dueLike(MilestoneLine other) {
        unit.setValue(other.unit.getValue());
        amount.setValue(other.amount.getValue());
    }

    /** As it is typed; {@code lines} are all in order, for what it waits for. */
    Item item(GoalBlock block, List<MilestoneLine> lines) {
        CriterionKind kind = criterion.getValue();
        List<Integer> positions = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (waitsFor(lines.get(index))) {
                positions.add(index + 1);
            }
        }
        return new Item(
                key,
                block.pathway(),
                block.words(),
                title.getValue(),
                offset(),
                kind,
                kind.isCounted() && counted.getValue() != null
                        ? (int) Math.round(counted.getValue() * kind.parts())
                        : null,
                positions);
    }

    private Offset offset() {
        return new Offset(unit.getValue(), amount.getValue() == null ? -1 : amount.getValue());
    }

    void into(Answers answers, String at) {
        answers.field(at + "title", title)
                .field(at + "offset.amount", amount)
                .field(at + "criterion", criterion)
                .field(at + "amount", counted)
                .field(at + "needs", needs);
    }

    void inCircle(boolean is) {
        needs.setErrorMessage(is ? words.t("editor.in-circle") : null);
        needs.setInvalid(is);
    }

    /** One that it waits for is called otherwise now. */
    private void relabel() {
        needs.setItemLabelGenerator(MilestoneLine::label);
    }

    boolean waitsFor(MilestoneLine other) {
        return needs.getValue().contains(other);
    }

    void waitFor(Set<MilestoneLine> others) {
        needs.setValue(others);
    }

    void waitFor(MilestoneLine other, boolean waits) {
        Set<MilestoneLine> now = new HashSet<>(needs.getValue());
        if (waits) {
            now.add(other);
        } else {
            now.remove(other);
        }
        needs.setValue(now);
    }

    /** What others call it that wait for it. */
    String label() {
        return title.getValue().isBlank() ? words.t("editor.untitled") : title.getValue();
    }

    boolean isTyped() {
        return !title.isEmpty();
    }

    void focus() {
        title.focus();
    }
}
