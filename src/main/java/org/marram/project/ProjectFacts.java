package org.marram.project;

import java.time.LocalDate;

/**
 * What is said of a project.
 *
 * @param type HUD HMIS project type of FY2026 (2.02.6): 0 beds by entry and exit, 1 by night, 2 transitional, 3 permanent
 *     supportive, 4 street outreach and so on
 * @param openOn its first day of work, null where not said; {@code closedOn} its last
 */
public record ProjectFacts(String name, int type, LocalDate openOn, LocalDate closedOn) {}
