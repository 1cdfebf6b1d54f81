package org.marram.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.plan.NewMilestone;
import org.marram.plan.Proof;
import org.marram.plan.TakeItems;
import org.marram.template.Item;
import org.marram.template.ItemChange;

/**
 * What a later version of a template would change in a plan that an earlier one made. Only open milestones that nobody
 * changed by hand move, get other words or another proof, or wait for others; what is reached or set aside is not spoken of, and what was left out when the
 * plan was made stays out.
 *
 * @param was the milestones of the version that the plan took
 * @param now those of the later one
 * @param made what the template made in this plan, by key
 */
record TemplateUpdate(List<Item> was, List<Item> now, Map<Ref, Made> made, LocalDate startsOn) {

    List<UpdateItem> items() {
        List<UpdateItem> items = new ArrayList<>();
        for (ItemChange change : ItemChange.between(was, now)) {
            of(change).ifPresent(items::add);
        }
        return items;
    }

    private Optional<UpdateItem> of(ItemChange change) {
        Ref key = (change.was() == null ? change.now() : change.was()).key();
        Made stands = made.get(key);
        if (change.was() == null) {
            return stands == null ? Optional.of(item(UpdateKind.ADDED, change, null)) : Optional.empty();
        }
        if (stands == null || !stands.open()) {
            return Optional.empty();
        }
        if (change.now() == null) {
            return Optional.of(item(UpdateKind.GONE, change, stands));
        }
        boolean waits = !stands.needs().equals(needs(change, stands));
        boolean other = waits
                || !stands.title().equals(title(change, stands))
                || !stands.dueOn().equals(dueOn(change, stands))
                || !stands.proof().equals(proof(change, stands));
        if (!other) {
            return Optional.empty();
        }
        boolean byHand = stands.byHand() || waits && stands.needsByHand();
        return Optional.of(item(byHand ? UpdateKind.BY_HAND : UpdateKind.CHANGED, change, stands));
    }

    private UpdateItem item(UpdateKind kind, ItemChange change, Made stands) {
        Item said = change.now() == null ? change.was() : change.now();
        return new UpdateItem(
                said.key(),
                kind,
                said.pathway(),
                said.goal(),
                stands == null ? null : stands.title(),
                stands == null ? null : stands.dueOn(),
                stands == null ? null : stands.proof(),
                change.now() == null ? null : title(change, stands),
                change.now() == null ? null : dueOn(change, stands),
                change.now() == null ? null : proof(change, stands),
                stands == null ? List.of() : told(stands.needs()),
                change.now() == null ? List.of() : told(needs(change, stands)));
    }

    /** Other words only where the template's own changed; a goal's words are the plan's. */
    private static String title(ItemChange change, Made stands) {
        boolean same =
                stands != null && change.was().title().equals(change.now().title());
        return same ? stands.title() : change.now().title();
    }

    private LocalDate dueOn(ItemChange change, Made stands) {
        return stands != null && !change.moved()
                ? stands.dueOn()
                : change.now().offset().from(startsOn);
    }

    private static Proof proof(ItemChange change, Made stands) {
        return stands != null && !change.proof()
                ? stands.proof()
                : new Proof(change.now().criterion(), change.now().amount());
    }

    /**
     * By key. Of what the template's own change adds only what this plan has or could take: what was left out when it was
     * made stays out.
     */
    private Set<Ref> needs(ItemChange change, Made stands) {
        Set<Ref> before = change.was() == null ? Set.of() : keys(change.was(), was);
        Set<Ref> after = keys(change.now(), now);
        Set<Ref> needs = new HashSet<>(stands == null ? Set.of() : stands.needs());
        needs.removeIf(key -> before.contains(key) && !after.contains(key));
        after.stream()
                .filter(key -> !before.contains(key))
                .filter(key -> made.containsKey(key) || was.stream().noneMatch(item -> key.equals(item.key())))
                .forEach(needs::add);
        return needs;
    }

    private static Set<Ref> keys(Item item, List<Item> list) {
        return item.needs().stream()
                .map(position -> list.get(position - 1).key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** In the order of the later version; what is no longer there comes last. */
    private List<UpdateNeed> told(Set<Ref> needs) {
        Map<Ref, String> titles = new LinkedHashMap<>();
        Stream.concat(now.stream(), was.stream()).forEach(item -> titles.putIfAbsent(item.key(), item.title()));
        made.forEach((key, stands) -> titles.replace(key, stands.title()));
        return titles.entrySet().stream()
                .filter(title -> needs.contains(title.getKey()))
                .map(title -> new UpdateNeed(title.getKey(), title.getValue()))
                .toList();
    }

    /** These new ones as the plan would have them, in the template's order. */
    List<TakeItems.Added> added(Set<Ref> keys) {
        return now.stream()
                .filter(item -> keys.contains(item.key()))
                .map(this::added)
                .toList();
    }

    private TakeItems.Added added(Item item) {
        return new TakeItems.Added(
                item.key(),
                goalOf(item).orElse(null),
                item.pathway(),
                item.goal(),
                new NewMilestone(item.title(), item.offset().from(startsOn), item.criterion(), item.amount(), null),
                List.copyOf(keys(item, now)));
    }

    /** The goal of this plan under which a new milestone belongs: that of another one with the same goal in the template. */
    Optional<Long> goalOf(Item added) {
        return Stream.concat(now.stream(), was.stream())
                .filter(added::sharesGoal)
                .map(item -> made.get(item.key()))
                .filter(stands -> stands != null)
                .map(Made::goalId)
                .findFirst();
    }
}
