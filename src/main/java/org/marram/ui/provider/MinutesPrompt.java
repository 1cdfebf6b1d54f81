package org.marram.ui.provider;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.marram.attendance.MarkKind;
import org.marram.common.Texts;

/** How many minutes late, or before the end: one tap for the usual ones, a field for any other up to the session's length. */
class MinutesPrompt extends Div {

    private static final int[] USUAL = {5, 10, 15, 30, 45};

    private final transient Texts texts;
    private final Span question = new Span();
    private final IntegerField other = new IntegerField();
    private final transient BiConsumer<MarkKind, Integer> answered;
    private MarkKind kind;

    MinutesPrompt(Texts texts, int longest, BiConsumer<MarkKind, Integer> answered, Runnable cancelled) {
        this.texts = texts;
        this.answered = answered;
        addClassName("prompt");
        question.addClassName("prompt-question");
        Div choices = new Div();
        choices.addClassName("choices");
        IntStream.of(USUAL).filter(minutes -> minutes < longest).forEach(minutes -> choices.add(choice(minutes)));
        other.setMin(1);
        other.setMax(longest);
        String range = texts.t("minutes.range", longest);
        other.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        other.setAriaLabel(texts.t("minutes.other"));
        other.setPlaceholder(texts.t("minutes.other"));
        other.addClassName("minutes-other");
        other.addKeyPressListener(Key.ENTER, pressed -> take());
        NativeButton save = new NativeButton(texts.t("minutes.save"), click -> take());
        save.addClassName("minutes-save");
        NativeButton cancel = new NativeButton(texts.t("minutes.cancel"), click -> {
            setVisible(false);
            cancelled.run();
        });
        cancel.addClassName("quiet");
        choices.add(other, save, cancel);
        add(question, choices);
        setVisible(false);
    }

    private NativeButton choice(int minutes) {
        NativeButton button =
                new NativeButton(texts.t("minutes.choice", minutes), click -> answered.accept(kind, minutes));
        button.getElement().setAttribute("data-minutes", String.valueOf(minutes));
        return button;
    }

    /** From the keyboard the field is ready to type in; by touch the telephone's keyboard stays away. */
    void ask(MarkKind about, boolean byKeyboard) {
        kind = about;
        question.setText(texts.t("minutes." + about));
        other.clear();
        setVisible(true);
        if (byKeyboard) {
            other.focus();
        }
    }

    private void take() {
        if (other.getValue() != null && !other.isInvalid()) {
            answered.accept(kind, other.getValue());
        } else {
            other.focus();
        }
    }
}
