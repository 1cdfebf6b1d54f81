package org.marram.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.consent.ConsentSamples.NOW;
import static org.marram.consent.ConsentSamples.aRelease;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.marram.access.Scope;

class ReleaseTest {

    @Test
    void holdsFromTheMomentItIsGivenAndNoLongerAtItsEnd() {
        Release release = aRelease().holdingFor(Duration.ofDays(1)).made();
        assertThat(release.sharing(true).holds(NOW.minusNanos(1_000))).isFalse();
        assertThat(release.sharing(true).holds(NOW)).isTrue();
        assertThat(release.sharing(true).holds(NOW.plus(Duration.ofDays(1)).minusNanos(1_000)))
                .isTrue();
        assertThat(release.sharing(true).holds(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void endsTheMomentItIsTakenBack() {
        Release release = aRelease().made();
        assertThat(release.withdraw(NOW, 9, GivenHow.SPOKEN)).isTrue();
        assertThat(release.sharing(true).holds(NOW)).isFalse();
    }

    @Test
    void takingItBackTwiceChangesNothing() {
        Release release = aRelease().made();
        release.withdraw(NOW, 9, GivenHow.SPOKEN);
        assertThat(release.withdraw(NOW.plusSeconds(5), 8, GivenHow.WRITTEN)).isFalse();
    }

    @Test
    void saysExactlyWhatWasAgreed() {
        ReleaseFacts facts = aRelease().of(Scope.values()).made().facts();
        assertThat(facts.categories()).containsExactly(Scope.values());
        assertThat(aRelease().of(Scope.IDENTITY).made().facts().categories()).containsExactly(Scope.IDENTITY);
    }
}
