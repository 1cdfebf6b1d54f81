package org.marram.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.marram.common.Ref;

/**
 * What one version of a template says of a milestone that another one does not: new ({@code was} is null), no longer
 * there ({@code now} is null), or other than it was. A milestone is the same where its key is.
 *
 * @param moved whether it is due at another time
 * @param reworded whether its title, goal or pathway is another
 * @param proof whether something else proves it
 * @param waits whether it waits for others than before
 */
public record ItemChange(Item was, Item now, boolean moved, boolean reworded, boolean proof, boolean waits) {

    /** In the order of the later list; what is no longer there comes last. */
    public static List<ItemChange> between(List<Item> was, List<Item> now) {
        Map<Ref, Item> before = new HashMap<>();
        was.forEach(item -> before.put(item.key(), item));
        List<ItemChange> changes = new ArrayList<>();
        for (Item item : now) {
            Item earlier = item.key() == null ? null : before.remove(item.key());
            ItemChange change = of(earlier, item, was, now);
            if (change.isAny()) {
                changes.add(change);
            }
        }
        was.stream()
                .filter(item -> before.containsKey(item.key()))
                .forEach(item -> changes.add(new ItemChange(item, null, false, false, false, false)));
        return changes;
    }

    private static ItemChange of(Item was, Item now, List<Item> earlier, List<Item> later) {
        if (was == null) {
            return new ItemChange(null, now, false, false, false, false);
        }
        return new ItemChange(
                was,
                now,
                !was.offset().equals(now.offset()),
                !was.title().equals(now.title()) || !was.sharesGoal(now),
                was.criterion() != now.criterion() || !Objects.equals(was.amount(), now.amount()),
                !keys(was, earlier).equals(keys(now, later)));
    }

    /** What it needs, by what stays the same over versions; one that is new is itself. */
    private static Set<Object> keys(Item item, List<Item> list) {
        Set<Object> keys = new HashSet<>();
        for (Integer position : item.needs()) {
            Item needed = list.get(position - 1);
            keys.add(needed.key() == null ? needed : needed.key());
        }
        return keys;
    }

    private boolean isAny() {
        return was == null || now == null || moved || reworded || proof || waits;
    }
}
