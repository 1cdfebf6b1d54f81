package org.marram.worklist;

import java.util.List;
import org.marram.common.Ref;

/** A coordinator's share of the team's lines, as responsible as they are now. */
public record WorkCoordinator(Ref account, String name, int people, int lines, List<WorkCount> counts) {}
