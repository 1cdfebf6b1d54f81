package org.marram.skill;

/** Employability skills, those of the Learning and Work Progress service. */
public enum Skill {
    TEAMWORK,
    TIMEKEEPING,
    COMMUNICATION,
    PLANNING,
    ORGANISATION,
    PROBLEM_SOLVING,
    INITIATIVE,
    ADAPTABILITY,
    RELIABILITY,
    CREATIVITY
}
