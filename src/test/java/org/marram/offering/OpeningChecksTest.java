package org.marram.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.offering.OfferingSamples.TODAY;

import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.NearDays;

class OpeningChecksTest {

    private static final Week MONDAY = new Week(0).with(Week.Part.MORNING, Set.of(DayOfWeek.MONDAY));

    @ParameterizedTest
    @ValueSource(strings = {"0110", "7512", "9112", "9629"})
    void takesAnOccupationOfIsco08(String code) {
        assertThat(checked(aJob(code)).occupation()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "91", "911", "9712", "0410", "Bake", "1 11"})
    void refusesAnyOtherOccupation(String code) {
        refuses(aJob(code), new Refusal.Fault("occupation", "unknown"));
    }

    @Test
    void keepsNoWordsOfAPlaceToLive() {
        refuses(
                new OpeningFacts(
                        OpeningKind.HOUSING,
                        "Mill Lane 4",
                        null,
                        HousingType.ROOM,
                        null,
                        null,
                        null,
                        null,
                        "Bus 4",
                        "Mill Lane",
                        1,
                        null),
                new Refusal.Fault("title", "not-possible"),
                new Refusal.Fault("shifts", "not-possible"),
                new Refusal.Fault("wants", "not-possible"));
        OpeningFacts type = new OpeningFacts(
                OpeningKind.HOUSING, null, null, HousingType.ROOM, null, null, null, null, null, null, 1, TODAY);
        assertThat(checked(type)).isEqualTo(type);
    }

    @Test
    void keepsNothingOfWhereWhenOrForWhomOfAPlaceToLive() {
        refuses(
                aHome(new OpeningTerms(Ref.random(), false, MONDAY, "es", Level.A1, true, 18)),
                new Refusal.Fault("site", "not-possible"),
                new Refusal.Fault("times", "not-possible"),
                new Refusal.Fault("language", "not-possible"),
                new Refusal.Fault("level", "not-possible"),
                new Refusal.Fault("papers", "not-possible"),
                new Refusal.Fault("ageFrom", "not-possible"));
        refuses(
                aHome(new OpeningTerms(null, true, null, null, null, null, null)),
                new Refusal.Fault("online", "not-possible"));
    }

    @Test
    void takesWhereWhenAndForWhomOfAnythingElse() {
        OpeningTerms terms = new OpeningTerms(null, true, MONDAY, "es-MX", Level.A1, true, 18);
        OpeningFacts talk = new OpeningFacts(
                OpeningKind.COUNSELLING, "Talk", null, null, null, null, null, null, null, null, 1, null, terms);
        assertThat(checked(talk)).isEqualTo(talk);
    }

    private static OpeningFacts aHome(OpeningTerms terms) {
        return new OpeningFacts(
                OpeningKind.HOUSING, null, null, HousingType.ROOM, null, null, null, null, null, null, 1, null, terms);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 501})
    void refusesNoPlacesAndMoreThanFiveHundred(int places) {
        refuses(
                new OpeningFacts(
                        OpeningKind.COUNSELLING, "Talk", null, null, null, null, null, null, null, null, places, null),
                new Refusal.Fault("places", "out-of-range"));
    }

    @Test
    void wantsTheWholeOfAWage() {
        refuses(
                new OpeningFacts(OpeningKind.JOB, "Baker", null, null, 20, 1_250, null, null, null, null, 1, null),
                new Refusal.Fault("currency", "required"),
                new Refusal.Fault("wagePer", "required"));
    }

    private static OpeningFacts aJob(String occupation) {
        return new OpeningFacts(OpeningKind.JOB, "Work", occupation, null, null, null, null, null, null, null, 1, null);
    }

    private static void refuses(OpeningFacts facts, Refusal.Fault... faults) {
        assertThatThrownBy(() -> checked(facts))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.faults()).containsExactlyInAnyOrder(faults));
    }

    private static OpeningFacts checked(OpeningFacts facts) {
        Checks checks = new Checks();
        OpeningFacts clean = new OpeningChecks(checks, new NearDays(TODAY)).checked(facts);
        checks.refuseFaults();
        return clean;
    }
}
