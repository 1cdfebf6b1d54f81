package org.marram.voice;

/**
 * What somebody's word is about: a goal, one of its steps, or (both null) the whole plan.
 *
 * @param own whether the goal is the person's own
 */
record About(Long goalId, Long milestoneId, long personId, boolean own) {

    static About thePlan(long personId) {
        return new About(null, null, personId, false);
    }
}
