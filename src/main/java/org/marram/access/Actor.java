package org.marram.access;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.marram.common.Ref;

/**
 * Who acts in this request, read anew for each one.
 *
 * @param name what colleagues call them; null for a person
 * @param personId whose own account it is, null for staff
 * @param tokenScopes what a system's token allows; null where somebody signed in
 */
public record Actor(
        long accountId,
        Ref account,
        Role role,
        String name,
        long programmeId,
        Long teamId,
        Long organisationId,
        Long personId,
        Set<String> tokenScopes)
        implements Serializable {

    /** By role and token alone; the relation is asked separately. */
    public boolean may(Act act) {
        return act.mayBeDoneBy(role) && (tokenScopes == null || tokenScopes.contains(act.tokenScope()));
    }

    /** Everything under which a grant can stand for this actor: the account; a supervisor's team; an organisation. */
    public List<Long> grantees() {
        return Stream.of(accountId, role == Role.SUPERVISOR ? teamId : null, organisationId)
                .filter(Objects::nonNull)
                .toList();
    }
}
