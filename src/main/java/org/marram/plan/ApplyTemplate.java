package org.marram.plan;

import java.time.LocalDate;
import org.marram.common.Ref;

/** Makes a person's plan from a template, dates counted from the start. */
public record ApplyTemplate(Ref person, Ref template, LocalDate startsOn) {}
