package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.marram.offering.OfferKind;
import org.marram.referral.DeclineReason;
import org.marram.referral.DeclineSide;
import org.marram.referral.HearAnswer;
import org.marram.referral.Heard;
import org.marram.referral.ReferralView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** What a partner said by word of mouth: yes from which day on, that the person waits, or no and why; who said so, and when. */
class HeardSheet extends Sheet {

    private static final int NAME = 160;

    private final PersonPage page;
    private final ReferralView referral;
    private final RadioButtonGroup<Heard> heard;
    private final DatePicker starts;
    private final RadioButtonGroup<DeclineReason> reason;
    private final DatePicker askAgain;
    private final TextField saidBy;
    private final DatePicker saidOn;

    HeardSheet(PersonPage page, ReferralView referral) {
        super("heard-sheet", page.words().t("heard.title"));
        this.page = page;
        this.referral = referral;
        Words words = page.words();
        List<Heard> possible =
                referral.waitingSince() == null ? List.of(Heard.values()) : List.of(Heard.ACCEPTED, Heard.DECLINED);
        heard = Parts.choice("heard", words.t("heard.what"), possible, words::of);
        heard.setRequiredIndicatorVisible(true);
        starts = Days.picker("heard-starts", words.t(of(OfferKind.HOUSING) ? "heard.starts-home" : "heard.starts-job"));
        starts.setValue(words.today());
        starts.setHelperText(words.t("heard.starts-hint"));
        reason = Parts.choice("heard-reason", words.t("reason"), DeclineReason.of(DeclineSide.PARTNER), words::of);
        askAgain = Days.picker("heard-ask-again", words.t("referral.ask-again-on"));
        askAgain.setMin(words.today().plusDays(1));
        saidBy = new TextField(words.t("heard.by"));
        saidBy.setId("heard-by");
        saidBy.setMaxLength(NAME);
        saidBy.setRequiredIndicatorVisible(true);
        saidOn = Days.picker("heard-on", words.t("heard.on"));
        saidOn.setMax(words.today());
        saidOn.setValue(words.today());
        heard.addValueChangeListener(event -> show());
        show();
        with(new Paragraph(words.t("heard.explain", referral.organisationName())), heard, starts, reason, askAgain)
                .with(saidBy, saidOn)
                .does(words.t("save"), this::hear);
    }

    private boolean of(OfferKind kind) {
        return referral.offered().kind() == kind;
    }

    private boolean begins() {
        return heard.getValue() == Heard.ACCEPTED && referral.offered().kind().begins();
    }

    private boolean declines() {
        return heard.getValue() == Heard.DECLINED;
    }

    private void show() {
        starts.setVisible(begins());
        reason.setVisible(declines());
        askAgain.setVisible(declines());
    }

    private void hear() {
        new Answers(notice())
                .field("heard", heard)
                .field("startsOn", starts)
                .field("decline", reason)
                .field("askAgainOn", askAgain)
                .field("saidBy", saidBy)
                .field("saidOn", saidOn)
                .to(
                        () -> page.desk()
                                .referrals
                                .hear(new HearAnswer(
                                        referral.ref(),
                                        heard.getValue(),
                                        declines() ? reason.getValue() : null,
                                        declines() ? askAgain.getValue() : null,
                                        begins() ? starts.getValue() : null,
                                        saidBy.getValue(),
                                        saidOn.getValue())),
                        () -> {
                            close();
                            page.saved(Matter.REFERRALS);
                        });
    }
}
