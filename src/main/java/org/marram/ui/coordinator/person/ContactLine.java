package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.Act;
import org.marram.notice.KeptRule;
import org.marram.notice.MayReach;
import org.marram.notice.NoticesView;
import org.marram.person.Told;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** How contact is safe, in words: what the person told, whether it may be used just now, and when to ask again. */
class ContactLine extends Div {

    ContactLine(PersonPage page) {
        addClassName("contact");
        setId("safe-contact-line");
        Words words = page.words();
        NoticesView notices = page.opened().notices();
        KeptRule kept = notices.preview().told();
        Told more = page.opened().person().safeContact();
        String none = kept == null ? words.t("person.safe-contact-none", words.of(more)) : null;
        String line = Stream.of(
                        kept == null ? none : new ContactWords(words).of(kept.rule()),
                        more.isGiven() ? more.words() : null)
                .filter(one -> one != null && !(more.isGiven() && one.equals(none)))
                .collect(Collectors.joining("\n"));
        add(
                (kept == null && !more.isGiven() ? VaadinIcon.INFO_CIRCLE_O : VaadinIcon.PHONE).create(),
                Parts.span("label", words.t("person.safe-contact")),
                Parts.said("value", line));
        Div asked = Parts.div("asked");
        if (kept != null) {
            asked.add(Parts.span("soft", asked(kept, page)));
        }
        if (page.desk().may(Act.KEEP_CONTACT)) {
            String label = words.t(kept == null ? "reach.ask" : "reach.ask-again");
            asked.add(Press.quiet("ask-contact", label, () -> new ReachSheet(page, kept).open()));
        }
        if (page.desk().may(Act.SEND_NOTICE)) {
            asked.add(Press.quiet("let-know", words.t("notice.let-know"), () -> new NoticeSheet(page).open()));
        }
        add(asked, new NoticeLine(page, notices));
    }

    private static String asked(KeptRule kept, PersonPage page) {
        Words words = page.words();
        String day = words.day(kept.keptAt());
        String when = kept.keptBy() == null
                ? words.t("reach.by-person", day)
                : words.t("reach.by-staff", words.isolated(kept.keptBy()), day);
        MayReach now = MayReach.by(kept.rule().channel(), kept, ZonedDateTime.now(page.desk().clock));
        return when + " "
                + switch (now) {
                    case YES -> words.t("reach.yes");
                    case OLD -> words.t("reach.old");
                    case OUTSIDE_HOURS -> words.t("reach.outside");
                    case DO_NOT_CONTACT, NO_RULE, OTHER_CHANNEL -> words.t("reach.never");
                };
    }
}
