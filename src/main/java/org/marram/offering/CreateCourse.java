package org.marram.offering;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A new course of a training provider; endsOn is its last day. */
public record CreateCourse(Ref organisation, String title, LocalDate startsOn, LocalDate endsOn, int capacity) {}
