package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.marram.access.Scope;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.ReleaseView;
import org.marram.ui.entrance.Pages;

/** Who sees what, as the person reads it. */
class SharedPageTest {

    static final List<Locale> LANGUAGES = Texts.LANGUAGES;

    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-01T00:00:00Z");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void tellsEveryCategoryAndPurposeInTheReadersLanguage(Locale language) {
        SharedPage page = page(language, release("School", null, true, false));
        assertThat(page.what(page.releases().get(0)))
                .hasSize(Scope.values().length)
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Purpose.values()).map(page::why)).doesNotHaveDuplicates();
        assertThat(html(page)).contains(page.what(page.releases().get(0)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void writesNamesAsText(Locale language) {
        assertThat(html(page(language, release("<img src=x onerror=alert(1)>", null, true, false))))
                .contains("<bdi>&lt;img src=x")
                .doesNotContain("<img");
    }

    @Test
    void tellsTheLastDayOnWhichItHolds() {
        assertThat(when(release("School", null, true, false))).isEqualTo("Until Sun 31 May 2026.");
        assertThat(when(release("School", null, false, false)))
                .isEqualTo("From Sun 1 March 2026 until Sun 31 May 2026.");
        assertThat(when(release("Paused", null, false, false))).startsWith("They see none of it at present");
        assertThat(when(release("School", null, false, true))).isEqualTo("Ended on Sun 31 May 2026.");
        assertThat(when(release("School", FROM, false, true))).isEqualTo("You took it back on Sun 1 March 2026.");
    }

    @Test
    void offersToTakeBackOnlyWhatIsNotOver() {
        assertThat(html(page(Locale.ENGLISH, release("School", null, true, false))))
                .contains("take-back", "cannot be taken back");
        assertThat(html(page(Locale.ENGLISH, release("School", FROM, false, true))))
                .contains("School", "Nothing is shared with anybody else now")
                .doesNotContain("take-back");
    }

    private static String when(ReleaseView release) {
        return page(Locale.ENGLISH, release).when(release);
    }

    private static ReleaseView release(String name, Instant takenBack, boolean live, boolean over) {
        return new ReleaseView(
                Ref.random(),
                Ref.random(),
                name,
                Purpose.TRAINING,
                EnumSet.allOf(Scope.class),
                FROM,
                UNTIL,
                GivenHow.SPOKEN,
                "es",
                "Demo Coordinator",
                null,
                takenBack,
                live,
                over,
                name.equals("Paused"));
    }

    private static SharedPage page(Locale language, ReleaseView... releases) {
        Choices choices = Choices.first(language).place("SHARED");
        return new SharedPage(Samples.frame(choices), "Sam", List.of(releases), ZoneId.of("UTC"));
    }

    private static String html(SharedPage page) {
        return new String(Pages.render("myShared.jte", page), StandardCharsets.UTF_8);
    }
}
