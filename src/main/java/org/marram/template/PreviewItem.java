package org.marram.template;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * A milestone as a template would make it.
 *
 * @param position from 1, its place in the version
 * @param key which of the template's milestones it is, in every version
 * @param needs the positions of those that must be reached first
 */
public record PreviewItem(
        int position,
        Ref key,
        Pathway pathway,
        String goal,
        String title,
        LocalDate dueOn,
        CriterionKind criterion,
        Integer amount,
        List<Integer> needs) {}
