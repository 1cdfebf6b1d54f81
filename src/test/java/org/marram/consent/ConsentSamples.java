package org.marram.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.marram.access.Scope;

/** Releases as the tests of this room need them. */
record ConsentSamples(Set<Scope> categories, Duration holds) {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static ConsentSamples aRelease() {
        return new ConsentSamples(Set.of(Scope.IDENTITY, Scope.ATTENDANCE), Duration.ofDays(90));
    }

    ConsentSamples of(Scope... scopes) {
        return new ConsentSamples(Set.of(scopes), holds);
    }

    ConsentSamples holdingFor(Duration time) {
        return new ConsentSamples(categories, time);
    }

    Release made() {
        return new Release(
                new Release.Given(
                        1, 2, 3, Purpose.TRAINING, categories, NOW, NOW.plus(holds), GivenHow.SPOKEN, "es", null),
                NOW,
                4);
    }
}
