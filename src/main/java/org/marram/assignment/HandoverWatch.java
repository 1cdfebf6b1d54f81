package org.marram.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.marram.common.Watch;

/**
 * Lets the plans follow, within a minute, a handover whose day has come. Nobody sees more or less by it: the grants begin
 * and end by themselves.
 */
@ApplicationScoped
class HandoverWatch extends Watch {

    @Inject
    private AssignmentService assignments;

    HandoverWatch() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected int part() {
        return assignments.settle();
    }
}
