package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Set;
import java.util.function.Consumer;
import org.marram.common.Refusal;
import org.marram.common.Texts;
import org.marram.referral.AnswerReferral;
import org.marram.referral.DeclineReason;
import org.marram.referral.OwnReferralLine;
import org.marram.ui.shell.Notice;

/** One waiting referral: who, which course, since when, and the two answers. The answer stays readable in its place. */
class ReferralCard extends Div {

    private static final Set<String> OVER = Set.of("already-answered", "already-ended");

    private final transient Texts texts;
    private final OwnReferralLine line;
    private final transient Consumer<AnswerReferral> answer;
    private final transient Runnable closed;
    private final Notice notice = new Notice();
    private final RadioButtonGroup<DeclineReason> reason = new RadioButtonGroup<>();
    private final Button accept = new Button();
    private final Div answers = new Div();
    private final Div declining = new Div();

    /** @param closed when nothing is left to answer here */
    ReferralCard(Texts texts, WallClock wall, OwnReferralLine line, Consumer<AnswerReferral> answer, Runnable closed) {
        this.texts = texts;
        this.line = line;
        this.answer = answer;
        this.closed = closed;
        addClassName("referral");
        H2 name = new H2(texts.name(line.nameToUse()));
        name.getElement().setAttribute("dir", "auto");
        Paragraph course = new Paragraph(line.courseTitle());
        course.getElement().setAttribute("dir", "auto");
        course.addClassName("referral-course");
        Paragraph since = new Paragraph(texts.t("referral.since", wall.day(wall.dayOf(line.sentAt()))));
        since.addClassName("referral-since");
        Div what = new Div(name, course, since);
        what.addClassName("referral-what");
        add(what, answers(), declining(), notice);
    }

    /** The one that should be answered next carries the screen's primary action. */
    void isNext() {
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    boolean isOpen() {
        return !hasClassName("answered");
    }

    private Div answers() {
        accept.setText(texts.t("referral.accept"));
        accept.setAriaLabel(texts.t("referral.accept.of", texts.name(line.nameToUse())));
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> accept());
        accept.addClassName("accept");
        Button decline = new Button(texts.t("referral.decline"), click -> askReason(true));
        decline.setAriaLabel(texts.t("referral.decline.of", texts.name(line.nameToUse())));
        decline.addClassName("decline");
        answers.add(accept, decline);
        answers.addClassName("referral-answers");
        return answers;
    }

    private Div declining() {
        reason.setLabel(texts.t("referral.reason"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(each -> texts.t("referral.reason." + each));
        reason.setHelperText(texts.t("referral.seen"));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Button save = new Button(texts.t("referral.decline.save"), click -> decline());
        save.addClassName("decline-save");
        Button cancel = new Button(texts.t("referral.decline.cancel"), click -> askReason(false));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("choices");
        declining.add(reason, buttons);
        declining.addClassName("prompt");
        declining.setVisible(false);
        return declining;
    }

    private void askReason(boolean asking) {
        answers.setVisible(!asking);
        declining.setVisible(asking);
        notice.clear();
        if (asking) {
            reason.getElement().callJsFunction("focus");
        } else {
            accept.focus();
        }
    }

    private void accept() {
        answer(null, texts.t("referral.accepted", texts.name(line.nameToUse())));
    }

    private void decline() {
        if (reason.isEmpty()) {
            reason.setErrorMessage(texts.t("reason.missing"));
            reason.setInvalid(true);
            reason.getElement().callJsFunction("focus");
        } else {
            answer(reason.getValue(), texts.t("referral.declined"));
        }
    }

    /** A full course leaves the card open for the other answer; whoever answered earlier closes it. */
    private void answer(DeclineReason decline, String done) {
        try {
            answer.accept(new AnswerReferral(line.ref(), line.version(), decline));
            close();
            notice.done(done);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                close();
                notice.attention(texts.t("referral.gone"));
            } else {
                if (OVER.contains(refusal.code())) {
                    close();
                }
                accept.setEnabled(true);
                notice.attention(texts.refusal(refusal.code()));
            }
        }
    }

    private void close() {
        answers.setVisible(false);
        declining.setVisible(false);
        addClassName("answered");
        closed.run();
    }
}
