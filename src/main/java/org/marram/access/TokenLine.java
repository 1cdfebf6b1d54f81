package org.marram.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.marram.common.Ref;

/**
 * An own token that works.
 *
 * @param courses titles of those that it is for; null where it is for all that its maker may
 */
public record TokenLine(Ref ref, String label, Set<String> scopes, List<String> courses, Instant until) {}
