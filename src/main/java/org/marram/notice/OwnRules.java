package org.marram.notice;

import java.util.List;

/** What one told about how to be reached, the newest first; at most 100. */
public record OwnRules(String nameToUse, List<KeptRule> rules) {}
