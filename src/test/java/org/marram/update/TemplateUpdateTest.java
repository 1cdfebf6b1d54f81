package org.marram.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        Made byHand = new Made(1, TALK, 9, "My talk", START, WORD, true, true, 2);
        assertThat(update(now, byHand, stands(PAPERS, "Papers", 2)).items())
                .extracting(UpdateItem::kind, UpdateItem::title)
                .containsExactly(tuple(UpdateKind.BY_HAND, "My talk"), tuple(UpdateKind.GONE, "Papers"));
    }

    @Test
    void whatIsReachedOrSetAsideOrWasLeftOutIsNotSpokenOf() {
        List<Item> now = List.of(item(TALK, "First talk", 1), item(PAPERS, "Papers", 9));
        Made reached = new Made(1, TALK, 9, "Talk", START, WORD, false, false, 2);
        assertThat(update(now, reached).items()).isEmpty();
        assertThat(update(List.of(), reached).items()).isEmpty();
    }

    @Test
    void anEarlierChangeThatWasNotTakenIsNotOfferedAgainWithANewOne() {
        Made declined = new Made(1, TALK, 9, "Words of old", START.plusDays(3), WORD, true, false, 1);
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
        Made byHand = new Made(1, TALK, 9, "Talk", START.plusMonths(1), WORD, true, true, 2);
        assertThat(update(now, byHand).items()).extracting(UpdateItem::kind).containsExactly(UpdateKind.BY_HAND);
    }

    @Test
    void whatWouldWaitForOthersIsSpokenOfAndNotTaken() {
        List<Item> now = List.of(
                was.get(0),
                new Item(
                        PAPERS,
                        Pathway.HEALTH,
                        "Calm days",
                        "Papers",
                        new Offset(OffsetUnit.MONTH, 2),
                        CriterionKind.CONFIRMED,
                        null,
                        List.of(1)));
        assertThat(update(now, stands(TALK, "Talk", 1), stands(PAPERS, "Papers", 2))
                        .items())
                .extracting(UpdateItem::kind)
                .containsExactly(UpdateKind.STAYS)
                .noneMatch(UpdateKind::canBeTaken);
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

    private static Made stands(Ref key, String title, int month) {
        return new Made(1, key, 9, title, START.plusMonths(month), WORD, true, false, 1);
    }
}
