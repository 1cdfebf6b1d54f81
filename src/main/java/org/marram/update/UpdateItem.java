package org.marram.update;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;
import org.marram.plan.Proof;
import org.marram.template.Pathway;

/**
 * A milestone of a plan beside what a later version of its template says.
 *
 * @param key which of the template's milestones it is
 * @param title as it stands in the plan; null where it would be new
 * @param dueOn as it stands in the plan; null where it would be new
 * @param proof what would prove it as it stands in the plan; null where it would be new
 * @param newTitle what it would be called; null where it is no longer there
 * @param newDueOn when it would be due; null where it is no longer there
 * @param newProof what would prove it; null where it is no longer there
 * @param needs what it waits for as it stands, of this template
 * @param newNeeds what it would wait for; those that are new only where they are taken too
 */
public record UpdateItem(
        Ref key,
        UpdateKind kind,
        Pathway pathway,
        String goal,
        String title,
        LocalDate dueOn,
        Proof proof,
        String newTitle,
        LocalDate newDueOn,
        Proof newProof,
        List<UpdateNeed> needs,
        List<UpdateNeed> newNeeds) {}
