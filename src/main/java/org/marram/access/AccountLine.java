package org.marram.access;

import org.marram.common.Ref;

/** An account as an administrator sees it. A person's own account is not among them. */
public record AccountLine(
        Ref ref, String username, String displayName, Role role, String organisation, boolean disabled) {}
