package org.marram.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;

class ItemChecksTest {

    private static final Ref KNOWN = Ref.random();
    private static final Offset WEEK = new Offset(OffsetUnit.WEEK, 6);

    @Test
    void takesWordsClean() {
        assertThat(checked(item(KNOWN, " Talk ", WEEK, null))).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Talk");
            assertThat(item.key()).isEqualTo(KNOWN);
        });
    }

    @Test
    void refusesNoneAndTooMany() {
        refuses("items", "required");
        refuses(
                "items",
                "out-of-range",
                Collections.nCopies(201, item(null, "Talk", WEEK, null)).toArray(new Item[0]));
    }

    @Test
    void refusesWhatIsMissingWithTheLineThatMissesIt() {
        Item empty = new Item(null, null, " ", null, null, null, null, List.of());
        for (String field : List.of("pathway", "goal", "title", "offset", "criterion")) {
            refuses("items[1]." + field, "required", item(null, "Talk", WEEK, null), empty);
        }
    }

    @Test
    void refusesAnAmountThatDoesNotFitTheProof() {
        refuses("items[0].amount", "not-possible", item(null, "Talk", WEEK, 8));
        refuses("items[0].offset.amount", "out-of-range", item(null, "Talk", new Offset(OffsetUnit.MONTH, 481), null));
        refuses("items[0].offset.amount", "out-of-range", item(null, "Talk", new Offset(OffsetUnit.DAY, -1), null));
    }

    @Test
    void refusesAKeyOfAnotherTemplateAndOneThatStandsThereTwice() {
        refuses("items[0].key", "unknown", item(Ref.random(), "Talk", WEEK, null));
        refuses("items[1].key", "twice", item(KNOWN, "Talk", WEEK, null), item(KNOWN, "Talk", WEEK, null));
    }

    @Test
    void refusesCirclesAndWhatIsNotThere() {
        refuses("items[0].needs", "circle", waits(2), waits(1));
        refuses("items[0].needs", "circle", waits(1));
        refuses("items[0].needs", "unknown", waits(2));
        refuses("items[0].needs", "unknown", waits(0));
    }

    private static void refuses(String field, String code, Item... items) {
        assertThatThrownBy(() -> checked(items))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .contains(new Refusal.Fault(field, code)));
    }

    private static List<Item> checked(Item... items) {
        Checks checks = new Checks();
        List<Item> clean = new ItemChecks(Set.of("HEALTH"), Set.of(KNOWN)).checked(checks, Arrays.asList(items));
        checks.refuseFaults();
        return clean;
    }

    private static Item item(Ref key, String title, Offset offset, Integer amount) {
        return new Item(key, Pathway.HEALTH, "Calm days", title, offset, CriterionKind.CONFIRMED, amount, List.of());
    }

    private static Item waits(int position) {
        return new Item(
                null, Pathway.HEALTH, "Calm days", "Talk", WEEK, CriterionKind.CONFIRMED, null, List.of(position));
    }
}
