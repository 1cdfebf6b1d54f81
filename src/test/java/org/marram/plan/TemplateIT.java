package org.marram.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.closing.ClosePlan;
import org.marram.closing.ClosingService;
import org.marram.closing.ReopenPlan;
import org.marram.closing.ReopenReason;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.history.ChangeKind;
import org.marram.history.PlanChange;
import org.marram.history.PlanHistoryService;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.template.CopyTemplate;
import org.marram.template.CreateTemplate;
import org.marram.template.CriterionKind;
import org.marram.template.Item;
import org.marram.template.Offset;
import org.marram.template.OffsetUnit;
import org.marram.template.Pathway;
import org.marram.template.PathwayLine;
import org.marram.template.PathwayService;
import org.marram.template.Phase;
import org.marram.template.PreviewItem;
import org.marram.template.RenamePathway;
import org.marram.template.RenameTemplate;
import org.marram.template.SaveVersion;
import org.marram.template.TemplateEditService;
import org.marram.template.TemplateLine;
import org.marram.template.TemplateService;
import org.marram.template.TemplateView;
import org.marram.template.VersionLine;
import org.marram.testing.Deployments;
import org.marram.update.NewerVersion;
import org.marram.update.TakeVersion;
import org.marram.update.TemplateUpdateService;
import org.marram.update.UpdateItem;
import org.marram.update.UpdateKind;
import org.marram.update.UpdateNeed;
import org.marram.update.UpdatePreview;

/** Templates as a coordinator keeps them, the plans that are made from them, and what a later version may change in those. */
@ExtendWith(ArquillianExtension.class)
class TemplateIT {

    @Inject
    TemplateService templates;

    @Inject
    TemplateEditService edits;

    @Inject
    PathwayService pathways;

    @Inject
    TemplateUpdateService updates;

    @Inject
    PlanService plans;

    @Inject
    MilestoneService milestonesOf;

    @Inject
    PlanHistoryService past;

    @Inject
    GoalService goals;

    @Inject
    ClosingService closings;

    @Inject
    PersonService people;

    @Inject
    TemplateSamples history;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Inject
    Somebody somebody;

    @Resource
    ManagedExecutorService threads;

    private LocalDate today;
    private Actor coordinator;
    private Ref person;
    private Ref template;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aTemplateAndAPerson() {
        today = LocalDate.now(clock);
        coordinator = samples.aCoordinator(samples.aProgramme());
        samples.become(coordinator);
        template = edits.create(new CreateTemplate(
                "First year",
                Phase.STABILISE,
                List.of(week("Talk", 2), week("Papers", 6, 1), hours("Hours", 7, 1, 2))));
        person = people.enrol(new EnrolPerson("Reed"));
    }

    @Test
    void aNewTemplateHasOneVersionWithGraphAndKeys() {
        TemplateView view = templates.open(template);
        assertThat(view.number()).isOne();
        assertThat(view.own()).isTrue();
        assertThat(view.items()).extracting(Item::title).containsExactly("Talk", "Papers", "Hours");
        assertThat(view.items()).extracting(Item::needs).containsExactly(List.of(), List.of(1), List.of(1, 2));
        assertThat(view.items()).extracting(Item::key).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(view.items().get(2).amount()).isEqualTo(360);
        assertThat(line()).satisfies(line -> {
            assertThat(List.of(line.goals(), line.milestones(), line.plans())).containsExactly(2, 3, 0);
            assertThat(line.phase()).isEqualTo(Phase.STABILISE);
        });
        assertThat(templates.preview(template, LocalDate.of(2027, 1, 31)).items())
                .extracting(PreviewItem::dueOn)
                .containsExactly(LocalDate.of(2027, 2, 14), LocalDate.of(2027, 3, 14), LocalDate.of(2027, 8, 31));
    }

    @Test
    void aNewVersionLeavesTheEarlierOneAsItWasAndKnowsItsMilestonesAgain() {
        List<Item> first = templates.open(template).items();
        save(List.of(as(first.get(1), "Papers in hand", 8), week("Walk", 3, 1)));
        TemplateView now = templates.open(template);
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.items().get(0).key()).isEqualTo(first.get(1).key());
        assertThat(now.items()).extracting(Item::title).containsExactly("Papers in hand", "Walk");
        assertThat(templates.version(template, 1)).isEqualTo(first);
        assertThat(templates.version(template, 2)).isEqualTo(now.items());
        assertThat(templates.versions(template))
                .extracting(VersionLine::number, VersionLine::createdBy)
                .containsExactly(tuple(2, coordinator.name()), tuple(1, coordinator.name()));
        refused("not-found", () -> templates.version(template, 3));
        save(List.of(as(first.get(0), "Talk again", 2)));
        assertThat(templates.open(template).items().get(0).key())
                .isEqualTo(first.get(0).key());
    }

    @Test
    void theSecondToSaveIsRefusedAndNothingOfTheFirstIsLost() {
        TemplateView read = templates.open(template);
        edits.save(new SaveVersion(template, read.version(), List.of(week("Mine", 1))));
        refused(
                "changed-meanwhile",
                () -> edits.save(new SaveVersion(template, read.version(), List.of(week("Other", 1)))));
        refused(
                "changed-meanwhile",
                () -> edits.rename(new RenameTemplate(template, read.version(), "Other", Phase.BUILD)));
        assertThat(templates.open(template).items()).extracting(Item::title).containsExactly("Mine");
        assertThat(templates.open(template).number()).isEqualTo(2);
    }

    @Test
    void renamesCopiesRetiresAndBringsBack() {
        TemplateView read = templates.open(template);
        edits.rename(new RenameTemplate(template, read.version(), " Second year ", Phase.AFTERCARE));
        assertThat(line().name()).isEqualTo("Second year");
        assertThat(line().number()).isOne();
        Ref copy = edits.copy(new CopyTemplate(template, "A copy"));
        assertThat(templates.open(copy).items())
                .extracting(Item::title, Item::needs)
                .containsExactlyElementsOf(read.items().stream()
                        .map(item -> tuple(item.title(), item.needs()))
                        .toList());
        assertThat(templates.open(copy).items())
                .extracting(Item::key)
                .doesNotContainAnyElementsOf(
                        read.items().stream().map(Item::key).toList());
        edits.retire(template);
        edits.retire(template);
        assertThat(templates.usable())
                .extracting(TemplateLine::ref)
                .contains(copy)
                .doesNotContain(template);
        refused("template-retired", () -> save(List.of(week("Talk", 1))));
        edits.restore(template);
        save(List.of(week("Talk", 1)));
        assertThat(templates.templates(null, 1).items())
                .extracting(TemplateLine::name)
                .containsExactly("A copy");
        Page<TemplateLine> next =
                templates.templates(templates.templates(null, 1).next(), 1);
        assertThat(next.items()).extracting(TemplateLine::name).containsExactly("Second year");
        assertThat(next.next()).isNull();
    }

    @Test
    void everyProgrammeHasAStartForEachPathwayAndMakesItItsOwn() {
        List<TemplateLine> starters = templates.starters();
        assertThat(starters).hasSize(9).allSatisfy(line -> {
            assertThat(line.own()).isFalse();
            assertThat(line.milestones()).isBetween(4, 8);
        });
        assertThat(starters.stream()
                        .flatMap(line -> templates.open(line.ref()).items().stream())
                        .map(item -> item.pathway().code())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Pathway.EVERYWHERE.stream().map(Pathway::code).toList());
        Ref starter = starters.get(0).ref();
        int version = templates.open(starter).version();
        refused("template-everywhere", () -> edits.save(new SaveVersion(starter, version, List.of(week("Mine", 1)))));
        refused("template-everywhere", () -> edits.rename(new RenameTemplate(starter, version, "Mine", Phase.BUILD)));
        refused("template-everywhere", () -> edits.retire(starter));
        Ref ours = edits.copy(new CopyTemplate(starter, "Ours"));
        assertThat(templates.open(ours).own()).isTrue();
        plans.apply(new ApplyTemplate(person, starter, today));
        assertThat(templates.starters().get(0).plans()).isOne();
        samples.become(samples.aCoordinator(samples.aProgramme()));
        assertThat(templates.starters().get(0).plans()).isZero();
        refused("not-found", () -> templates.open(ours));
        refused("not-found", () -> edits.copy(new CopyTemplate(ours, "Theirs")));
        refused("not-found", () -> edits.retire(template));
        refused("not-found", () -> templates.versions(template));
    }

    @Test
    void onlyWhatWasChosenIsMadeAndThePlanRemembersOfWhichVersion() {
        plans.apply(new ApplyTemplate(person, template, today, 1, List.of(2, 3)));
        assertThat(milestones()).extracting(MilestoneView::title).containsExactlyInAnyOrder("Papers", "Hours");
        assertThat(milestone("Papers").needs()).isEmpty();
        assertThat(milestone("Hours").needs())
                .containsExactly(milestone("Papers").ref());
        assertThat(line().plans()).isOne();
        refusedField("take", () -> plans.apply(new ApplyTemplate(person, template, today, 1, List.of(4))));
        refused("template-changed", () -> plans.apply(new ApplyTemplate(person, template, today, 2, List.of())));
        refusedField(
                "startsOn", () -> plans.apply(new ApplyTemplate(person, template, today.plusYears(40), 1, List.of())));
        edits.retire(template);
        refused("template-retired", () -> plans.apply(new ApplyTemplate(person, template, today)));
        assertThat(milestones()).hasSize(2);
    }

    @Test
    void aLaterVersionChangesNothingUntilItIsTakenAndThenOnlyWhatWasTicked() {
        plans.apply(new ApplyTemplate(person, template, today));
        assertThat(updates.newer(person)).isEmpty();
        List<Item> first = templates.open(template).items();
        MilestoneView talk = milestone("Talk");
        save(List.of(
                as(first.get(0), "First talk", 3),
                as(first.get(1), "Papers", 8),
                first(first.get(2)),
                week("Walk", 4, 1)));
        assertThat(milestone("Talk")).isEqualTo(talk);
        NewerVersion offer = updates.newer(person).get(0);
        assertThat(List.of(offer.number(), offer.newer())).containsExactly(1, 2);
        List<UpdateItem> items = updates.preview(person, offer.use()).items();
        assertThat(items)
                .extracting(UpdateItem::newTitle, UpdateItem::kind)
                .containsExactly(
                        tuple("First talk", UpdateKind.CHANGED),
                        tuple("Papers", UpdateKind.CHANGED),
                        tuple("Hours", UpdateKind.CHANGED),
                        tuple("Walk", UpdateKind.ADDED));
        refused("template-changed", () -> take(offer, 3, items.get(0)));
        take(offer, 2, items.get(0), items.get(3));
        assertThat(milestone("Hours").needs()).hasSize(2);
        assertThat(milestone("First talk")).satisfies(changed -> {
            assertThat(changed.ref()).isEqualTo(talk.ref());
            assertThat(changed.dueOn()).isEqualTo(today.plusWeeks(3));
            assertThat(changed.plannedOn()).isEqualTo(today.plusWeeks(2));
        });
        assertThat(milestone("Papers").dueOn()).isEqualTo(today.plusWeeks(6));
        assertThat(milestone("Walk").needs()).containsExactly(talk.ref());
        assertThat(plan().goals()).hasSize(2);
        assertThat(plan().milestones()).isEqualTo(4);
        assertThat(plan().nextDueOn()).isEqualTo(today.plusWeeks(3));
        assertThat(history.amendments(samples.personId(person), talk.ref()))
                .containsExactly(
                        "title: Talk > First talk", "dueOn: " + today.plusWeeks(2) + " > " + today.plusWeeks(3));
        assertThat(updates.newer(person)).isEmpty();
        refused("not-found", () -> take(offer, 2, items.get(1)));
        assertThat(plans.drift()).noneMatch(drift -> drift.plan().equals(plan().ref()));
    }

    @Test
    void whatMilestonesWaitForIsTakenInThisPlanOnlyAndTheReasonStaysReadable() {
        plans.apply(new ApplyTemplate(person, template, today));
        List<Item> first = templates.open(template).items();
        Ref other = people.enrol(new EnrolPerson("Dune"));
        plans.apply(new ApplyTemplate(other, template, today));
        save(List.of(first.get(0), as(first.get(1), "Papers", 6, 4), first(first.get(2)), week("Walk", 3)));
        NewerVersion offer = updates.newer(person).get(0);
        List<UpdateItem> items = updates.preview(person, offer.use()).items();
        assertThat(items)
                .extracting(UpdateItem::newTitle, TemplateIT::needs, TemplateIT::newNeeds)
                .containsExactly(
                        tuple("Papers", List.of("Talk"), List.of("Walk")),
                        tuple("Hours", List.of("Talk", "Papers"), List.of("Talk")),
                        tuple("Walk", List.of(), List.of()));
        PlanView before = plans.view(samples.personId(other));
        take(offer, 2, items.toArray(UpdateItem[]::new));
        assertThat(milestone("Papers").needs())
                .containsExactly(milestone("Walk").ref());
        assertThat(milestone("Hours").needs()).containsExactly(milestone("Talk").ref());
        assertThat(plans.view(samples.personId(other))).isEqualTo(before);
        assertThat(past.changes(person, today, today, null, Page.MOST).items())
                .filteredOn(change -> change.kind() == ChangeKind.PREREQUISITE_ADDED && change.reason() != null)
                .extracting(PlanChange::title, PlanChange::became, PlanChange::reason)
                .containsExactly(tuple("Papers", "Walk", "TEMPLATE_CHANGED"));
    }

    @Test
    void aCircleThatComesOfWhatThisPlanHasOtherwiseIsRefusedAndNothingIsTaken() {
        plans.apply(new ApplyTemplate(person, template, today));
        List<Item> first = templates.open(template).items();
        MilestoneView talk = milestone("Talk");
        Ref hours = milestone("Hours").ref();
        milestonesOf.needs(new SetNeeds(
                milestone("Papers").ref(), milestone("Papers").version(), List.of(), AmendReason.CIRCUMSTANCES));
        milestonesOf.needs(new SetNeeds(hours, milestone("Hours").version(), List.of(talk.ref()), AmendReason.MISTAKE));
        save(List.of(as(first.get(0), "Talk", 3, 3), as(first.get(1), "Papers", 7), as(first.get(2), "Hours", 8)));
        NewerVersion offer = updates.newer(person).get(0);
        List<UpdateItem> items = updates.preview(person, offer.use()).items();
        assertThat(items)
                .as("what waits by hand stays so")
                .extracting(UpdateItem::newTitle, UpdateItem::kind)
                .containsExactly(
                        tuple("Talk", UpdateKind.CHANGED),
                        tuple("Papers", UpdateKind.CHANGED),
                        tuple("Hours", UpdateKind.BY_HAND));
        PlanView before = plan();
        assertThatThrownBy(() -> take(offer, 2, items.get(0), items.get(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("prerequisite-circle");
                    assertThat(refusal.faults())
                            .extracting(Refusal.Fault::field)
                            .containsExactlyInAnyOrder(talk.ref().toString(), hours.toString());
                });
        assertThat(plan()).isEqualTo(before);
        take(offer, 2, items.get(1));
        assertThat(milestone("Papers").dueOn()).isEqualTo(today.plusWeeks(7));
        assertThat(milestone("Talk").needs()).isEmpty();
    }

    private static List<String> needs(UpdateItem item) {
        return item.needs().stream().map(UpdateNeed::title).toList();
    }

    private static List<String> newNeeds(UpdateItem item) {
        return item.newNeeds().stream().map(UpdateNeed::title).toList();
    }

    @Test
    void whatSomebodyChangedByHandStaysAndWhatIsReachedIsNotSpokenOf() {
        plans.apply(new ApplyTemplate(person, template, today));
        MilestoneView talk = milestone("Talk");
        MilestoneView papers = milestone("Papers");
        plans.confirm(new ConfirmMilestone(talk.ref(), talk.version()));
        plans.change(new ChangeMilestone(
                papers.ref(), papers.version(), "Her papers", papers.dueOn(), AmendReason.BETTER_WORDS));
        List<Item> first = templates.open(template).items();
        save(List.of(as(first.get(0), "First talk", 3), as(first.get(1), "Papers in hand", 8)));
        NewerVersion offer = updates.newer(person).get(0);
        List<UpdateItem> items = updates.preview(person, offer.use()).items();
        assertThat(items)
                .extracting(UpdateItem::title, UpdateItem::kind)
                .containsExactly(tuple("Her papers", UpdateKind.BY_HAND), tuple("Hours", UpdateKind.GONE));
        refused("changed-meanwhile", () -> take(offer, 2, items.get(0)));
        take(offer, 2);
        assertThat(updates.newer(person)).isEmpty();
        assertThat(milestones())
                .extracting(MilestoneView::title)
                .containsExactlyInAnyOrder("Talk", "Her papers", "Hours");
        refusedField(
                "reason",
                () -> plans.change(new ChangeMilestone(
                        papers.ref(), papers.version() + 1, "Papers", papers.dueOn(), AmendReason.TEMPLATE_CHANGED)));
    }

    @Test
    void whatIsReachedSetAsideOrArchivedIsNeitherOfferedNorChangedAndNothingIsOnceThePlanIsClosed() {
        plans.apply(new ApplyTemplate(person, template, today));
        MilestoneView papers = milestone("Papers");
        plans.setAside(new SetAside(papers.ref(), papers.version(), AmendReason.PERSONS_WISH));
        MilestoneView talk = milestone("Talk");
        plans.confirm(new ConfirmMilestone(talk.ref(), talk.version()));
        GoalView learn = plan().goals().get(1);
        goals.archive(new ArchiveGoal(learn.ref(), learn.version(), ArchiveReason.REPLACED));
        List<Item> first = templates.open(template).items();
        save(List.of(
                as(first.get(0), "First talk", 3),
                as(first.get(1), "Papers in hand", 8),
                as(first.get(2), "More hours", 9, 1),
                week("Walk", 4, 1)));
        NewerVersion offer = updates.newer(person).get(0);
        UpdatePreview preview = updates.preview(person, offer.use());
        assertThat(preview.items())
                .extracting(UpdateItem::newTitle, UpdateItem::kind)
                .containsExactly(tuple("Walk", UpdateKind.ADDED));
        PlanView before = plan();
        for (Item item : first) {
            refused(
                    "changed-meanwhile",
                    () -> updates.take(new TakeVersion(person, offer.use(), 2, List.of(item.key()))));
        }
        assertThat(plan()).isEqualTo(before);
        int version = closings.of(person).version();
        closings.close(new ClosePlan(person, version, CloseReason.MOVED, null, null, false, false));
        assertThat(updates.preview(person, offer.use()))
                .as("looking stays possible")
                .isEqualTo(preview);
        refused("plan-closed", () -> take(offer, 2, preview.items().get(0)));
        assertThat(plan().goals()).isEqualTo(before.goals());
        closings.reopen(new ReopenPlan(person, closings.of(person).version(), ReopenReason.CAME_BACK));
        take(offer, 2, preview.items().get(0));
        assertThat(milestone("Walk").needs()).containsExactly(talk.ref());
        assertThat(milestone("Talk")).isEqualTo(talkOf(before));
    }

    private static MilestoneView talkOf(PlanView plan) {
        return plan.goals().get(0).milestones().get(0);
    }

    @Test
    void anotherProofOfALaterVersionIsTakenAndWhatItWasStaysReadable() {
        plans.apply(new ApplyTemplate(person, template, today));
        MilestoneView talk = milestone("Talk");
        List<Item> first = templates.open(template).items();
        Item proved = new Item(
                first.get(0).key(),
                first.get(0).pathway(),
                first.get(0).goal(),
                "Talk",
                first.get(0).offset(),
                CriterionKind.HOURS_ATTENDED,
                40,
                List.of());
        save(List.of(proved, first.get(1), first.get(2)));
        NewerVersion offer = updates.newer(person).get(0);
        UpdateItem item = updates.preview(person, offer.use()).items().get(0);
        take(offer, 2, item);
        assertThat(milestone("Talk")).satisfies(taken -> {
            assertThat(taken.criterion()).isEqualTo(CriterionKind.HOURS_ATTENDED);
            assertThat(taken.amount()).isEqualTo(40);
            assertThat(taken.dueOn()).isEqualTo(talk.dueOn());
        });
        assertThat(history.amendments(samples.personId(person), talk.ref()))
                .containsExactly("proof: CONFIRMED > HOURS_ATTENDED 40");
        save(List.of(first.get(0), first.get(1), first.get(2)));
        assertThat(updates.preview(person, updates.newer(person).get(0).use()).items())
                .as("the template's own change is nobody's hand")
                .extracting(UpdateItem::kind)
                .containsExactly(UpdateKind.CHANGED);
    }

    @Test
    void aMilestoneThatChangedSinceTheLookIsNotOverwritten() {
        plans.apply(new ApplyTemplate(person, template, today));
        List<Item> first = templates.open(template).items();
        save(List.of(as(first.get(0), "First talk", 3), as(first.get(1), "Papers", 6, 1), first.get(2)));
        NewerVersion offer = updates.newer(person).get(0);
        UpdateItem looked = updates.preview(person, offer.use()).items().get(0);
        MilestoneView talk = milestone("Talk");
        plans.change(
                new ChangeMilestone(talk.ref(), talk.version(), "My talk", talk.dueOn(), AmendReason.BETTER_WORDS));
        refused("changed-meanwhile", () -> take(offer, 2, looked));
        assertThat(milestone("My talk").dueOn()).isEqualTo(today.plusWeeks(2));
        samples.become(samples.aCoordinator(coordinator.programmeId()));
        refused("not-found", () -> updates.newer(person));
        refused("not-found", () -> updates.preview(person, offer.use()));
        refused("not-found", () -> take(offer, 2, looked));
    }

    @Test
    void whatIsNewStandsUnderAGoalOfItsOwnWhereItsGoalWasArchived() {
        plans.apply(new ApplyTemplate(person, template, today));
        GoalView calm = plan().goals().get(0);
        goals.archive(new ArchiveGoal(calm.ref(), calm.version(), ArchiveReason.values()[0]));
        List<Item> items = Stream.concat(templates.open(template).items().stream(), Stream.of(week("Walk", 4)))
                .toList();
        save(items);
        NewerVersion offer = updates.newer(person).get(0);
        take(offer, 2, updates.preview(person, offer.use()).items().get(0));
        assertThat(plan().goals())
                .filteredOn(goal ->
                        goal.milestones().stream().anyMatch(one -> one.title().equals("Walk")))
                .singleElement()
                .satisfies(goal -> assertThat(goal.ref()).isNotEqualTo(calm.ref()));
    }

    @Test
    void ofTwoWhoSaveOrTakeAtTheSameMomentOneWins() throws Exception {
        plans.apply(new ApplyTemplate(person, template, today));
        TemplateView read = templates.open(template);
        List<Item> items =
                Stream.concat(read.items().stream(), Stream.of(week("Walk", 4))).toList();
        assertThat(atTheSameMoment(() -> edits.save(new SaveVersion(template, read.version(), items))))
                .containsExactlyInAnyOrder("done", "changed-meanwhile");
        assertThat(templates.open(template).number()).isEqualTo(2);
        NewerVersion offer = updates.newer(person).get(0);
        UpdateItem walk = updates.preview(person, offer.use()).items().get(0);
        assertThat(atTheSameMoment(() -> take(offer, 2, walk)))
                .contains("done")
                .containsAnyOf("changed-meanwhile", "not-found");
        assertThat(milestones()).hasSize(4);
        assertThat(plan().milestones()).isEqualTo(4);
    }

    /** Twice, each in a thread of its own; answers what became of each. */
    private List<String> atTheSameMoment(Runnable act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<String>> both = Stream.generate(() -> threads.submit(() -> {
                    together.await();
                    return somebody.does(coordinator, act);
                }))
                .limit(2)
                .toList();
        return List.of(both.get(0).get(), both.get(1).get());
    }

    /** Acts in a thread of its own, as in a request of its own. */
    static class Somebody {

        @Inject
        private CurrentActor current;

        @ActivateRequestContext
        public String does(Actor actor, Runnable act) {
            current.enter(actor);
            try {
                act.run();
                return "done";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        }
    }

    @Test
    void aProgrammeKeepsItsOwnPathways() {
        String code = pathways.create("Music");
        Pathway music = new Pathway(code, "Music");
        assertThat(templates.pathways()).contains(music);
        refusedField("name", () -> pathways.create(" music "));
        Ref songs = edits.create(new CreateTemplate("Songs", Phase.MOVE_ON, List.of(on(music, "First song"))));
        plans.apply(new ApplyTemplate(person, songs, today));
        int version = own().version();
        assertThat(pathways.rename(new RenamePathway(code, version, "Music and song")))
                .isEqualTo(version + 1);
        refused("changed-meanwhile", () -> pathways.rename(new RenamePathway(code, version, "Song")));
        pathways.retire(code);
        assertThat(own().retired()).isTrue();
        assertThat(templates.pathways()).hasSize(9);
        assertThat(plan().goals().get(0).pathway().ownName()).isEqualTo("Music and song");
        refused("pathway-retired", () -> plans.apply(new ApplyTemplate(person, songs, today)));
        refusedField(
                "items[0].pathway",
                () -> edits.create(new CreateTemplate("More", Phase.MOVE_ON, List.of(on(music, "Song")))));
        edits.save(new SaveVersion(songs, templates.open(songs).version(), List.of(on(music, "Second song"))));
        pathways.restore(code);
        plans.apply(new ApplyTemplate(person, songs, today));
        samples.become(samples.aCoordinator(samples.aProgramme()));
        assertThat(pathways.all()).hasSize(9);
        refused("not-found", () -> pathways.retire(code));
        refused("not-found", () -> pathways.retire("EDUCATION"));
        refusedField(
                "items[0].pathway",
                () -> edits.create(new CreateTemplate("More", Phase.MOVE_ON, List.of(on(music, "Song")))));
    }

    @Test
    void aListOfManyComesInPartsAndInItsOrder() {
        IntStream.range(0, 5).forEach(each -> edits.copy(new CopyTemplate(template, "Same name")));
        Page<TemplateLine> first = templates.templates(null, 3);
        Page<TemplateLine> rest = templates.templates(first.next(), 3);
        assertThat(first.items()).hasSize(3);
        assertThat(rest.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isNull();
    }

    private PathwayLine own() {
        return pathways.all().stream().filter(PathwayLine::isOwn).findFirst().orElseThrow();
    }

    private void take(NewerVersion offer, int number, UpdateItem... items) {
        updates.take(new TakeVersion(
                person,
                offer.use(),
                number,
                List.of(items).stream().map(UpdateItem::key).toList()));
    }

    private void save(List<Item> items) {
        edits.save(new SaveVersion(template, templates.open(template).version(), items));
    }

    private TemplateLine line() {
        return templates.templates(null, 50).items().stream()
                .filter(one -> one.ref().equals(template))
                .findFirst()
                .orElseThrow();
    }

    private static Item week(String title, int week, Integer... needs) {
        return as(on(Pathway.HEALTH, title), title, week, needs);
    }

    private static Item on(Pathway pathway, String title) {
        Offset offset = new Offset(OffsetUnit.WEEK, 1);
        return new Item(null, pathway, "Calm days", title, offset, CriterionKind.CONFIRMED, null, List.of());
    }

    private static Item hours(String title, int month, Integer... needs) {
        Offset offset = new Offset(OffsetUnit.MONTH, month);
        return new Item(
                null, Pathway.EDUCATION, "Learn", title, offset, CriterionKind.HOURS_ATTENDED, 360, List.of(needs));
    }

    private static Item as(Item item, String title, int week, Integer... needs) {
        return new Item(
                item.key(),
                item.pathway(),
                item.goal(),
                title,
                new Offset(OffsetUnit.WEEK, week),
                item.criterion(),
                item.amount(),
                List.of(needs));
    }

    /** The same, waiting for the first of its list only. */
    private static Item first(Item item) {
        return new Item(
                item.key(),
                item.pathway(),
                item.goal(),
                item.title(),
                item.offset(),
                item.criterion(),
                item.amount(),
                List.of(1));
    }

    private PlanView plan() {
        return plans.view(samples.personId(person));
    }

    private List<MilestoneView> milestones() {
        return plan().goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .toList();
    }

    private MilestoneView milestone(String title) {
        return milestones().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedField(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(Refusal.Fault::field)
                .contains(field));
    }
}
