package org.marram.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.marram.common.Watch;

/** Writes down, within a minute, that the time of an emergency access is over. Nothing is seen longer where it comes late. */
@ApplicationScoped
class EmergencyWatch extends Watch {

    @Inject
    private EmergencyService emergencies;

    EmergencyWatch() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected int part() {
        return emergencies.settle();
    }
}
