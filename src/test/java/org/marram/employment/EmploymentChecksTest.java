package org.marram.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Refusal;
import org.marram.fact.Source;
import org.marram.fact.YesNo;

/** What is said of work on one day. */
class EmploymentChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatWasLeftOpenCountsAsNotAskedAndHowMuchIsSaidOnlyOfWork() {
        assertThat(said(TODAY, YesNo.YES, null, null).checked(TODAY))
                .isEqualTo(said(TODAY, YesNo.YES, EmploymentKind.NOT_ASKED, null));
        assertThat(said(TODAY, YesNo.NO, null, JobSearch.LOOKING).checked(TODAY))
                .isEqualTo(said(TODAY, YesNo.NO, null, JobSearch.LOOKING));
        assertThat(said(TODAY, null, null, null).checked(TODAY)).isEqualTo(said(TODAY, YesNo.NOT_ASKED, null, null));
        assertThat(said(TODAY, YesNo.PREFERS_NOT_TO_SAY, null, null).checked(TODAY))
                .isEqualTo(said(TODAY, YesNo.PREFERS_NOT_TO_SAY, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          YES, -,         -,       on required",
                "2026-03-03, YES, -,         -,       on in-the-future",
                "1986-03-01, YES, -,         -,       on out-of-range",
                "2026-03-02, NO,  FULL_TIME, -,       kind not-possible",
                "2026-03-02, YES, -,         LOOKING, search not-possible",
                "2026-03-02, -,   NOT_ASKED, -,       kind not-possible"
            })
    void refusesWhatCannotBe(LocalDate on, YesNo employed, EmploymentKind kind, JobSearch search, String fault) {
        assertThatThrownBy(() -> said(on, employed, kind, search).checked(TODAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults().stream()
                                .map(one -> one.field() + " " + one.code())
                                .collect(Collectors.joining(", ")))
                        .isEqualTo(fault));
    }

    private static EmploymentFacts said(LocalDate on, YesNo employed, EmploymentKind kind, JobSearch search) {
        return new EmploymentFacts(on, employed, kind, search, Source.OWN_WORD, null);
    }
}
