package org.marram.ui.provider;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.ClassList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkKind;
import org.marram.attendance.RosterLine;
import org.marram.common.Ref;
import org.marram.common.Texts;

/**
 * One person of the class: the name to use, five buttons, and what is stored of it. What a mark still needs (minutes, or
 * why an earlier one changes) is asked in place, below the buttons.
 */
class RosterRow extends Div {

    /** Stores one mark, or says in the row why it could not be stored. */
    interface Marking {
        void mark(RosterRow row, MarkKind kind, int minutes, CorrectionReason reason);
    }

    private static final Set<MarkKind> WITH_MINUTES = Set.of(MarkKind.LATE, MarkKind.LEFT_EARLY);

    /** What was pressed has reached us: see {@link RosterKeys}. */
    private static final String ANSWERED = "this.removeAttribute('data-sending')";

    private final transient Texts texts;
    private final RosterLine line;
    private final MinutesPrompt minutesPrompt;
    private final ReasonPrompt reasonPrompt;
    private final Marking marking;
    private final Map<MarkKind, NativeButton> buttons = new EnumMap<>(MarkKind.class);
    private final Span note = new Span();
    private MarkKind kind;
    private int minutes;
    private boolean waiting;

    RosterRow(Texts texts, RosterLine line, int sessionMinutes, boolean open, Marking marking) {
        this.texts = texts;
        this.line = line;
        this.marking = marking;
        this.minutesPrompt = new MinutesPrompt(texts, sessionMinutes, this::withMinutes, this::focusRow);
        this.reasonPrompt = new ReasonPrompt(texts, this::focusRow);
        addClassName("roster-row");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.name(line.nameToUse()));
        RouterLink name = new RouterLink(
                texts.name(line.nameToUse()),
                LearnerPage.class,
                new RouteParameters("enrolment", line.enrolment().toString()));
        name.addClassName("roster-name");
        name.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("aria-label", texts.t("learner.open", texts.name(line.nameToUse())));
        note.addClassName("roster-note");
        note.getElement().setAttribute("role", "status").setAttribute("data-waiting", texts.t("mark.waiting"));
        getElement().addEventListener("click", click -> note.getElement().executeJs(ANSWERED));
        Span code = new Span(line.code());
        code.addClassName("roster-code");
        name.add(new Text(" "), code);
        add(name, note, buttons(open), minutesPrompt, reasonPrompt);
        show(line.kind(), line.minutes(), line.kind() == null ? unmarked() : texts.t("mark.stored"));
    }

    private Div buttons(boolean open) {
        Div group = new Div();
        group.addClassName("marks");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", texts.t("mark.of", texts.name(line.nameToUse())));
        for (MarkKind each : MarkKind.values()) {
            NativeButton button = new NativeButton(word(each));
            button.getElement().setAttribute("type", "button").setAttribute("data-mark", each.name());
            button.setEnabled(open);
            button.addClickListener(click -> choose(each, click.getClickCount() == 0));
            buttons.put(each, button);
            group.add(button);
        }
        return group;
    }

    private void choose(MarkKind chosen, boolean byKeyboard) {
        close();
        if (WITH_MINUTES.contains(chosen)) {
            minutesPrompt.ask(chosen, byKeyboard);
        } else {
            withMinutes(chosen, 0);
        }
    }

    private void withMinutes(MarkKind chosen, int howMany) {
        if (isStored() && kind == chosen && minutes == howMany) {
            close();
            focusRow();
        } else {
            minutesPrompt.setVisible(false);
            marking.mark(this, chosen, howMany, null);
        }
    }

    /** Asks why the mark that stands changes to this one, or why it is only made now that its month is closed. */
    void askReason(MarkKind chosen, int howMany, boolean closed) {
        minutesPrompt.setVisible(false);
        String question = isStored()
                ? texts.t("reason.ask", word(kind), word(chosen))
                : texts.t(closed ? "reason.askClosed" : "reason.askMeanwhile", word(chosen));
        reasonPrompt.ask(question, reason -> marking.mark(this, chosen, howMany, reason));
    }

    /** It is stored. */
    void saved(MarkKind stored, int howMany, String hour) {
        if (minutesPrompt.isVisible() || reasonPrompt.isVisible()) {
            close();
            focusRow();
        }
        show(stored, howMany, texts.t("mark.saved", hour));
    }

    /** Chosen, and not stored yet. */
    void waits(MarkKind chosen) {
        show(chosen, 0, texts.t("mark.waiting"));
        waiting = true;
        setClassName("waiting", true);
    }

    /** Back to not marked. */
    void clear() {
        show(null, 0, unmarked());
    }

    /** What is known of somebody who is not marked. */
    private String unmarked() {
        return line.cannotCome() ? texts.t("roster.cannotCome") : "";
    }

    /** Whether "everyone else present" is about them. */
    boolean isExpected() {
        return isOpen() && !line.cannotCome();
    }

    /** It is not stored, and why. */
    void refused(String why) {
        if (waiting) {
            clear();
        }
        note.setText(texts.t("mark.notSaved") + " " + why);
        setClassName("refused", true);
    }

    private void show(MarkKind shown, int howMany, String state) {
        kind = shown;
        minutes = howMany;
        waiting = false;
        ClassList classes = getElement().getClassList();
        classes.set("marked", shown != null);
        classes.set("waiting", false);
        classes.set("refused", false);
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == shown)));
        boolean timed = shown != null && WITH_MINUTES.contains(shown);
        note.setText(timed ? texts.t("mark.join", texts.t("mark.minutes." + shown, howMany), state) : state);
    }

    private void close() {
        minutesPrompt.setVisible(false);
        reasonPrompt.setVisible(false);
    }

    private void focusRow() {
        getElement().executeJs("this.focus()");
    }

    private String word(MarkKind of) {
        return texts.t("mark." + of);
    }

    Ref enrolment() {
        return line.enrolment();
    }

    boolean isWaiting() {
        return waiting;
    }

    boolean isStored() {
        return kind != null && !waiting;
    }

    boolean isOpen() {
        return kind == null;
    }
}
