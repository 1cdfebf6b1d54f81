package org.marram.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.plan.Proof;
import org.marram.plan.TakeItems;

/**
 * A milestone that a template made, as it stands.
 *
 * @param byHand whether somebody changed its words, its date or its proof
 * @param needs the keys of those of the same template that it waits for
 * @param needsByHand whether somebody changed what it waits for
 */
record Made(
        long id,
        Ref key,
        long goalId,
        String title,
        LocalDate dueOn,
        Proof proof,
        boolean open,
        boolean byHand,
        int version,
        Set<Ref> needs,
        boolean needsByHand) {

    TakeItems.Changed becomes(UpdateItem item) {
        return new TakeItems.Changed(
                id,
                version,
                item.newTitle(),
                item.newDueOn(),
                item.newProof(),
                without(item.newNeeds(), item.needs()),
                without(item.needs(), item.newNeeds()));
    }

    private static Set<Ref> without(List<UpdateNeed> some, List<UpdateNeed> others) {
        return some.stream()
                .filter(each -> !others.contains(each))
                .map(UpdateNeed::key)
                .collect(Collectors.toSet());
    }
}
