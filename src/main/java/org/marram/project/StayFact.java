package org.marram.project;

import java.time.LocalDate;

/**
 * Somebody's time in a project, as figures are made of it.
 *
 * @param projectType HUD HMIS project type
 * @param exit null while somebody is in it
 * @param destination HUD HMIS destination of FY2026; null while somebody is in it, and where the code that came is not known
 */
public record StayFact(
        long personId, long projectId, int projectType, LocalDate entry, LocalDate exit, Integer destination) {}
