package org.marram.plan;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/** A goal with at least one milestone; targetOn is null where nobody said by when. */
public record AddGoal(
        Ref person, Pathway pathway, Whose whose, String words, List<NewMilestone> milestones, LocalDate targetOn) {

    /** Without a day by when. */
    public AddGoal(Ref person, Pathway pathway, Whose whose, String words, List<NewMilestone> milestones) {
        this(person, pathway, whose, words, milestones, null);
    }
}
