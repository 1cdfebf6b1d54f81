package org.marram.ui.coordinator.person;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a person's page tells, in the pieces that are read by themselves, and which of them change with which. */
public enum Matter {
    PERSON,
    CONTACT,
    STANDING,
    PLAN,
    TEMPLATES,
    NOTES,
    CONCERNS,
    OWN_WORDS,
    APPOINTMENTS(PLAN),
    SKILLS,
    SCHOOLS,
    CREDENTIALS(PLAN),
    GAINS,
    JOBS(PLAN),
    EMPLOYMENTS,
    HOMES(PLAN),
    INCOMES(PLAN),
    STAYS,
    DOCUMENTS,
    REFERRALS(PLAN, JOBS, HOMES),
    REPRESENTATIVES,
    RELEASES(REPRESENTATIVES, REFERRALS, PLAN),
    SITUATION,
    OWN_PAGE,
    REQUESTS,
    RESPONSIBLE;

    private final List<Matter> moves;

    /**
     * @param moves what may be otherwise when this one has changed: a job that lasts reaches a milestone, a paper stands beside what
     *     it proves
     */
    Matter(Matter... moves) {
        this.moves = List.of(moves);
    }

    /** These, with what changes with them; everything where it is not said what. */
    static Set<Matter> with(Collection<Matter> changed) {
        Set<Matter> all = changed.isEmpty() ? EnumSet.allOf(Matter.class) : EnumSet.copyOf(changed);
        changed.forEach(one -> all.addAll(one.moves));
        return all;
    }

    /** Of its part of the page, as addresses name it: {@code own-words}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
