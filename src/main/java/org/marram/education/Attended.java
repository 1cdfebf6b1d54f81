package org.marram.education;

import org.marram.common.Ref;

/** A place in a course that somebody has or had; {@code course} is its title. */
public record Attended(Ref enrolment, String course) {}
