package org.marram.ui.coordinator;

import java.util.List;
import org.marram.plan.AmendReason;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.MilestoneView;
import org.marram.plan.SetAside;

/** The acts on a milestone that only ask once. */
final class MilestoneActs {

    private MilestoneActs() {}

    static void confirm(PersonPage page, MilestoneView milestone) {
        Words words = page.words();
        new AskSheet(page, "confirm-sheet", words.t("confirm.title"), words.t("confirm.explain", milestone.title()))
                .then(
                        words.t("confirm.do"),
                        () -> page.desk().plans.confirm(new ConfirmMilestone(milestone.ref(), milestone.version())))
                .open();
    }

    static void setAside(PersonPage page, MilestoneView milestone) {
        Words words = page.words();
        new AskSheet(page, "aside-sheet", words.t("aside.title"), words.t("aside.explain", milestone.title()))
                .then(
                        words.t("reason"),
                        List.of(AmendReason.PERSONS_WISH, AmendReason.CIRCUMSTANCES, AmendReason.MISTAKE),
                        words::of,
                        words.t("aside.do"),
                        reason ->
                                page.desk().plans.setAside(new SetAside(milestone.ref(), milestone.version(), reason)))
                .open();
    }
}
