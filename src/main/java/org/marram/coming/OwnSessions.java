package org.marram.coming;

import java.util.List;

/** One's own name to use, and one's next sessions. */
public record OwnSessions(String nameToUse, List<SessionAhead> sessions) {}
