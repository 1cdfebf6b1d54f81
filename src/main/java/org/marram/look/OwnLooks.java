package org.marram.look;

import org.marram.common.Page;

/** One's own name to use, and who looked at one's record. */
public record OwnLooks(String nameToUse, Page<Look> looks) {}
