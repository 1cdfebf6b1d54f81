package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.ui.participant.Samples.TODAY;
import static org.marram.ui.participant.Samples.goal;
import static org.marram.ui.participant.Samples.milestone;
import static org.marram.ui.participant.Samples.page;
import static org.marram.ui.participant.Samples.someMonths;
import static org.marram.ui.participant.Samples.view;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.marram.common.Texts;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.Whose;
import org.marram.progress.WayView;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;
import org.marram.ui.entrance.Pages;
import org.marram.voice.LastAnswer;

/** What the own pages say of a plan, in every language. */
class WayPageTest {

    static final List<Locale> LANGUAGES = Texts.LANGUAGES;

    private final Way way = Way.of(someMonths(), ZoneOffset.UTC);

    @Test
    void namesTheNextThreeOpenStepsByTheirDay() {
        assertThat(way.next())
                .extracting(Way.Station::title)
                .containsExactly("Pass the English test", "Go to the welding course", "Look at three flats");
    }

    @Test
    void leavesOutWhatWasSetAside() {
        assertThat(way.inOrder())
                .extracting(Way.Station::title)
                .doesNotContain("Drive a lorry")
                .hasSize(10);
        assertThat(way.total()).isEqualTo(10);
    }

    @Test
    void isNowWhereTheNextStepIsAndWhereHoursHaveBegun() {
        assertThat(way.inOrder().stream().filter(station -> station.state() == Way.State.NOW))
                .extracting(Way.Station::title)
                .containsExactly("Pass the English test", "Go to the welding course");
    }

    @Test
    void tellsWhatComesFirst() {
        assertThat(way.inOrder().stream().filter(station -> station.state() == Way.State.WAITING))
                .extracting(Way.Station::waitsFor)
                .containsExactly(List.of("Pass the English test"), List.of("Go to the welding course"));
    }

    @Test
    void listsWhatIsReachedNewestFirst() {
        assertThat(way.done())
                .extracting(Way.Station::title)
                .containsExactly("Visit the workshop", "Start the English class", "Meet the counsellor");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 10, 2.5 of 90 hours",
        "en, 12, 3 of 90 hours",
        "en, 400, 100 of 90 hours",
        "es, 10, '2,5 de 90 horas'",
        "ar, 12, الساعات: ٣ من ٩٠"
    })
    void tellsQuarterHoursAsHours(String language, int quarters, String words) {
        WayPage page = page(Locale.forLanguageTag(language), someMonths());
        assertThat(page.far(new Way.Far(quarters, 360, CriterionKind.HOURS_ATTENDED)))
                .isEqualTo(words);
    }

    @Test
    void tellsOneHourAsOne() {
        assertThat(page(Locale.ENGLISH, someMonths()).far(new Way.Far(2, 4, CriterionKind.HOURS_ATTENDED)))
                .isEqualTo("0.5 of 1 hour");
    }

    @ParameterizedTest
    @CsvSource({"en, Sat 14 March 2026", "es, sáb 14 de marzo de 2026", "ar, السبت ١٤ مارس ٢٠٢٦"})
    void tellsDatesInTheReadersLanguage(String language, String words) {
        assertThat(page(Locale.forLanguageTag(language), someMonths()).date(TODAY))
                .isEqualTo(words);
    }

    @Test
    void saysLaterThanPlannedInsteadOfADayThatIsGone() {
        WayPage page = page(Locale.ENGLISH, someMonths());
        assertThat(page.when(way.next().get(0))).isEqualTo("Later than planned");
        assertThat(page.when(way.next().get(1))).isEqualTo("Planned for Thu 23 April 2026");
    }

    @Test
    void drawsTheRoadThroughEveryStationAndTheGonePartToTheLastReached() {
        WayPicture picture = WayPicture.of(way);
        assertThat(picture.dots()).hasSize(10);
        assertThat(picture.road()).startsWith(picture.gone()).contains("A30 30 0 0 1");
        assertThat(picture.gone()).isEqualTo("M36 24L93 24L150 24");
        assertThat(picture.dots())
                .allMatch(dot -> dot.x() > 0 && dot.x() < WayPicture.WIDTH && dot.y() < picture.height());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysWhatWillStandWhereThereIsNoPlanYet(Locale language) {
        assertThat(html(page(language, view(Map.of()))))
                .contains(Texts.of("my", language).t("plan.empty"));
    }

    @Test
    void aGoalOfOnesOwnStandsThereBeforeItHasStepsAndSaysWhoAnsweredItWhileThePictureStaysAsItIs() {
        GoalView own = goal(Pathway.HOUSING, Whose.PERSON, "A garden");
        GoalView theirs = goal(Pathway.HOUSING, Whose.PROGRAMME, "A contract");
        WayPage page = page(
                Samples.frame(Choices.first(Locale.ENGLISH)),
                view(Map.of(), own, theirs),
                Map.of(own.ref(), new LastAnswer(TODAY, "Ana", true)));
        assertThat(html(page))
                .contains("Your plan is being made", "A garden", "My own goal", "No steps yet.")
                .contains("\u2068Ana\u2069 answered you on Sat 14 March 2026.")
                .doesNotContain("A contract");
        assertThat(page.picture().dots()).isEmpty();
    }

    @Test
    void saysSoWhenEverythingIsReachedOrWaits() {
        assertThat(html(page(Locale.ENGLISH, only(MilestoneState.REACHED)))).contains("You have reached every step.");
        assertThat(html(page(Locale.ENGLISH, only(MilestoneState.WAITING)))).contains("Your next step waits");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void writesWhatPeopleTypedAsTextAndInItsOwnDirection(Locale language) {
        String typed = "<img src=x onerror=alert(1)>\"'&\u05e9\u05dc\u05d5\u05dd \uD83C\uDF31";
        String html = html(page(
                language,
                view(
                        Map.of(),
                        goal(Pathway.HOUSING, Whose.PERSON, typed, milestone(typed, TODAY, MilestoneState.OPEN)))));
        assertThat(html).doesNotContain("<img").contains("<bdi>&lt;img src=x");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void holdsNoReferenceNoInlineScriptNoInlineStyleAndNoForeignAddress(Locale language) {
        String html = html(page(language, someMonths()));
        assertThat(html)
                .doesNotContain(" style=", "<style", "http")
                .doesNotContainPattern(" on\\w+=")
                .containsOnlyOnce("<script");
        assertThat(html.split("<title>")[1]).startsWith("Marram</title>");
        assertThat(html.indexOf("class=\"leave\"")).isLessThan(html.indexOf("<main>"));
        assertThat(Pattern.compile("(?<![\\w-])[\\w-]{22}(?![\\w-])")
                        .matcher(html)
                        .results())
                .extracting(MatchResult::group)
                .containsOnly(formOf(html));
    }

    private static String formOf(String html) {
        return html.split("name=\"form\" value=\"")[1].split("\"")[0];
    }

    private static WayView only(MilestoneState state) {
        return view(Map.of(), goal(Pathway.EDUCATION, Whose.PERSON, "Learn", milestone("First class", TODAY, state)));
    }

    private static String html(WayPage page) {
        return new String(Pages.render("myWay.jte", page), StandardCharsets.UTF_8);
    }
}
