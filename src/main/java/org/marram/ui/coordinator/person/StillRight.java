package org.marram.ui.coordinator.person;

import org.marram.access.Act;
import org.marram.notice.KeepRule;
import org.marram.notice.KeptRule;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** After a contact: whether how the person may be reached still holds, which one press says. */
final class StillRight {

    private StillRight() {}

    /** Asks nothing where nothing was told yet: the page says so by itself. */
    static void ask(PersonPage page) {
        KeptRule kept = page.opened().notices().preview().told();
        if (kept == null || !page.desk().may(Act.KEEP_CONTACT)) {
            return;
        }
        Words words = page.words();
        page.notice()
                .attention(
                        words.t("reach.still", new ContactWords(words).of(kept.rule())),
                        Press.plain("still-right", words.t("reach.still-right"), () -> keep(page, kept)),
                        Press.quiet(
                                "reach-changed", words.t("reach.changed"), () -> new ReachSheet(page, kept).open()));
    }

    private static void keep(PersonPage page, KeptRule kept) {
        new Answers(page.notice())
                .to(
                        () -> page.desk().contactRules.keep(page.ref(), new KeepRule(kept.version(), kept.rule())),
                        version -> page.saved(Matter.CONTACT));
    }
}
