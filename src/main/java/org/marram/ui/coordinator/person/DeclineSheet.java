package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.marram.referral.DeclineReason;
import org.marram.referral.DeclineReferral;
import org.marram.referral.DeclineSide;
import org.marram.referral.ReferralView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** The person does not want a course, or not now: why, as far as they say, and when they may be asked again. */
class DeclineSheet extends Sheet {

    private final PersonPage page;
    private final ReferralView referral;
    private final RadioButtonGroup<DeclineReason> reason;
    private final DatePicker askAgain;

    DeclineSheet(PersonPage page, ReferralView referral) {
        super("person-declines-sheet", page.words().t("referral.person-declines-title"));
        this.page = page;
        this.referral = referral;
        Words words = page.words();
        reason = Parts.choice(
                "decline-reason", words.t("reason"), DeclineReason.of(DeclineSide.PERSON), page.words()::of);
        reason.setRequiredIndicatorVisible(true);
        askAgain = Days.picker("ask-again", words.t("referral.ask-again-on"));
        askAgain.setMin(words.today().plusDays(1));
        askAgain.setHelperText(words.t("referral.ask-again-hint"));
        with(new Paragraph(words.t("referral.person-declines-explain")), reason, askAgain);
        does(words.t("referral.person-declines-do"), this::decline);
    }

    private void decline() {
        new Answers(notice())
                .field("reason", reason)
                .field("askAgainOn", askAgain)
                .to(
                        () -> page.desk()
                                .referrals
                                .decline(new DeclineReferral(referral.ref(), reason.getValue(), askAgain.getValue())),
                        () -> {
                            close();
                            page.saved(Matter.REFERRALS);
                        });
    }
}
