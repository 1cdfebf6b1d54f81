package org.marram.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.person.Answer;

class WageBandTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, 10",
        "10, 10, 15",
        "99, 70, 100",
        "1450, 1000, 1500",
        "1500, 1500, 2000",
        "215000, 200000, 300000",
        "100000000, 100000000, 150000000"
    })
    void holdsTheAmountBetweenTwoStepsOfItsSize(int minor, int from, int below) {
        assertThat(WageBand.of(minor)).isEqualTo(new WageBand(from, below));
    }

    @Test
    void followsFromAnExactWageAndIsAllThatIsKeptOfAnother() {
        Wage exact = new Wage(Answer.GIVEN, 1450, "EUR", WagePer.HOUR);
        Wage about = Wage.about(Answer.GIVEN, 1450, "EUR", WagePer.HOUR);
        assertThat(exact.band()).isEqualTo(about.band());
        assertThat(about).isEqualTo(Wage.about(Answer.GIVEN, 1000, "EUR", WagePer.HOUR));
        assertThat(about.minor()).isNull();
        assertThat(about.isAbout()).isTrue();
        assertThat(exact.isAbout()).isFalse();
        assertThat(Wage.NOT_ASKED.isAbout()).isFalse();
    }
}
