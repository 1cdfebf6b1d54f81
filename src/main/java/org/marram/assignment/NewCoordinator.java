package org.marram.assignment;

import java.time.LocalDate;

/** What the person is told: from this day on, this one is your coordinator. */
public record NewCoordinator(String name, LocalDate fromOn) {}
