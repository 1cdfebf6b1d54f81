package org.marram.skill;

import org.marram.common.Page;

/** One's own name to use, and what one is shown of what partners saw. */
public record OwnSkills(String nameToUse, Page<OwnEntry> entries) {}
