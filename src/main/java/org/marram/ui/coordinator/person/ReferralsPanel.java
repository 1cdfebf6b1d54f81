package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.marram.access.Act;
import org.marram.plan.MilestoneView;
import org.marram.referral.DeclineSide;
import org.marram.referral.ReferralView;
import org.marram.referral.WithdrawReason;
import org.marram.referral.WithdrawReferral;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** Which courses and openings were asked for a place, and what their partners answered. */
class ReferralsPanel extends Section {

    private final PersonPage page;
    private final Words words;
    private int number;

    ReferralsPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("referrals");
        add(Parts.div("panel-head", new H2(words.t("referrals.title"))));
        if (page.opened().referrals().isEmpty()) {
            add(new Paragraph(words.t("referrals.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        page.opened().referrals().forEach(referral -> list.add(item(referral)));
        add(list);
    }

    private ListItem item(ReferralView referral) {
        number++;
        String offered = words.offers().name(referral.offered());
        boolean live = referral.state().isLive();
        String milestone = page.opened()
                .milestone(referral.milestone())
                .map(MilestoneView::title)
                .orElse("–");
        ListItem item = new ListItem(
                Parts.said("name", offered),
                Parts.said("value", referral.organisationName()),
                Parts.span("state " + referral.state().name().toLowerCase(Locale.ROOT), state(referral)),
                Parts.span("soft", words.t("referral.sent-for", words.day(referral.sentAt()), milestone)));
        if (referral.state().isOpen()) {
            item.add(Parts.span("soft", words.t("referral.expires", words.day(referral.expiresAt()))));
        }
        if (referral.heardOn() != null) {
            String by = words.isolated(referral.heardFrom() == null ? "–" : referral.heardFrom());
            item.add(Parts.span("soft", words.t("referral.heard", by, words.day(referral.heardOn()))));
        }
        if (referral.askAgainOn() != null) {
            item.add(Parts.span("soft", words.t("referral.ask-again", words.day(referral.askAgainOn()))));
        }
        item.setId("referral-" + number);
        item.getElement().setAttribute("data-ref", referral.ref().toString());
        item.addClassName(live ? "live" : "ended");
        if (referral.state().isOpen() && page.desk().may(Act.HEAR_ANSWER)) {
            var heard = Press.plain(
                    "heard-" + number, words.t("referral.heard-do"), () -> new HeardSheet(page, referral).open());
            heard.setAriaLabel(words.t("referral.heard-what", offered));
            item.add(heard);
        }
        if (live && page.desk().may(Act.WITHDRAW_REFERRAL)) {
            var withdraw = Press.quiet("take-back-" + number, words.t("referral.withdraw"), () -> withdraw(referral));
            withdraw.setAriaLabel(words.t("referral.withdraw-what", offered));
            item.add(withdraw);
        }
        if (referral.state().isOpen() && page.desk().may(Act.DECLINE_REFERRAL)) {
            var decline = Press.quiet(
                    "person-declines-" + number,
                    words.t("referral.person-declines"),
                    () -> new DeclineSheet(page, referral).open());
            decline.setAriaLabel(words.t("referral.person-declines-what", offered));
            item.add(decline);
        }
        return item;
    }

    /** Where it stands, whose no it was and why, and the place on the waiting list. */
    private String state(ReferralView referral) {
        if (referral.declined() != null) {
            String who = referral.declinedBy() == DeclineSide.PERSON ? "referral.person-declined" : "referral.declined";
            return words.t("referral.because", words.t(who), words.of(referral.declined()));
        }
        return referral.place() == null
                ? words.of(referral.state())
                : words.t("referral.place", referral.place(), referral.place() - 1);
    }

    private void withdraw(ReferralView referral) {
        new AskSheet(page, "take-back-sheet", words.t("referral.withdraw-title"), words.t("referral.withdraw-explain"))
                .changes(Matter.REFERRALS)
                .then(
                        words.t("reason"),
                        List.of(WithdrawReason.PERSONS_WISH, WithdrawReason.BETTER_OFFER, WithdrawReason.MISTAKE),
                        words::of,
                        words.t("referral.withdraw"),
                        reason -> page.desk().referrals.withdraw(new WithdrawReferral(referral.ref(), reason)))
                .open();
    }
}
