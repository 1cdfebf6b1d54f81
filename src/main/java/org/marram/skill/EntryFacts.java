package org.marram.skill;

import org.marram.common.Checks;

/**
 * What was seen.
 *
 * @param skill with its level, or both null: then it is a progress note
 * @param words what showed it, in one's own words; at most 1,000
 */
public record EntryFacts(Skill skill, SkillLevel level, String words) {

    private static final int WORDS = 1_000;

    /** The same with clean words. Refuses a skill without a level or a level without a skill, and missing or long words. */
    EntryFacts checked() {
        Checks checks = new Checks();
        checks.that(skill == null || level != null, "level", "required");
        checks.that(skill != null || level == null, "level", "not-possible");
        String clean = checks.required("words", words, WORDS);
        checks.refuseFaults();
        return new EntryFacts(skill, level, clean);
    }
}
