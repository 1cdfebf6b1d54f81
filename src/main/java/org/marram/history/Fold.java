package org.marram.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.plan.AmendReason;
import org.marram.plan.AmendedField;
import org.marram.plan.ArchiveReason;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanView;
import org.marram.plan.Proof;
import org.marram.plan.Since;
import org.marram.plan.Whose;

/**
 * A plan as it stood at an instant: what stands now, folded back by what was amended since. What came later is not there,
 * what was taken away since is there again. Versions are 0: the past cannot be changed.
 *
 * @param amended newest first
 * @param needs whatever was waited for at any time, in the order in which it is listed
 */
public record Fold(PlanView now, List<Amended> amended, List<Dated> needs) {

    /** What stood in one field until then; null where nothing stood. */
    public record Amended(Ref object, String field, Instant at, String was) {}

    /** One waits for another, from when until when; removedAt is null while it holds. */
    public record Dated(Ref milestone, Ref needs, Instant addedAt, Instant removedAt) {}

    /** @param today the day that decides what was overdue then */
    public PlanView before(Instant end, LocalDate today) {
        Then then = new Then(end, today);
        List<GoalView> goals = now.goals().stream()
                .filter(goal -> goal.createdAt().isBefore(end))
                .map(then::goal)
                .toList();
        List<MilestoneView> all =
                goals.stream().flatMap(goal -> goal.milestones().stream()).toList();
        return new PlanView(
                now.ref(),
                count(all, milestone -> milestone.state() != MilestoneState.SET_ASIDE),
                count(all, milestone -> milestone.state() == MilestoneState.REACHED),
                all.stream()
                        .filter(milestone -> milestone.state().isOpen())
                        .map(MilestoneView::dueOn)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                goals);
    }

    private static int count(List<MilestoneView> all, Predicate<MilestoneView> which) {
        return (int) all.stream().filter(which).count();
    }

    /** One moment, and what stood then wherever something else stands now. */
    private final class Then {

        private final Instant end;
        private final LocalDate today;
        private final Map<Ref, Map<String, String>> was = new HashMap<>();
        private final Map<Ref, List<Ref>> needed;
        private final Set<Ref> open = new HashSet<>();

        Then(Instant end, LocalDate today) {
            this.end = end;
            this.today = today;
            amended.stream().filter(each -> !each.at().isBefore(end)).forEach(each -> was.computeIfAbsent(
                            each.object(), object -> new HashMap<>())
                    .put(each.field(), each.was()));
            needed = needs.stream()
                    .filter(each -> happened(each.addedAt()) && !happened(each.removedAt()))
                    .collect(Collectors.groupingBy(
                            Dated::milestone, Collectors.mapping(Dated::needs, Collectors.toList())));
            now.goals().stream()
                    .flatMap(goal -> goal.milestones().stream())
                    .filter(each -> happened(each.createdAt()) && !happened(each.reachedAt()) && setAside(each) == null)
                    .forEach(each -> open.add(each.ref()));
        }

        GoalView goal(GoalView goal) {
            Since archived = since(
                    goal.ref(), AmendedField.ARCHIVED, goal.archivedAt(), Objects.toString(goal.archivedReason()));
            return new GoalView(
                    goal.ref(),
                    goal.pathway(),
                    stood(goal.ref(), AmendedField.WHOSE, goal.whose(), Whose::valueOf),
                    stood(goal.ref(), AmendedField.WORDS, goal.words(), words -> words),
                    goal.milestones().stream()
                            .filter(milestone -> happened(milestone.createdAt()))
                            .map(this::milestone)
                            .toList(),
                    stood(goal.ref(), AmendedField.TARGET_ON, goal.targetOn(), LocalDate::parse),
                    archived == null ? null : archived.at(),
                    archived == null ? null : ArchiveReason.valueOf(archived.reason()),
                    goal.createdAt(),
                    0);
        }

        private MilestoneView milestone(MilestoneView milestone) {
            Ref ref = milestone.ref();
            Since aside = setAside(milestone);
            Instant reachedAt = unlessLater(milestone.reachedAt());
            List<Ref> waitsFor = needed.getOrDefault(ref, List.of());
            MilestoneState state = MilestoneState.of(
                    reachedAt,
                    aside == null ? null : aside.at(),
                    waitsFor.stream().anyMatch(open::contains));
            LocalDate dueOn = stood(ref, AmendedField.DUE_ON, milestone.dueOn(), LocalDate::parse);
            Proof proof =
                    stood(ref, AmendedField.PROOF, new Proof(milestone.criterion(), milestone.amount()), Proof::parse);
            return new MilestoneView(
                    ref,
                    stood(ref, AmendedField.TITLE, milestone.title(), title -> title),
                    milestone.plannedOn(),
                    dueOn,
                    proof.criterion(),
                    proof.amount(),
                    state,
                    reachedAt,
                    waitsFor,
                    state.isOpen() && dueOn.isBefore(today),
                    0,
                    unlessLater(milestone.startedAt()),
                    aside == null ? null : aside.at(),
                    aside == null ? null : AmendReason.valueOf(aside.reason()),
                    milestone.createdAt());
        }

        private Since setAside(MilestoneView milestone) {
            return since(
                    milestone.ref(),
                    AmendedField.SET_ASIDE,
                    milestone.setAsideAt(),
                    Objects.toString(milestone.setAsideReason()));
        }

        private Since since(Ref object, AmendedField field, Instant at, String reason) {
            return stood(object, field, happened(at) ? new Since(at, reason) : null, Since::parse);
        }

        private <T> T stood(Ref object, AmendedField field, T stands, Function<String, T> read) {
            Map<String, String> fields = was.getOrDefault(object, Map.of());
            if (!fields.containsKey(field.key())) {
                return stands;
            }
            String text = fields.get(field.key());
            return text == null ? null : read.apply(text);
        }

        private Instant unlessLater(Instant at) {
            return happened(at) ? at : null;
        }

        private boolean happened(Instant at) {
            return at != null && at.isBefore(end);
        }
    }
}
