package org.marram.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    @Test
    void aChainIsNoCircle() {
        assertThat(PreviewItem.waitInACircle(items(null, 1, 2, 2))).isFalse();
    }

    @Test
    void findsACircleWhereverItBegins() {
        assertThat(PreviewItem.waitInACircle(items(null, 4, 2, 3))).isTrue();
        assertThat(PreviewItem.waitInACircle(items(2, 2))).isTrue();
    }

    @Test
    void whatNeedsAnItemThatIsNotThereWaitsForNothing() {
        assertThat(PreviewItem.waitInACircle(items(9, 1))).isFalse();
        assertThat(PreviewItem.waitInACircle(List.of())).isFalse();
    }

    /** At positions from 1 on, each with the position that it needs. */
    private static List<PreviewItem> items(Integer... needs) {
        List<PreviewItem> items = new ArrayList<>();
        for (Integer position : needs) {
            items.add(new PreviewItem(
                    items.size() + 1, Pathway.HOUSING, "", "", TODAY, CriterionKind.CONFIRMED, null, position));
        }
        return items;
    }
}
