package org.marram.project;

import java.time.LocalDate;
import org.marram.common.Ref;

/** Somebody left a project: on which day, and where to (HUD HMIS 3.12), null where not said. */
public record EndStay(Ref stay, int version, LocalDate on, Integer destination) {}
