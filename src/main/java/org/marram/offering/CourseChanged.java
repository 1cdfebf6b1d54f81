package org.marram.offering;

/** A course was made or changed. Fired in the transaction of the change, the course is held. */
public record CourseChanged(CoursePlan plan) {}
