package org.marram.plan;

import java.time.LocalDate;

/**
 * Where a plan stands today.
 *
 * @param milestones not set aside; of them {@code reached} are
 * @param lastDueOn the latest due date of what is open; null where nothing is
 */
public record PlanStanding(
        long planId, LocalDate openedOn, boolean closed, int milestones, int reached, LocalDate lastDueOn) {}
