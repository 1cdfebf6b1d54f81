package org.marram.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.access.Scope;

/** The table of cases: may this partner see this category of this person now? */
class SharingTest {

    private static final long SCHOOL = 3;
    private static final long OTHER_SCHOOL = 4;
    private static final long PERSON = 2;
    private static final long OTHER_PERSON = 5;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # holds on             | taken back on          | agreement | partner | person | category   | asked on               | may see
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | IDENTITY   | 2026-04-01T10:00:00Z   | true
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | ATTENDANCE | 2026-04-01T10:00:00Z   | true
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | PLAN       | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | CONTACT    | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | NOTES      | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | ADDRESS    | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | in force  | OTHER   | PERSON | IDENTITY   | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | OTHER  | IDENTITY   | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | IDENTITY   | 2026-02-28T23:59:59.9Z | false
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | IDENTITY   | 2026-03-01T00:00:00Z   | true
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | IDENTITY   | 2026-05-31T23:59:59.9Z | true
            2026-03-01, 2026-06-01 |                        | in force  | SCHOOL  | PERSON | IDENTITY   | 2026-06-01T00:00:00Z   | false
            2026-03-01, 2026-06-01 | 2026-04-01T10:00:00Z   | in force  | SCHOOL  | PERSON | IDENTITY   | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 | 2026-04-01T10:00:00Z   | in force  | SCHOOL  | PERSON | IDENTITY   | 2026-05-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 | 2026-02-01T10:00:00Z   | in force  | SCHOOL  | PERSON | IDENTITY   | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | none      | SCHOOL  | PERSON | IDENTITY   | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | none      | SCHOOL  | PERSON | ATTENDANCE | 2026-04-01T10:00:00Z   | false
            2026-03-01, 2026-06-01 |                        | none      | SCHOOL  | PERSON | IDENTITY   | 2026-06-01T00:00:00Z   | false
            2026-03-01, 2026-06-01 | 2026-04-01T10:00:00Z   | none      | SCHOOL  | PERSON | IDENTITY   | 2026-05-01T10:00:00Z   | false
            """)
    void mayThisPartnerSeeThisCategoryOfThisPersonNow(
            String days,
            Instant takenBack,
            String agreement,
            String partner,
            String person,
            Scope category,
            Instant asked,
            boolean may) {
        String[] span = days.split(", ");
        Sharing sharing = new Sharing(
                SCHOOL,
                PERSON,
                Set.of(Scope.IDENTITY, Scope.ATTENDANCE),
                Instant.parse(span[0] + "T00:00:00Z"),
                Instant.parse(span[1] + "T00:00:00Z"),
                takenBack,
                agreement.equals("in force"));
        long asking = partner.equals("SCHOOL") ? SCHOOL : OTHER_SCHOOL;
        long about = person.equals("PERSON") ? PERSON : OTHER_PERSON;
        assertThat(sharing.lets(asking, about, category, asked)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"IDENTITY", "IDENTITY ATTENDANCE", "IDENTITY CONTACT PLAN ATTENDANCE OUTCOME NOTES DOCUMENTS ADDRESS"})
    void letsNothingThroughThatWasNotNamed(String named) {
        Set<Scope> categories =
                Arrays.stream(named.split(" ")).map(Scope::valueOf).collect(Collectors.toSet());
        Sharing sharing =
                new Sharing(SCHOOL, PERSON, categories, Instant.EPOCH, Instant.EPOCH.plusSeconds(60), null, true);
        for (Scope category : Scope.values()) {
            assertThat(sharing.lets(SCHOOL, PERSON, category, Instant.EPOCH)).isEqualTo(categories.contains(category));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # agreement | taken back on        | asked on             | holds, paused, over
            in force    |                      | 2026-04-01T10:00:00Z | true, false, false
            none        |                      | 2026-04-01T10:00:00Z | false, true, false
            none        |                      | 2026-02-01T10:00:00Z | false, false, false
            none        |                      | 2026-06-01T00:00:00Z | false, false, true
            none        | 2026-03-05T10:00:00Z | 2026-04-01T10:00:00Z | false, false, true
            """)
    void isPausedAndNotOverWhileNothingIsAgreed(String agreement, Instant takenBack, Instant asked, String expected) {
        Sharing sharing = new Sharing(
                SCHOOL,
                PERSON,
                Set.of(Scope.IDENTITY),
                Instant.parse("2026-03-01T00:00:00Z"),
                Instant.parse("2026-06-01T00:00:00Z"),
                takenBack,
                agreement.equals("in force"));
        assertThat(sharing.holds(asked) + ", " + sharing.isPaused(asked) + ", " + sharing.isOver(asked))
                .isEqualTo(expected);
    }
}
