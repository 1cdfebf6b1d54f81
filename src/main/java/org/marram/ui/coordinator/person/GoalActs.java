package org.marram.ui.coordinator.person;

import java.util.List;
import org.marram.common.Ref;
import org.marram.plan.AmendReason;
import org.marram.plan.ArchiveGoal;
import org.marram.plan.ArchiveReason;
import org.marram.plan.BringBackGoal;
import org.marram.plan.GoalView;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Undo;

/** The acts on a goal that only ask once. */
final class GoalActs {

    private GoalActs() {}

    static void archive(PersonPage page, GoalView goal) {
        Words words = page.words();
        new AskSheet(page, "archive-sheet", words.t("archive.title"), words.t("archive.explain", goal.words()))
                .changes(Matter.PLAN, Matter.REFERRALS)
                .then(
                        words.t("reason"),
                        List.of(ArchiveReason.values()),
                        words::of,
                        words.t("archive.do"),
                        reason -> page.desk().goals.archive(new ArchiveGoal(goal.ref(), goal.version(), reason)))
                .afterwards(() -> Undo.offer(
                        "undo-archive",
                        words.t("archive.done", goal.words()),
                        words.t("undo"),
                        () -> undoArchive(page, goal.ref())))
                .open();
    }

    static void bringBack(PersonPage page, GoalView goal) {
        Words words = page.words();
        new AskSheet(page, "back-sheet", words.t("back.title"), words.t("back.explain", goal.words()))
                .changes(Matter.PLAN)
                .then(
                        words.t("reason"),
                        List.of(AmendReason.PERSONS_WISH, AmendReason.CIRCUMSTANCES, AmendReason.MISTAKE),
                        words::of,
                        words.t("goal.bring-back"),
                        reason -> page.desk().goals.bringBack(new BringBackGoal(goal.ref(), goal.version(), reason)))
                .open();
    }

    private static void undoArchive(PersonPage page, Ref ref) {
        page.opened().goal(ref).ifPresent(goal -> new Answers(page.notice())
                .to(
                        () -> page.desk().goals.bringBack(new BringBackGoal(ref, goal.version(), AmendReason.MISTAKE)),
                        () -> page.saved(Matter.PLAN)));
    }
}
