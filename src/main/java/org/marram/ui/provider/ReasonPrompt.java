package org.marram.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.marram.attendance.CorrectionReason;
import org.marram.common.Texts;

/** Why a mark changes: one tap, and the earlier mark stays readable. */
class ReasonPrompt extends Div {

    private final Span question = new Span();
    private final Div choices = new Div();
    private transient Consumer<CorrectionReason> answered;

    ReasonPrompt(Texts texts, Runnable cancelled) {
        addClassNames("prompt", "reason");
        question.addClassName("prompt-question");
        choices.addClassName("choices");
        for (CorrectionReason reason : CorrectionReason.values()) {
            NativeButton button = new NativeButton(texts.t("reason." + reason), click -> answered.accept(reason));
            button.getElement().setAttribute("data-reason", reason.name());
            choices.add(button);
        }
        NativeButton keep = new NativeButton(texts.t("reason.keep"), click -> {
            setVisible(false);
            cancelled.run();
        });
        keep.addClassName("quiet");
        choices.add(keep);
        add(question, choices);
        setVisible(false);
    }

    void ask(String words, Consumer<CorrectionReason> then) {
        question.setText(words);
        answered = then;
        setVisible(true);
        choices.getComponentAt(0).getElement().executeJs("this.focus()");
    }
}
