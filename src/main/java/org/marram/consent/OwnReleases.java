package org.marram.consent;

import java.util.List;

/** What a person agreed to share, as they read it themself, newest first. */
public record OwnReleases(String nameToUse, List<ReleaseView> releases) {}
