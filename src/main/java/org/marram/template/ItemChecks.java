package org.marram.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.marram.common.Checks;
import org.marram.common.Ref;

/**
 * What a template's version must bring: milestones with goal, words, offset and criterion, which wait for others of the
 * same list and never in a circle.
 *
 * @param pathways the codes on which it may go
 * @param keys of the milestones of all earlier versions
 */
record ItemChecks(Set<String> pathways, Set<Ref> keys) {

    /** Most milestones of one version. */
    static final int MOST = 200;

    private static final int WORDS = 200;

    /** The same with clean words; faults go into {@code checks}, which has the last word. */
    List<Item> checked(Checks checks, List<Item> asked) {
        List<Item> items = asked == null ? List.of() : asked;
        checks.that(!items.isEmpty(), "items", "required").that(items.size() <= MOST, "items", "out-of-range");
        List<Item> clean = new ArrayList<>();
        Set<Ref> seen = new HashSet<>();
        for (int index = 0; index < Math.min(items.size(), MOST); index++) {
            clean.add(item(checks, index, items.size(), items.get(index), seen));
        }
        Circle.of(clean.stream().map(Item::needs).toList())
                .positions()
                .forEach(position -> checks.that(false, at(position - 1) + "needs", "circle"));
        return clean;
    }

    private static String at(int index) {
        return "items[" + index + "].";
    }

    private Item item(Checks checks, int index, int of, Item asked, Set<Ref> seen) {
        String at = at(index);
        checks.that(asked.key() == null || keys.contains(asked.key()), at + "key", "unknown");
        checks.that(asked.key() == null || seen.add(asked.key()), at + "key", "twice");
        Pathway pathway = checks.present(at + "pathway", asked.pathway());
        checks.that(pathway == null || pathways.contains(pathway.code()), at + "pathway", "unknown");
        String goal = checks.required(at + "goal", asked.goal(), WORDS);
        String title = checks.required(at + "title", asked.title(), WORDS);
        Offset offset = checks.present(at + "offset", asked.offset());
        if (offset != null) {
            checks.present(at + "offset.unit", offset.unit());
            checks.that(offset.holds(), at + "offset.amount", "out-of-range");
        }
        CriterionKind criterion = checks.present(at + "criterion", asked.criterion());
        if (criterion != null) {
            criterion.check(checks, at + "amount", asked.amount());
        }
        return new Item(
                asked.key(), pathway, goal, title, offset, criterion, asked.amount(), needs(checks, at, of, asked));
    }

    private static List<Integer> needs(Checks checks, String at, int of, Item asked) {
        Set<Integer> needs = asked.needs() == null ? Set.of() : new TreeSet<>(asked.needs());
        checks.that(needs.stream().allMatch(position -> position >= 1 && position <= of), at + "needs", "unknown");
        return List.copyOf(needs);
    }
}
