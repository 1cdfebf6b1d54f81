package org.marram.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;

class ItemChangeTest {

    private static final Item TALK = item("Talk", 2);
    private static final Item PAPERS = item("Papers", 6);

    @Test
    void theSameListHasNoChanges() {
        assertThat(ItemChange.between(List.of(TALK, PAPERS), List.of(TALK, PAPERS)))
                .isEmpty();
    }

    @Test
    void anotherOrderIsNoChangeOfAMilestoneEvenWhereOneWaitsForAnother() {
        Item waits = waiting(PAPERS, 1);
        Item waitsLater = waiting(PAPERS, 2);
        assertThat(ItemChange.between(List.of(TALK, waits), List.of(waitsLater, TALK)))
                .isEmpty();
    }

    @Test
    void aMilestoneIsKnownByItsKeyHoweverItIsCalled() {
        Item renamed = new Item(
                TALK.key(),
                Pathway.HEALTH,
                "Calm days",
                "First talk",
                new Offset(OffsetUnit.WEEK, 3),
                CriterionKind.HOURS_ATTENDED,
                8,
                List.of());
        assertThat(ItemChange.between(List.of(TALK), List.of(renamed)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.was()).isEqualTo(TALK);
                    assertThat(change.now()).isEqualTo(renamed);
                    assertThat(List.of(change.moved(), change.reworded(), change.proof()))
                            .containsOnly(true);
                    assertThat(change.waits()).isFalse();
                });
    }

    @Test
    void tellsWhatIsNewAndWhatIsNoLongerThere() {
        Item fresh = new Item(
                null,
                Pathway.HEALTH,
                "Calm days",
                "Walk",
                new Offset(OffsetUnit.DAY, 3),
                CriterionKind.CONFIRMED,
                null,
                List.of());
        assertThat(ItemChange.between(List.of(TALK, PAPERS), List.of(fresh, PAPERS)))
                .extracting(ItemChange::was, ItemChange::now)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(null, fresh),
                        org.assertj.core.api.Assertions.tuple(TALK, null));
    }

    @Test
    void waitingForAnotherOneIsAChange() {
        assertThat(ItemChange.between(List.of(TALK, PAPERS), List.of(TALK, waiting(PAPERS, 1))))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.waits()).isTrue();
                    assertThat(change.moved() || change.reworded() || change.proof())
                            .isFalse();
                });
    }

    private static Item item(String title, int week) {
        return new Item(
                Ref.random(),
                Pathway.HEALTH,
                "Calm days",
                title,
                new Offset(OffsetUnit.WEEK, week),
                CriterionKind.CONFIRMED,
                null,
                List.of());
    }

    private static Item waiting(Item item, int needs) {
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
}
