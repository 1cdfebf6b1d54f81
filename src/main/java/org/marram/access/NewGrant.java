package org.marram.access;

import java.time.Instant;
import java.util.Set;

/**
 * A grant to open: who may see which parts of a person, why, until when.
 *
 * @param releaseId the release it stands on, null where the programme's own work is the reason
 */
public record NewGrant(
        long programmeId,
        long personId,
        GranteeKind granteeKind,
        long granteeId,
        Set<Scope> scopes,
        Basis basis,
        long basisId,
        Long releaseId,
        Instant until) {}
