package org.marram.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Ref;
import org.marram.plan.AmendReason;
import org.marram.plan.ArchiveReason;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanView;
import org.marram.plan.Whose;
import org.marram.progress.Forecast;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.Outlook;
import org.marram.progress.WayView;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/** A plan as it goes out: each milestone with how far it is. */
public record Way(Ref ref, int milestones, int reached, LocalDate nextDueOn, List<Goal> goals) {

    /** A goal with its milestones in order. */
    public record Goal(
            Ref ref,
            Pathway pathway,
            Whose whose,
            String words,
            List<Milestone> milestones,

            @Schema(description = "By when; null where nobody said so")
            LocalDate targetOn,

            @Schema(description = "Null while it stands") Instant archivedAt,

            ArchiveReason archivedReason,

            @Schema(description = "For If-Match, in double quotes")
            int version) {}

    /** A milestone. */
    public record Milestone(
            Ref ref,
            String title,

            @Schema(description = "The first due date, kept when it moves")
            LocalDate plannedOn,

            LocalDate dueOn,
            CriterionKind criterion,
            MilestoneState state,
            Instant reachedAt,

            @Schema(description = "Milestones that must be reached first")
            List<Ref> needs,

            boolean overdue,

            @Schema(description = "For If-Match, in double quotes")
            int version,

            @Schema(
                    description =
                            "Quarter hours, sessions, days, nights or credentials needed, as its criterion says; null where the coordinator's word proves it")
            Integer amount,

            @Schema(description = "As many so far; null where the coordinator's word proves it")
            Integer soFar,

            @Schema(description = "From how many sessions, jobs or homes")
            Integer sessions,

            @Schema(description = "When somebody began with it; null where nobody said so")
            Instant startedAt,

            Instant setAsideAt,
            AmendReason setAsideReason,

            @Schema(description = "Day of the first session that counts, or the first day of the first job or home")
            LocalDate firstSessionOn,

            @Schema(description = "Day of the last session that counts, or the last day of the last job or home")
            LocalDate lastSessionOn,

            @Schema(
                    description =
                            "Whether it is reached in time if things go on as in the last weeks, or why that cannot be said;"
                                    + " null where nothing is counted, or it is reached or set aside")
            Forecast.Reason forecast,

            @Schema(description = "The day on which it is reached then")
            LocalDate forecastOn,

            @Schema(description = "How many days after its due date that is; 0 where it is not later")
            Integer forecastDaysLater,

            @Schema(description = "Last day of the course whose hours count")
            LocalDate courseEndsOn) {}

    static Way of(WayView view) {
        PlanView plan = view.plan();
        return plan == null
                ? new Way(null, 0, 0, null, List.of())
                : new Way(
                        plan.ref(),
                        plan.milestones(),
                        plan.reached(),
                        plan.nextDueOn(),
                        plan.goals().stream().map(goal -> goal(goal, view)).toList());
    }

    private static Goal goal(GoalView goal, WayView view) {
        return new Goal(
                goal.ref(),
                goal.pathway(),
                goal.whose(),
                goal.words(),
                goal.milestones().stream()
                        .map(one -> milestone(
                                one,
                                view.progress().get(one.ref()),
                                view.outlooks().get(one.ref())))
                        .toList(),
                goal.targetOn(),
                goal.archivedAt(),
                goal.archivedReason(),
                goal.version());
    }

    private static Milestone milestone(MilestoneView one, MilestoneProgress far, Outlook outlook) {
        Forecast forecast = outlook == null ? null : outlook.forecast();
        return new Milestone(
                one.ref(),
                one.title(),
                one.plannedOn(),
                one.dueOn(),
                one.criterion(),
                one.state(),
                one.reachedAt(),
                one.needs(),
                one.overdue(),
                one.version(),
                one.amount(),
                far == null ? null : far.amount(),
                far == null ? null : far.facts(),
                one.startedAt(),
                one.setAsideAt(),
                one.setAsideReason(),
                outlook == null ? null : outlook.firstOn(),
                outlook == null ? null : outlook.lastOn(),
                forecast == null ? null : forecast.reason(),
                forecast == null ? null : forecast.on(),
                forecast == null || forecast.on() == null ? null : (Integer) forecast.daysLater(),
                forecast == null ? null : forecast.endsOn());
    }
}
