package org.marram.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.plan.NewMilestone;
import org.marram.plan.Proof;
import org.marram.plan.TakeItems;
import org.marram.template.Item;
import org.marram.template.ItemChange;

/**
 * What a later version of a template would change in a plan that an earlier one made. Only open milestones that nobody
 * changed by hand move, get other words or another proof; what is reached or set aside is not spoken of, and what was left out when the
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
        boolean other = !stands.title().equals(title(change, stands))
                || !stands.dueOn().equals(dueOn(change, stands))
                || !stands.proof().equals(proof(change, stands));
        if (other) {
            return Optional.of(item(stands.byHand() ? UpdateKind.BY_HAND : UpdateKind.CHANGED, change, stands));
        }
        return change.waits() ? Optional.of(item(UpdateKind.STAYS, change, stands)) : Optional.empty();
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
                change.now() == null ? null : proof(change, stands));
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
                item.needs().stream()
                        .map(position -> now.get(position - 1).key())
                        .toList());
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
