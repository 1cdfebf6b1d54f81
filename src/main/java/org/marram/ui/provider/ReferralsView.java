package org.marram.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.common.Ref;
import org.marram.referral.OwnReferralLine;
import org.marram.referral.ReferralService;
import org.marram.ui.shell.OpenList;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** Open referrals: those that wait for this partner's answer first, then those on waiting lists; each oldest first. */
@Route(value = "referrals", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class ReferralsView extends Screen implements BeforeEnterObserver {

    private final ReferralService referrals;
    private final OpenList open;
    private final WallClock wall;
    private final Div list = new Div();
    private final List<ReferralCard> cards = new ArrayList<>();

    @Inject
    public ReferralsView(ReferralService referrals, AccessService access, Clock clock) {
        super("provider", "referrals.title");
        this.referrals = referrals;
        this.open = new OpenList(list, access, this::lookAgain);
        this.wall = new WallClock(clock, getLocale());
        setId("referrals");
        list.setId("referrals-list");
        list.addClassName("referral-list");
        RouterLink appointments = new RouterLink(t("appointments.link"), AppointmentsView.class);
        appointments.addClassName("take");
        add(heading(appointments), notice(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open.stamp();
        show(referrals.own());
    }

    /** Who may not be seen any more is gone at once; what is being answered here stays as it is. */
    private void lookAgain() {
        List<OwnReferralLine> now = referrals.own();
        Set<Ref> there = now.stream().map(OwnReferralLine::ref).collect(Collectors.toSet());
        Set<Ref> shown = cards.stream()
                .filter(ReferralCard::isOpen)
                .map(ReferralCard::referral)
                .collect(Collectors.toSet());
        if (shown.isEmpty() || cards.stream().noneMatch(ReferralCard::isBeingDeclined)) {
            show(now);
            return;
        }
        cards.stream().filter(card -> !there.contains(card.referral())).forEach(ReferralCard::gone);
    }

    private void show(List<OwnReferralLine> waiting) {
        list.removeAll();
        cards.clear();
        if (waiting.isEmpty()) {
            list.add(empty());
            return;
        }
        Paragraph lead = new Paragraph(t("referrals.lead"));
        lead.addClassName("lead");
        list.add(lead);
        waiting.forEach(line -> cards.add(new ReferralCard(texts(), wall, line, referrals, this::closed)));
        cards.stream().filter(ReferralCard::isDue).forEach(list::add);
        List<ReferralCard> queue = cards.stream().filter(card -> !card.isDue()).toList();
        if (!queue.isEmpty()) {
            H2 head = new H2(t("referrals.queue"));
            head.setId("waiting-list");
            list.add(head, new Paragraph(t("referrals.queue.lead")));
            queue.forEach(list::add);
        }
        cards.stream().filter(ReferralCard::isDue).findFirst().ifPresent(ReferralCard::isNext);
    }

    /** The answers stay readable; after the last one it is said that nothing waits any more. */
    private void closed() {
        open.stamp();
        cards.stream().filter(ReferralCard::isDue).findFirst().ifPresent(ReferralCard::isNext);
        if (cards.stream().noneMatch(ReferralCard::isOpen)) {
            list.add(empty());
        }
    }

    private Div empty() {
        Paragraph words = new Paragraph(t("referrals.empty"));
        words.addClassName("empty-title");
        Div empty = new Div(
                words,
                new Paragraph(t("referrals.empty.next")),
                new RouterLink(t("referrals.toClasses"), ClassesView.class));
        empty.setId("referrals-empty");
        empty.addClassName("empty");
        return empty;
    }
}
