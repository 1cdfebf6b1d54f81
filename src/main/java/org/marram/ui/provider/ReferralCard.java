package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Set;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;
import org.marram.offering.OfferKind;
import org.marram.referral.AnswerReferral;
import org.marram.referral.DeclineReason;
import org.marram.referral.DeclineSide;
import org.marram.referral.OwnReferralLine;
import org.marram.referral.ReferralService;
import org.marram.referral.ReferralState;
import org.marram.ui.offering.OfferWords;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Notice;

/**
 * One open referral: who, to what, where it stands, and the answers that are possible then. The answer stays readable in
 * its place.
 */
class ReferralCard extends Div {

    private static final Set<String> OVER = Set.of("already-answered", "already-ended");

    private final transient Texts texts;
    private final OwnReferralLine line;
    private final transient ReferralService referrals;
    private final transient Runnable closed;
    private final Notice notice = new Notice();
    private final RadioButtonGroup<DeclineReason> reason = new RadioButtonGroup<>();
    private final DatePicker askAgain;
    private final DatePicker starts;
    private final Button accept = new Button();
    private final Div answers = new Div();
    private final Div declining = new Div();

    /** @param closed when nothing is left to answer here */
    ReferralCard(Texts texts, WallClock wall, OwnReferralLine line, ReferralService referrals, Runnable closed) {
        this.texts = texts;
        this.line = line;
        this.referrals = referrals;
        this.closed = closed;
        this.askAgain = Days.picker("ask-again-" + line.ref(), texts.t("referral.ask-again"));
        this.starts = Days.picker("starts-" + line.ref(), texts.t("referral.starts"));
        starts.setValue(wall.today());
        starts.setVisible(line.offered().kind().begins() && line.state() != ReferralState.WAITING && !goesOnTheList());
        addClassName("referral");
        H2 name = new H2(texts.name(line.nameToUse()));
        name.getElement().setAttribute("dir", "auto");
        Paragraph course = new Paragraph(OfferWords.of(texts.locale()).name(line.offered()));
        course.getElement().setAttribute("dir", "auto");
        course.addClassName("referral-course");
        Paragraph since = new Paragraph(texts.t("referral.since", wall.day(wall.dayOf(line.sentAt()))));
        since.addClassName("referral-since");
        Div what = new Div(name, course, since, standing(wall));
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

    boolean isBeingDeclined() {
        return isOpen() && declining.isVisible();
    }

    Ref referral() {
        return line.ref();
    }

    /** The person may not be seen any more: nothing of them stays. */
    void gone() {
        removeAll();
        add(notice);
        addClassName("answered");
        notice.attention(texts.t("referral.gone"));
    }

    /** Whether the partner has to do something now. */
    boolean isDue() {
        return isOpen() && line.state() != ReferralState.WAITING;
    }

    private Paragraph standing(WallClock wall) {
        String by = line.answerBy() == null ? "" : wall.day(line.answerBy());
        String words =
                switch (line.state()) {
                    case WAITING -> texts.t("referral.place", line.place());
                    case OFFERED -> texts.t(line.late() ? "referral.offered.late" : "referral.offered", by);
                    default -> texts.t(line.late() ? "referral.late" : "referral.by", by);
                };
        Paragraph standing = new Paragraph(words);
        standing.addClassName(line.late() ? "late" : "referral-since");
        return standing;
    }

    private boolean goesOnTheList() {
        return line.state() == ReferralState.SENT && line.full();
    }

    private Div answers() {
        String act = goesOnTheList() ? "referral.wait" : "referral.accept";
        accept.setText(texts.t(act));
        accept.setAriaLabel(texts.t("referral.of", texts.t(act), texts.name(line.nameToUse())));
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> accept());
        accept.setVisible(line.state() != ReferralState.WAITING);
        accept.addClassName("accept");
        Button decline = new Button(texts.t("referral.decline"), click -> askReason(true));
        decline.setAriaLabel(texts.t("referral.of", texts.t("referral.decline"), texts.name(line.nameToUse())));
        decline.addClassName("decline");
        answers.add(starts, accept, decline);
        answers.addClassName("referral-answers");
        return answers;
    }

    private Div declining() {
        reason.setLabel(texts.t("referral.reason"));
        reason.setItems(DeclineReason.of(DeclineSide.PARTNER));
        reason.setItemLabelGenerator(each -> texts.t("referral.reason." + each));
        reason.setHelperText(texts.t("referral.seen"));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Button save = new Button(texts.t("referral.decline.save"), click -> decline());
        save.addClassName("decline-save");
        Button cancel = new Button(texts.t("referral.decline.cancel"), click -> askReason(false));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("choices");
        askAgain.setHelperText(texts.t("referral.ask-again.hint"));
        askAgain.addClassName("ask-again");
        declining.add(reason, askAgain, buttons);
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
        String name = texts.name(line.nameToUse());
        if (goesOnTheList()) {
            answer(() -> referrals.putOnWaitingList(line.ref(), line.version()), texts.t("referral.waits", name));
        } else {
            answer(
                    () -> referrals.answer(new AnswerReferral(
                            line.ref(), line.version(), null, null, starts.isVisible() ? starts.getValue() : null)),
                    texts.t(
                            line.offered().kind() == OfferKind.COURSE
                                    ? "referral.accepted"
                                    : "referral.accepted.opening",
                            name));
        }
    }

    private void decline() {
        if (reason.isEmpty()) {
            reason.setErrorMessage(texts.t("reason.missing"));
            reason.setInvalid(true);
            reason.getElement().callJsFunction("focus");
        } else if (askAgain.isInvalid()) {
            askAgain.focus();
        } else {
            AnswerReferral no = new AnswerReferral(line.ref(), line.version(), reason.getValue(), askAgain.getValue());
            answer(() -> referrals.answer(no), texts.t("referral.declined"));
        }
    }

    /** A full course leaves the card open for the other answer; whoever answered earlier closes it. */
    private void answer(Runnable answer, String done) {
        try {
            answer.run();
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
                notice.attention(texts.refusal(
                        refusal.faults().isEmpty()
                                ? refusal.code()
                                : refusal.faults().get(0).code()));
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
