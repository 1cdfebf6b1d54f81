package org.marram.skill;

/** How sure somebody is of a skill, as far as it was seen. */
public enum SkillLevel {
    BEGINNING,
    WITH_HELP,
    MOSTLY,
    SURE
}
