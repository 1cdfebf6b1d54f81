package org.marram.consent;

import java.time.Instant;
import java.util.Set;
import org.marram.access.Scope;

/** A release that holds now. */
public record ReleaseFacts(long id, Set<Scope> categories, Instant until) {}
