package org.marram.access;

import java.util.Set;
import org.marram.common.Ref;

/**
 * A token for another system that acts as the one who makes it.
 *
 * @param scopes such as {@code attendance:write}
 * @param courses own courses that it is for, and then for their attendance alone; null where it is for all that its maker may
 * @param days how long it works, 1 to 365
 */
public record CreateToken(String label, Set<String> scopes, Set<Ref> courses, int days) {}
