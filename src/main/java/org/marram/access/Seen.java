package org.marram.access;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The one predicate: which people the actor may see now, for one act. Written once; a single read, a list, a search, a
 * count, an export and a page all carry it in their own query. What a release lets a partner see is seen while an agreement
 * with the partner is in force. Limits are counted for each person by their key: where they were
 * asked for with {@code exists}, a server read the limits of everybody for one page.
 */
public record Seen(long programmeId, long accountId, List<Long> grantees, Scope scope, Instant now, LocalDate today) {

    private static final String JPQL = """
             (exists (select seenGrant.id from AccessGrant seenGrant
                      where seenGrant.personId = PERSON and seenGrant.programmeId = :seenProgramme
                        and seenGrant.granteeId in :seenGrantees
                        and seenGrant.fromAt <= :seenNow and seenGrant.untilAt > :seenNow and seenGrant.endedAt is null
                        and FUNCTION('FIND_IN_SET', :seenScope, seenGrant.scopes) > 0
                        and (seenGrant.releaseId is null
                          or (select count(seenAgreed.id) from Agreement seenAgreed
                              where seenAgreed.organisationId = seenGrant.granteeId
                                and seenAgreed.fromOn <= :seenToday and seenAgreed.untilOn > :seenToday
                                and (seenAgreed.endedOn is null or seenAgreed.endedOn > :seenToday)) > 0))
              and (select count(seenOut.id) from AccessLimit seenOut
                      where seenOut.personId = PERSON and seenOut.accountId = :seenAccount
                        and seenOut.kind = org.marram.access.AccessLimit.Kind.EXCLUDED) = 0
              and ((select count(seenIn.id) from AccessLimit seenIn
                      where seenIn.personId = PERSON and seenIn.accountId = :seenAccount
                        and seenIn.kind = org.marram.access.AccessLimit.Kind.ONLY) > 0
                   or (select count(seenOnly.id) from AccessLimit seenOnly
                      where seenOnly.personId = PERSON
                        and seenOnly.kind = org.marram.access.AccessLimit.Kind.ONLY) = 0))
            """;

    /** The same by what the account opened in an emergency, and by nothing else. */
    Seen inEmergency() {
        return new Seen(programmeId, accountId, List.of(emergencyGrantee(accountId)), scope, now, today);
    }

    /** Under which an emergency's grant stands: no key of anybody, so that nothing that does not ask for it finds it. */
    static long emergencyGrantee(long accountId) {
        return -accountId;
    }

    /** The condition in JPQL on an expression that names the person's key, such as {@code p.personId}. */
    public static String on(String personId) {
        return JPQL.replace("PERSON", personId);
    }

    /** Sets the parameters of {@link #on}. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("seenProgramme", programmeId);
        query.setParameter("seenGrantees", grantees);
        query.setParameter("seenNow", now);
        query.setParameter("seenToday", today);
        query.setParameter("seenScope", scope.name());
        query.setParameter("seenAccount", accountId);
        return query;
    }
}
