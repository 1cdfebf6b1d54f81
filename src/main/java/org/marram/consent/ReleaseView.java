package org.marram.consent;

import java.time.Instant;
import java.util.Set;
import org.marram.access.Scope;
import org.marram.common.Ref;

/**
 * One line of the ledger of releases.
 *
 * @param until the first instant at which it no longer holds
 * @param explainedBy the name of who explained it, and wrote it down
 * @param representative who agreed for the person; null where they did themself
 * @param withdrawnAt null where it was not taken back
 * @param live whether it holds now
 * @param over whether it will not hold any more; one that begins later is neither
 * @param paused whether it would hold now, were an agreement with the organisation in force
 */
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
        String explainedBy,
        Ref representative,
        Instant withdrawnAt,
        boolean live,
        boolean over,
        boolean paused) {}
