package org.marram.update;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.plan.Proof;
import org.marram.plan.TakeItems;

/** A milestone that a template made, as it stands. */
record Made(
        long id,
        Ref key,
        long goalId,
        String title,
        LocalDate dueOn,
        Proof proof,
        boolean open,
        boolean byHand,
        int version) {

    TakeItems.Changed becomes(UpdateItem item) {
        return new TakeItems.Changed(id, version, item.newTitle(), item.newDueOn(), item.newProof());
    }
}
