package org.marram.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.matching.MatchReason.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.offering.Level;
import org.marram.offering.OpeningKind;
import org.marram.offering.Week;
import org.marram.person.Answer;

/** The table of cases of what speaks for a course and against it. */
class FitTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Week MONDAY_MORNING = new Week(0).with(Week.Part.MORNING, Set.of(DayOfWeek.MONDAY));
    private static final Week MONDAY = MONDAY_MORNING.with(Week.Part.AFTERNOON, Set.of(DayOfWeek.MONDAY));
    private static final Week SUNDAY = new Week(0).with(Week.Part.EVENING, Set.of(DayOfWeek.SUNDAY));

    /** Speaks Spanish (B1) and some Tigrinya; one talks with them in Arabic. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            es,    A2, LANGUAGE_KNOWN
            es,    B1, LANGUAGE_KNOWN
            es,    B2, LANGUAGE_TOO_HARD
            es-MX, -,  LANGUAGE_KNOWN
            ti,    A1, LANGUAGE_LEVEL_OPEN
            ti,    -,  LANGUAGE_KNOWN
            ar,    C2, LANGUAGE_KNOWN
            fr,    A1, LANGUAGE_NOT_SPOKEN
            -,     -,  LANGUAGE_OPEN
            """)
    void weighsTheLanguage(String language, Level level, MatchReason reason) {
        Candidate course = new Candidate(
                1,
                null,
                true,
                language,
                level,
                null,
                false,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                TODAY.plusDays(9),
                false);
        assertThat(reasons(course)).contains(reason);
        assertThat(topics(reasons(course))).containsOnlyOnce("LANGUAGE");
    }

    @Test
    void doesNotHoldALanguageAgainstACourseOfWhichNobodyAsked() {
        Candidate french = new Candidate(
                1, null, true, "fr", Level.A1, null, false, null, false, null, null, null, null, null, TODAY, false);
        assertThat(new Fit(SituationFacts.NOT_ASKED, null, TODAY, null, TODAY).reasons(french))
                .contains(LANGUAGE_OPEN);
    }

    @Test
    void weighsDaysAndTimes() {
        assertThat(reasons(held(MONDAY_MORNING))).contains(TIMES_FIT);
        assertThat(reasons(held(MONDAY))).contains(TIMES_FIT);
        assertThat(reasons(held(MONDAY.with(Week.Part.EVENING, Set.of(DayOfWeek.MONDAY)))))
                .contains(TIMES_FIT_PARTLY);
        assertThat(reasons(held(SUNDAY))).contains(TIMES_CLASH);
        assertThat(reasons(held(null))).contains(TIMES_OPEN);
        assertThat(new Fit(SituationFacts.NOT_ASKED, null, TODAY, null, TODAY).reasons(held(MONDAY)))
                .contains(TIMES_OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, AREA_ONLINE",
        "false, false, false, AREA_OPEN",
        "false, true, false, AREA_FINE",
        "false, true, true, AREA_AVOIDED"
    })
    void weighsTheWay(boolean online, boolean known, boolean avoided, MatchReason reason) {
        Candidate course = new Candidate(
                1,
                null,
                true,
                null,
                null,
                null,
                online,
                known ? 7L : null,
                avoided,
                null,
                null,
                null,
                null,
                null,
                TODAY,
                false);
        assertThat(reasons(course)).contains(reason);
    }

    @Test
    void putsNoAreaToAvoidBeforeEverythingElse() {
        Candidate best = new Candidate(
                1,
                null,
                true,
                "es",
                Level.A1,
                MONDAY,
                false,
                7L,
                true,
                null,
                null,
                0,
                true,
                500,
                TODAY.plusDays(1),
                false);
        Candidate worst = new Candidate(
                2,
                null,
                true,
                "fr",
                Level.C2,
                SUNDAY,
                false,
                8L,
                false,
                true,
                null,
                9,
                false,
                1,
                TODAY.plusYears(9),
                true);
        assertThat(Fit.score(reasons(best))).isLessThan(Fit.score(reasons(worst)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,     -, -,    false, 9,    CHILDCARE_OPEN PLACES_FREE HOURS_OPEN BEGINS_IN_TIME
            true,  90, 0,   false, 0,    CHILDCARE_THERE PLACES_FREE HOURS_ENOUGH FREE_OF_COST BEGINS_IN_TIME
            false, 89, 100, true,  -1,   CHILDCARE_MISSING PLACES_TAKEN HOURS_TOO_FEW COSTS BEGUN
            true,  91, 1,   true,  31,   CHILDCARE_THERE PLACES_TAKEN HOURS_ENOUGH COSTS BEGINS_TOO_LATE
            """)
    void weighsChildrenPlacesHoursCostAndDays(
            Boolean childcare, Integer hours, Integer cost, boolean full, int begins, String expected) {
        Candidate course = new Candidate(
                1,
                null,
                true,
                null,
                null,
                null,
                false,
                null,
                false,
                null,
                null,
                cost,
                childcare,
                hours,
                TODAY.plusDays(begins),
                full);
        Set<String> others = Set.of("LANGUAGE_OPEN", "TIMES_OPEN", "AREA_OPEN", "AGREEMENT_HOLDS");
        assertThat(reasons(course).stream().map(Enum::name).filter(name -> !others.contains(name)))
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # needed, has,  said
            true,     true,  PAPERS_THERE
            true,     false, PAPERS_MISSING
            true,     -,     PAPERS_OPEN
            false,    false, -
            -,        true,  -
            """)
    void weighsPapersWhereTheyAreNeeded(Boolean needed, Boolean has, String said) {
        Candidate course = new Candidate(
                1, null, true, null, null, null, false, null, false, needed, null, null, null, null, TODAY, false);
        assertThat(topic("PAPERS", fit(null, has).reasons(course))).isEqualTo(said);
    }

    /** Only the year of birth is known: in the year of the birthday it is open. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # from, born, begins in, said
            18,     2007, 0,         AGE_REACHED
            18,     2008, 0,         AGE_OPEN
            18,     2009, 0,         TOO_YOUNG
            18,     2009, 40,        AGE_OPEN
            18,     2008, 40,        AGE_REACHED
            18,     -,    0,         AGE_OPEN
            0,      2020, 0,         -
            -,      2020, 0,         -
            """)
    void weighsTheAgeOnTheFirstDay(Integer from, Integer born, int begins, String said) {
        LocalDate day = TODAY.plusDays(begins);
        Candidate course = new Candidate(
                1, null, true, null, null, null, false, null, false, null, from, null, null, null, day, false);
        Set<MatchReason> reasons = fit(born, null).reasons(course);
        String age = topic("AGE", reasons);
        assertThat(age == null ? topic("TOO", reasons) : age).isEqualTo(said);
    }

    @Test
    void holdsAMissingAgreementAgainstItWithoutHidingIt() {
        Candidate without = new Candidate(
                1, null, false, null, null, null, true, null, false, null, null, 0, true, 500, TODAY, false);
        assertThat(reasons(without)).contains(AGREEMENT_MISSING).doesNotContain(AGREEMENT_HOLDS);
        assertThat(AGREEMENT_MISSING.isAgainst()).isTrue();
        assertThat(Fit.score(reasons(without))).isLessThan(Fit.score(reasons(held(SUNDAY))));
    }

    @Test
    void saysOfAPlaceToLiveNoMoreThanIsKeptOfIt() {
        Candidate home = new Candidate(
                1,
                OpeningKind.HOUSING,
                true,
                null,
                null,
                null,
                false,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        assertThat(reasons(home)).containsExactlyInAnyOrder(AGREEMENT_HOLDS, AREA_OPEN, PLACES_FREE);
    }

    @Test
    void weighsAJobByItsLanguageShiftsPlaceAgeAndPapersAndNotByAFirstDay() {
        Candidate job = new Candidate(
                1,
                OpeningKind.JOB,
                true,
                "es",
                Level.A2,
                MONDAY_MORNING,
                false,
                7L,
                false,
                true,
                16,
                null,
                null,
                null,
                null,
                true);
        assertThat(reasons(job))
                .containsExactlyInAnyOrder(
                        AGREEMENT_HOLDS,
                        LANGUAGE_KNOWN,
                        TIMES_FIT,
                        AREA_FINE,
                        AGE_OPEN,
                        PAPERS_OPEN,
                        CHILDCARE_OPEN,
                        PLACES_TAKEN);
    }

    @ParameterizedTest
    @EnumSource
    void eachReasonSpeaksForAgainstOrOfWhatIsNotKnown(MatchReason reason) {
        assertThat(reason.isFor() && reason.isAgainst()).isFalse();
        assertThat(!reason.isFor() && !reason.isAgainst())
                .isEqualTo(reason.name().endsWith("_OPEN"));
    }

    @ParameterizedTest
    @CsvSource({
        "Easthaven, '12 Harbour Street, EASTHAVEN', true",
        "easthaven, East-haven, false",
        "Haven, Easthaven, false",
        "Malaga, 'Plaza, Málaga', true",
        "Mill Lane, '4 Mill-Lane', true",
        "المدينة, 'قرب المدينة', true"
    })
    void findsAnAreaByWholeWords(String area, String place, boolean met) {
        assertThat(AvoidedAreas.of(List.of(area)).meet(place)).isEqualTo(met);
    }

    private static Candidate held(Week week) {
        return new Candidate(
                1, null, true, null, null, week, false, null, false, null, null, null, null, null, TODAY, false);
    }

    private static Set<MatchReason> reasons(Candidate course) {
        SituationFacts situation = new SituationFacts(
                Answer.GIVEN,
                MONDAY,
                Answer.GIVEN,
                List.of(new Speaks("es", Level.B1), new Speaks("ti", null)),
                Answer.GIVEN,
                List.of("Easthaven"),
                Answer.GIVEN,
                true,
                Answer.NOT_ASKED,
                null,
                Answer.NOT_ASKED,
                null);
        Set<MatchReason> reasons = new Fit(situation, "ar", TODAY.plusDays(30), 90, TODAY).reasons(course);
        return EnumSet.copyOf(reasons);
    }

    private static List<String> topics(Set<MatchReason> reasons) {
        return Stream.of(reasons.toArray(MatchReason[]::new))
                .map(reason -> reason.name().replaceFirst("_.*", ""))
                .collect(Collectors.toList());
    }

    /** Of somebody of whom nothing else is known. */
    private static Fit fit(Integer born, Boolean papers) {
        SituationFacts facts = new SituationFacts(
                Answer.NOT_ASKED,
                null,
                Answer.NOT_ASKED,
                List.of(),
                Answer.NOT_ASKED,
                List.of(),
                Answer.NOT_ASKED,
                null,
                born == null ? Answer.NOT_ASKED : Answer.GIVEN,
                born,
                papers == null ? Answer.NOT_ASKED : Answer.GIVEN,
                papers);
        return new Fit(facts, null, TODAY.plusDays(90), null, TODAY);
    }

    private static String topic(String topic, Set<MatchReason> reasons) {
        return reasons.stream()
                .map(Enum::name)
                .filter(name -> name.startsWith(topic + "_"))
                .findFirst()
                .orElse(null);
    }
}
