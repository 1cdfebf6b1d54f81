package org.marram.access;

import java.util.Set;

/**
 * A token for another system that acts as the one who makes it.
 *
 * @param scopes such as {@code attendance:write}
 * @param days how long it works, 1 to 365
 */
public record CreateToken(String label, Set<String> scopes, int days) {}
