package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import org.marram.common.Failures;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.contact.DraftView;
import org.marram.contact.KeepDraft;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/**
 * Keeps what is being typed into a long field, every few seconds, so that no lost line, closed window or ended sign-in
 * takes more of it; brings it back where the field is opened again, on any device. Below the field stands what is kept.
 *
 * <pre>Drafts draft = Drafts.keep(page, words, "goal-words", page.ref()); ... draft.done();</pre>
 */
final class Drafts {

    private static final int MILLISECONDS = 4_000;

    private final PersonPage page;
    private final Words words;
    private final TextArea field;
    private final String place;
    private final Ref object;
    private final String before;
    private final String hint;
    private final Div line = Parts.div("draft");

    private Drafts(PersonPage page, TextArea field, String place, Ref object) {
        this.page = page;
        this.words = page.words();
        this.field = field;
        this.place = place;
        this.object = object;
        this.before = field.getValue();
        this.hint = field.getHelperText();
        line.setId("draft-" + place);
        field.setHelperComponent(line);
        say(null);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(MILLISECONDS);
        field.getElement().setAttribute("data-keeps", "");
        page.desk().drafts.find(page.ref(), place, object).ifPresent(this::bringBack);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                store();
            }
        });
        field.addBlurListener(event -> {});
        field.getElement().addEventListener("keep", event -> store());
    }

    /**
     * From now on. What the field holds already is what it goes back to.
     *
     * @param place which field: small letters and dashes
     * @param object of which thing; the person where a new one is being written
     */
    static Drafts keep(PersonPage page, TextArea field, String place, Ref object) {
        return new Drafts(page, field, place, object);
    }

    /** It was saved: nothing is kept any more. */
    void done() {
        page.desk().drafts.discard(page.ref(), place, object);
        say(null);
    }

    private void bringBack(DraftView draft) {
        field.setValue(draft.words());
        say(words.t("draft.from", words.moment(draft.at())));
        line.add(Press.quiet("discard-" + place, words.t("draft.discard"), this::discard));
    }

    private void discard() {
        String typed = field.getValue();
        done();
        field.setValue(before);
        say(words.t("draft.discarded"));
        line.add(Press.quiet("undo-" + place, words.t("draft.undo"), () -> {
            field.setValue(typed);
            store();
        }));
        field.focus();
    }

    private void store() {
        String typed = field.getValue();
        try {
            if (typed.isBlank() || typed.equals(before)) {
                done();
            } else {
                Instant at = page.desk().drafts.keep(new KeepDraft(page.ref(), place, object, typed));
                say(words.t("draft.kept", words.time(at)));
            }
            field.getElement()
                    .executeJs("if (this.value.length === $0) { this.removeAttribute('data-typed'); }", typed.length());
        } catch (RuntimeException failed) {
            notKept(refusal(failed));
        }
    }

    /** Says so; where it does not work just now, tries again in a moment. */
    private void notKept(Refusal refusal) {
        say(words.t("draft.not-kept", words.texts().refusal(refusal.code())));
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            field.getElement().executeJs("setTimeout(() => this.dispatchEvent(new Event('keep')), $0)", MILLISECONDS);
        }
    }

    private static Refusal refusal(RuntimeException failed) {
        if (failed instanceof Refusal refusal) {
            return refusal;
        }
        if (Failures.isAway(failed)) {
            return Refusal.unavailable();
        }
        throw failed;
    }

    private void say(String what) {
        line.removeAll();
        if (hint != null && !hint.isEmpty()) {
            line.add(Parts.span("hint", hint));
        }
        if (what != null) {
            line.add(Parts.span("soft", what));
        }
    }
}
