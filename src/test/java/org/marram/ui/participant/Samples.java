package org.marram.ui.participant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.common.Times;
import org.marram.life.Drawn;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanView;
import org.marram.plan.Whose;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.WayView;
import org.marram.review.ReviewsView;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.voice.LastAnswer;

/** Plans to tell of, as the progress room would answer them. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private Samples() {}

    static MilestoneView milestone(String title, LocalDate due, MilestoneState state, Ref... needs) {
        Instant reached = state == MilestoneState.REACHED
                ? due.atStartOfDay(ZoneOffset.UTC).toInstant()
                : null;
        boolean late = state == MilestoneState.OPEN && due.isBefore(TODAY);
        return new MilestoneView(
                Ref.random(),
                title,
                due,
                due,
                CriterionKind.CONFIRMED,
                null,
                state,
                reached,
                List.of(needs),
                late,
                1,
                null,
                null,
                null,
                reached);
    }

    static GoalView goal(Pathway pathway, Whose whose, String words, MilestoneView... milestones) {
        return new GoalView(Ref.random(), pathway, whose, words, List.of(milestones), null, null, null, null, 1);
    }

    static WayView view(Map<Ref, MilestoneProgress> progress, GoalView... goals) {
        return new WayView(
                new PlanView(Ref.random(), 0, 0, null, List.of(goals)),
                progress,
                Map.of(),
                new ReviewsView(List.of(), null),
                Drawn.NOTHING);
    }

    /** A plan some months old, of four goals: 3 of 90 hours, one step later than planned, one that waits, one set aside. */
    static WayView someMonths() {
        MilestoneView hours = milestone("Go to the welding course", TODAY.plusDays(40), MilestoneState.OPEN);
        MilestoneView english = milestone("Pass the English test", TODAY.minusDays(3), MilestoneState.OPEN);
        Map<Ref, MilestoneProgress> progress = new HashMap<>();
        progress.put(hours.ref(), new MilestoneProgress(12, 360, 2));
        return view(
                progress,
                goal(
                        Pathway.COUNSELLING,
                        Whose.PROGRAMME,
                        "Have somebody to talk to",
                        milestone("Meet the counsellor", TODAY.minusDays(60), MilestoneState.REACHED),
                        milestone("Six talks", TODAY.plusDays(90), MilestoneState.OPEN)),
                goal(
                        Pathway.EDUCATION,
                        Whose.PERSON,
                        "Speak English at work",
                        milestone("Start the English class", TODAY.minusDays(45), MilestoneState.REACHED),
                        english,
                        milestone("Take the second class", TODAY.plusDays(120), MilestoneState.WAITING, english.ref())),
                goal(
                        Pathway.JOB_TRAINING,
                        Whose.PERSON,
                        "Work as a welder",
                        milestone("Visit the workshop", TODAY.minusDays(20), MilestoneState.REACHED),
                        hours,
                        milestone("Get the certificate", TODAY.plusDays(150), MilestoneState.WAITING, hours.ref()),
                        milestone("Drive a lorry", TODAY.plusDays(10), MilestoneState.SET_ASIDE)),
                goal(
                        Pathway.HOUSING,
                        Whose.PERSON,
                        "A door that I can lock",
                        milestone("Look at three flats", TODAY.plusDays(60), MilestoneState.OPEN),
                        milestone("Move in", Times.NO_DAY, MilestoneState.OPEN)));
    }

    static WayPage page(Locale language, WayView view) {
        Choices choices = Choices.first(language);
        return page(frame(choices), view);
    }

    static WayPage page(Frame frame, WayView view) {
        return page(frame, view, Map.of());
    }

    static WayPage page(Frame frame, WayView view, Map<Ref, LastAnswer> answers) {
        Clock clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new WayPage(
                frame, "Sam", Way.of(view, ZoneOffset.UTC), WholeWay.of(view, frame, clock), null, answers, List.of());
    }

    static Frame frame(Choices choices) {
        return new Frame(Texts.of("my", choices.language()), choices, "/empty.html", "mine");
    }
}
