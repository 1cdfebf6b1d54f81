package org.marram.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marram.common.Checks;
import org.marram.common.Horizon;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/**
 * What a new goal must bring: words, and milestones with due dates between the plan's start and forty years from today.
 *
 * @param known the milestones that stand in the plan already, which new ones may need
 * @param pathways on which new goals may go
 */
record GoalChecks(LocalDate start, LocalDate today, Set<Ref> known, List<Pathway> pathways) {

    /** Most characters of a milestone's title. */
    static final int TITLE = 200;

    private static final int WORDS = 500;
    private static final int MOST_MILESTONES = 50;

    /** The same with clean words. Refuses with everything found. */
    AddGoal checked(AddGoal asked) {
        Checks checks = new Checks();
        Pathway pathway = checks.present("pathway", asked.pathway());
        checks.that(pathway == null || goes(pathway), "pathway", "unknown");
        checks.present("whose", asked.whose());
        String words = checks.required("words", asked.words(), WORDS);
        target(checks, asked.targetOn());
        List<NewMilestone> milestones = asked.milestones() == null ? List.of() : asked.milestones();
        checks.that(!milestones.isEmpty(), "milestones", "required");
        checks.that(milestones.size() <= MOST_MILESTONES, "milestones", "out-of-range");
        List<NewMilestone> clean = new ArrayList<>();
        for (int i = 0; i < Math.min(milestones.size(), MOST_MILESTONES); i++) {
            clean.add(milestone(checks, "milestones[" + i + "].", milestones.get(i)));
        }
        checks.refuseFaults();
        return new AddGoal(asked.person(), asked.pathway(), asked.whose(), words, clean, asked.targetOn());
    }

    /** The same with clean words. Refuses with everything found. */
    ChangeGoal checked(ChangeGoal asked) {
        Checks checks = new Checks();
        String words = checks.required("words", asked.words(), WORDS);
        checks.present("whose", asked.whose());
        target(checks, asked.targetOn());
        AmendReason.byHand(checks, asked.reason());
        checks.refuseFaults();
        return new ChangeGoal(asked.goal(), asked.version(), words, asked.whose(), asked.targetOn(), asked.reason());
    }

    /** One more milestone, with clean words. Refuses with everything found. */
    NewMilestone checked(NewMilestone asked) {
        Checks checks = new Checks();
        NewMilestone clean = milestone(checks, "", asked);
        checks.refuseFaults();
        return clean;
    }

    /** A due date: within what is possible, and not before the plan's start unless it stood there already. */
    void day(Checks checks, String field, LocalDate day, LocalDate was) {
        checks.that(Horizon.holds(day, today), field, "out-of-range");
        checks.that(day == null || day.equals(was) || !day.isBefore(start), field, "before-start");
    }

    private void target(Checks checks, LocalDate day) {
        checks.that(Horizon.holds(day, today), "targetOn", "out-of-range");
        checks.that(day == null || !day.isBefore(start), "targetOn", "before-start");
    }

    private boolean goes(Pathway asked) {
        return pathways.stream().anyMatch(pathway -> pathway.code().equals(asked.code()));
    }

    private NewMilestone milestone(Checks checks, String at, NewMilestone asked) {
        if (asked == null) {
            checks.that(false, at + "title", "required");
            return null;
        }
        String title = checks.required(at + "title", asked.title(), TITLE);
        LocalDate dueOn = checks.present(at + "dueOn", asked.dueOn());
        day(checks, at + "dueOn", dueOn, null);
        new Proof(asked.criterion(), asked.amount()).check(checks, at);
        checks.that(asked.needs() == null || known.contains(asked.needs()), at + "needs", "unknown");
        return new NewMilestone(title, dueOn, asked.criterion(), asked.amount(), asked.needs());
    }
}
