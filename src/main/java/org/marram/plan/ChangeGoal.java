package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;

/** What stands of a goal from now on, and why; targetOn is null where nobody said by when. The earlier words stay readable. */
public record ChangeGoal(Ref goal, int version, String words, Whose whose, LocalDate targetOn, AmendReason reason) {}
