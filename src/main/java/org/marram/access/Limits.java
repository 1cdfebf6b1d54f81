package org.marram.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The limits that stand on some people, asked before anything is granted. {@link Seen} asks the same in its query. */
record Limits(List<AccessLimit> limits) {

    /** Those whom the account may never see: it is excluded, or only others may. */
    Set<Long> barred(long account, Collection<Long> people) {
        return people.stream().filter(person -> isBarred(account, person)).collect(Collectors.toSet());
    }

    private boolean isBarred(long account, long person) {
        List<AccessLimit> ofPerson =
                limits.stream().filter(limit -> limit.isOf(person)).toList();
        boolean excluded = ofPerson.stream().anyMatch(limit -> limit.names(account, AccessLimit.Kind.EXCLUDED));
        boolean only = ofPerson.stream().anyMatch(limit -> limit.is(AccessLimit.Kind.ONLY));
        return excluded || only && ofPerson.stream().noneMatch(limit -> limit.names(account, AccessLimit.Kind.ONLY));
    }
}
