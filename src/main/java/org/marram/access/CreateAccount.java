package org.marram.access;

import org.marram.common.Ref;

/**
 * A new account for staff or a partner.
 *
 * @param organisation a provider's own; null for everybody else
 */
public record CreateAccount(String username, String displayName, Role role, Ref organisation) {}
