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
 * @param token what a system's token allows; null where somebody signed in
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
        Token token)
        implements Serializable {

    /**
     * What a system's token allows.
     *
     * @param courses those that it is for; null where it reaches whatever its account does
     */
    public record Token(long id, Set<String> scopes, Set<Long> courses) implements Serializable {

        boolean allows(Act act) {
            return scopes.contains(act.tokenScope()) && (courses == null || act.isOfCourses());
        }
    }

    /** By role and token alone; the relation is asked separately. */
    public boolean may(Act act) {
        return act.mayBeDoneBy(role) && (token == null || token.allows(act));
    }

    /** Whether emergency access is enough for it: never for a system. */
    boolean mayInEmergency(Act act) {
        return token == null && act.isOpenInEmergency() && act.mayBeDoneBy(role);
    }

    /** Whether what belongs to this course is within reach of the token, where there is one. */
    public boolean reaches(long courseId) {
        return reachesAll() || token.courses().contains(courseId);
    }

    /** Whether there is no token that is for certain courses only. */
    public boolean reachesAll() {
        return token == null || token.courses() == null;
    }

    /** Everything under which a grant can stand for this actor: the account; a supervisor's team; an organisation. */
    public List<Long> grantees() {
        return Stream.of(accountId, role == Role.SUPERVISOR ? teamId : null, organisationId)
                .filter(Objects::nonNull)
                .toList();
    }
}
