package org.marram.project;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A project in a list, as {@link ProjectFacts}. The key stays inside the house. */
public record ProjectLine(long id, Ref ref, String name, int type, LocalDate openOn, LocalDate closedOn) {}
