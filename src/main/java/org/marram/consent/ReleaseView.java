package org.marram.consent;

import java.time.Instant;
import java.util.Set;
import org.marram.access.Scope;
import org.marram.common.Ref;

/** One line of the ledger of releases. */
public record ReleaseView(
        Ref ref,
        Ref organisation,
        String organisationName,
        Purpose purpose,
        Set<Scope> categories,
        Instant from,
        Instant until,
        GivenHow givenHow,
        String language,
        Instant withdrawnAt,
        boolean live) {}
