package org.marram.ui.coordinator.person;

import java.util.List;
import org.marram.common.Ref;
import org.marram.plan.AmendReason;
import org.marram.plan.ConfirmMilestone;
import org.marram.plan.MilestoneView;
import org.marram.plan.SetAside;
import org.marram.plan.StartMilestone;
import org.marram.plan.TakeUp;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Undo;

/** The acts on a milestone that only ask once. */
final class MilestoneActs {

    private MilestoneActs() {}

    static void confirm(PersonPage page, MilestoneView milestone) {
        Words words = page.words();
        new AskSheet(page, "confirm-sheet", words.t("confirm.title"), words.t("confirm.explain", milestone.title()))
                .changes(Matter.PLAN)
                .then(
                        words.t("confirm.do"),
                        () -> page.desk().plans.confirm(new ConfirmMilestone(milestone.ref(), milestone.version())))
                .open();
    }

    static void setAside(PersonPage page, MilestoneView milestone) {
        Words words = page.words();
        new AskSheet(page, "aside-sheet", words.t("aside.title"), words.t("aside.explain", milestone.title()))
                .changes(Matter.PLAN, Matter.REFERRALS)
                .then(
                        words.t("reason"),
                        List.of(AmendReason.PERSONS_WISH, AmendReason.CIRCUMSTANCES, AmendReason.MISTAKE),
                        words::of,
                        words.t("aside.do"),
                        reason ->
                                page.desk().plans.setAside(new SetAside(milestone.ref(), milestone.version(), reason)))
                .afterwards(() -> Undo.offer(
                        "undo-aside",
                        words.t("aside.done", milestone.title()),
                        words.t("undo"),
                        () -> undoSetAside(page, milestone.ref())))
                .open();
    }

    static void start(PersonPage page, MilestoneView milestone) {
        new Answers(page.notice())
                .to(
                        () -> page.desk().milestones.start(new StartMilestone(milestone.ref(), milestone.version())),
                        () -> page.saved(Matter.PLAN));
    }

    static void takeUp(PersonPage page, MilestoneView milestone) {
        Words words = page.words();
        new AskSheet(page, "take-up-sheet", words.t("take-up.title"), words.t("take-up.explain", milestone.title()))
                .changes(Matter.PLAN)
                .then(
                        words.t("reason"),
                        List.of(AmendReason.PERSONS_WISH, AmendReason.CIRCUMSTANCES, AmendReason.MISTAKE),
                        words::of,
                        words.t("milestone.take-up"),
                        reason ->
                                page.desk().milestones.takeUp(new TakeUp(milestone.ref(), milestone.version(), reason)))
                .open();
    }

    /** What happened to it, to read. */
    static void history(PersonPage page, MilestoneView milestone) {
        Words words = page.words();
        Sheet sheet = new Sheet("milestone-history", words.t("milestone.history"));
        sheet.addClassName("wide");
        sheet.with(
                        Parts.said("value", milestone.title()),
                        new HappenedList(words, true).with(page.desk().history.ofMilestone(milestone.ref())))
                .leaves(words.t("close"))
                .open();
    }

    private static void undoSetAside(PersonPage page, Ref ref) {
        page.opened().milestone(ref).ifPresent(now -> new Answers(page.notice())
                .to(
                        () -> page.desk().milestones.takeUp(new TakeUp(ref, now.version(), AmendReason.MISTAKE)),
                        () -> page.saved(Matter.PLAN)));
    }
}
