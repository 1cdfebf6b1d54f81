package org.marram.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.plan.Proof;
import org.marram.template.CriterionKind;
import org.marram.template.Item;
import org.marram.template.Offset;
import org.marram.template.OffsetUnit;
import org.marram.template.Pathway;

class TemplateUpdateTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final Proof WORD = new Proof(CriterionKind.CONFIRMED, null);
    private static final Ref TALK = Ref.random();
    private static final Ref PAPERS = Ref.random();

    private final List<Item> was = List.of(item(TALK, "Talk", 1), item(PAPERS, "Papers", 2));

    @Test
    void offersWhatIsNewMovedAndReworded() {
        List<Item> now =
                List.of(item(TALK, "First talk", 1), item(PAPERS, "Papers", 3), item(Ref.random(), "Keys", 13));
        assertThat(update(now, stands(TALK, "Talk", 1), stands(PAPERS, "Papers", 2))
                        .items())
                .extracting(UpdateItem::kind, UpdateItem::newTitle, UpdateItem::newDueOn)
                .containsExactly(
                        tuple(UpdateKind.CHANGED, "First talk", LocalDate.of(2026, 2, 28)),
                        tuple(UpdateKind.CHANGED, "Papers", LocalDate.of(2026, 4, 30)),
                        tuple(UpdateKind.ADDED, "Keys", LocalDate.of(2027, 2, 28)));
    }

    @Test
    void whatWasChangedByHandStaysAndWhatIsGoneIsOnlySpokenOf() {
        List<Item> now = List.of(item(TALK, "First talk", 1));
        Made byHand = new Made(1, TALK, 9, "My talk", START, WORD, true, true, 2, Set.of(), false);
        assertThat(update(now, byHand, stands(PAPERS, "Papers", 2)).items())
                .extracting(UpdateItem::kind, UpdateItem::title)
                .containsExactly(tuple(UpdateKind.BY_HAND, "My talk"), tuple(UpdateKind.GONE, "Papers"));
    }

    @Test
    void whatIsReachedOrSetAsideOrWasLeftOutIsNotSpokenOf() {
        List<Item> now = List.of(item(TALK, "First talk", 1), item(PAPERS, "Papers", 9));
        Made reached = new Made(1, TALK, 9, "Talk", START, WORD, false, false, 2, Set.of(), false);
        assertThat(update(now, reached).items()).isEmpty();
        assertThat(update(List.of(), reached).items()).isEmpty();
    }

    @Test
    void anEarlierChangeThatWasNotTakenIsNotOfferedAgainWithANewOne() {
        Made declined = new Made(1, TALK, 9, "Words of old", START.plusDays(3), WORD, true, false, 1, Set.of(), false);
        assertThat(update(List.of(item(TALK, "Talk", 2), was.get(1)), declined).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.newTitle()).isEqualTo("Words of old");
                    assertThat(item.newDueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
                });
    }

    @Test
    void anotherProofIsOfferedWhereNobodyChangedItByHand() {
        List<Item> now = List.of(
                new Item(
                        TALK,
                        Pathway.HEALTH,
                        "Calm days",
                        "Talk",
                        new Offset(OffsetUnit.MONTH, 1),
                        CriterionKind.HOURS_ATTENDED,
                        40,
                        List.of()),
                was.get(1));
        assertThat(update(now, stands(TALK, "Talk", 1)).items()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(UpdateKind.CHANGED);
            assertThat(item.proof()).isEqualTo(WORD);
            assertThat(item.newProof()).isEqualTo(new Proof(CriterionKind.HOURS_ATTENDED, 40));
            assertThat(item.newDueOn()).isEqualTo(item.dueOn());
        });
        Made byHand = new Made(1, TALK, 9, "Talk", START.plusMonths(1), WORD, true, true, 2, Set.of(), false);
        assertThat(update(now, byHand).items()).extracting(UpdateItem::kind).containsExactly(UpdateKind.BY_HAND);
    }

    @Test
    void whatWouldWaitForOthersIsOfferedWithTheirTitlesAsThePlanHasThem() {
        Ref fresh = Ref.random();
        List<Item> now =
                List.of(item(TALK, "Talk", 1), waits(item(PAPERS, "Papers", 2), 1, 3), item(fresh, "Keys", 13));
        UpdateItem papers = update(now, stands(TALK, "My talk", 1), stands(PAPERS, "Papers", 2))
                .items()
                .get(0);
        assertThat(papers.kind()).isEqualTo(UpdateKind.CHANGED);
        assertThat(papers.needs()).isEmpty();
        assertThat(papers.newNeeds()).containsExactly(new UpdateNeed(TALK, "My talk"), new UpdateNeed(fresh, "Keys"));
    }

    @Test
    void whatItWaitsForNoLongerGoesAndWhatAnEarlierChangeBroughtStays() {
        Ref walk = Ref.random();
        List<Item> before = List.of(was.get(0), waits(was.get(1), 1), item(walk, "Walk", 1));
        List<Item> now = List.of(was.get(0), was.get(1), before.get(2));
        Made papers =
                new Made(2, PAPERS, 9, "Papers", START.plusMonths(2), WORD, true, false, 1, Set.of(TALK, walk), false);
        TemplateUpdate update = new TemplateUpdate(
                before,
                now,
                Map.of(TALK, stands(TALK, "Talk", 1), PAPERS, papers, walk, stands(walk, "Walk", 1)),
                START);
        assertThat(update.items()).singleElement().satisfies(item -> assertThat(item.newNeeds())
                .extracting(UpdateNeed::key)
                .containsExactly(walk));
    }

    @Test
    void whatSomebodyWaitsForByHandStaysAndWhatWasLeftOutIsNotWaitedFor() {
        List<Item> now = List.of(was.get(0), waits(was.get(1), 1));
        assertThat(update(now, stands(PAPERS, "Papers", 2)).items()).isEmpty();
        Made byHand = new Made(2, PAPERS, 9, "Papers", START.plusMonths(2), WORD, true, false, 1, Set.of(), true);
        assertThat(update(now, stands(TALK, "Talk", 1), byHand).items())
                .extracting(UpdateItem::kind)
                .containsExactly(UpdateKind.BY_HAND);
        assertThat(update(List.of(was.get(0), item(PAPERS, "Papers in hand", 2)), byHand)
                        .items())
                .as("its words were not")
                .extracting(UpdateItem::kind)
                .containsExactly(UpdateKind.CHANGED);
    }

    @Test
    void aNewMilestoneStandsUnderTheGoalOfItsNeighbours() {
        Item fresh = item(Ref.random(), "Walk", 4);
        TemplateUpdate update = update(List.of(was.get(0), fresh), stands(TALK, "Talk", 1));
        assertThat(update.goalOf(fresh)).contains(9L);
        assertThat(update(List.of(fresh)).goalOf(fresh)).isEmpty();
    }

    private TemplateUpdate update(List<Item> now, Made... made) {
        Map<Ref, Made> byKey = Arrays.stream(made).collect(Collectors.toMap(Made::key, Function.identity()));
        return new TemplateUpdate(was, now, byKey, START);
    }

    private static Item item(Ref key, String title, int month) {
        return new Item(
                key,
                Pathway.HEALTH,
                "Calm days",
                title,
                new Offset(OffsetUnit.MONTH, month),
                CriterionKind.CONFIRMED,
                null,
                List.of());
    }

    private static Item waits(Item item, Integer... needs) {
        return new Item(
                item.key(),
                item.pathway(),
                item.goal(),
                item.title(),
                item.offset(),
                item.criterion(),
                item.amount(),
                List.of(needs));
    }

    private static Made stands(Ref key, String title, int month) {
        return new Made(1, key, 9, title, START.plusMonths(month), WORD, true, false, 1, Set.of(), false);
    }
}
