package org.marram.voice;

import java.util.List;

/** One's goals, and what one said to them and to the plan, the newest first; at most 100. */
public record OwnGoals(String nameToUse, List<OwnGoal> goals, List<Said> said) {}
