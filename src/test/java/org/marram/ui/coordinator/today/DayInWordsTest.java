package org.marram.ui.coordinator.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Texts;

class DayInWordsTest {

    private static final Texts TEXTS = Texts.of("coordinator", Locale.UK);

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call the school, 3 March | 2028-03-03",
                "Call the school, 3 Mar | 2028-03-03",
                "Call the school, march 3 | 2028-03-03",
                "Call the school, 3 March 2030 | 2030-03-03",
                "Call the school, 2028-12-31 | 2028-12-31",
                "Call the school, 28 February | 2029-02-28",
                "Call the school, 29 February | 2028-02-29",
                "Call the school, today | 2028-02-29",
                "Call the school,  Tomorrow  | 2028-03-01",
                "Call the school, friday | 2028-03-03",
                "Call the school, Tuesday | 2028-03-07",
                "Call the school, next week | 2028-03-06"
            })
    void readsTheDayBehindTheLastComma(String line, LocalDate day) {
        assertThat(DayInWords.read(line, TODAY, TEXTS)).isEqualTo(new DayInWords("Call the school", day));
    }

    @Test
    void theTwentyNinthOfFebruaryIsTheNextThereIs() {
        LocalDate today = LocalDate.of(2097, 1, 1);
        assertThat(DayInWords.read("Leap, 29 February", today, TEXTS).day()).isEqualTo(LocalDate.of(2104, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Call the school", "Call Ana, Bea", "Call, 31 February 2029", "3 March", ", 3 March", "Call, 3"})
    void whatIsNoDayIsPartOfTheWordsAndForToday(String line) {
        assertThat(DayInWords.read(line, TODAY, TEXTS)).isEqualTo(new DayInWords(line, TODAY));
    }
}
