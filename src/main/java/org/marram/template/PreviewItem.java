package org.marram.template;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A milestone as a template would make it. */
public record PreviewItem(
        int position,
        Pathway pathway,
        String goal,
        String title,
        LocalDate dueOn,
        CriterionKind criterion,
        Integer amount,
        Integer needsPosition) {

    /** Whether some of them wait for each other in a circle, so that none of these could ever open. */
    public static boolean waitInACircle(List<PreviewItem> items) {
        Map<Integer, Integer> needs = new HashMap<>();
        items.forEach(item -> needs.put(item.position(), item.needsPosition()));
        return items.stream().anyMatch(item -> {
            Integer next = item.needsPosition();
            for (int steps = 0; next != null && steps < items.size(); steps++) {
                next = needs.get(next);
            }
            return next != null;
        });
    }
}
