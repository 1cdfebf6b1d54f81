package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.marram.access.Act;
import org.marram.access.Relation;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Texts;
import org.marram.look.Look;
import org.marram.ui.entrance.Pages;

/** Who looked, as the person reads it. */
class LookedPageTest {

    static final List<Locale> LANGUAGES = Texts.LANGUAGES;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Instant MORNING = Instant.parse("2026-03-14T09:05:00Z");

    /** Whatever may be done to one person by somebody else. */
    private static final Set<String> AREAS = Stream.of(Act.values())
            .filter(act -> act.relation() == Relation.GRANT && !act.mayBeDoneBy(Role.PERSON))
            .map(act -> Act.area(act.name()))
            .collect(Collectors.toSet());

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyAreaAndRoleHasItsWords(Locale language) {
        LookedPage page = page(language);
        assertThat(AREAS).contains("plans", "notes");
        assertThat(page.what(AREAS)).doesNotContain(page.what(Set.of("other")).get(0));
        assertThat(Stream.of(Role.COORDINATOR, Role.SUPERVISOR, Role.PROVIDER, Role.ADMIN)
                        .map(page::who))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsTheDayOnceTheHoursAndWhatWasChangedBeforeWhatWasRead() {
        Look look = new Look(
                DAY,
                Role.COORDINATOR,
                true,
                MORNING,
                MORNING.plusSeconds(3600),
                Set.of("plans", "addresses"),
                Set.of("plans"),
                Set.of("VISIT"));
        Look once = new Look(DAY, Role.PROVIDER, false, MORNING, MORNING, Set.of(), Set.of("referrals"), Set.of());
        String html = html(page(Locale.ENGLISH, look, once));
        assertThat(html.split("Sat 14 March 2026")).hasSize(2);
        assertThat(html.indexOf("Wrote or changed:")).isLessThan(html.indexOf("Read:"));
        assertThat(page(Locale.ENGLISH).read(look))
                .containsExactlyInAnyOrder("your plan", "the address of your home, to come to you");
        assertThat(html).contains("the address of your home, to come to you");
        assertThat(html.split("Opened in an emergency")).as("marked once").hasSize(2);
        assertThat(page(Locale.ENGLISH).hours(look)).matches("9:05\\hAM to 10:05\\hAM");
        assertThat(page(Locale.forLanguageTag("uk")).hours(once)).isEqualTo("09:05");
    }

    private static LookedPage page(Locale language, Look... looks) {
        Frame frame = Samples.frame(Choices.first(language).place("LOOKED"));
        return new LookedPage(frame, "Sam", new Page<>(List.of(looks), null), ZoneOffset.UTC);
    }

    private static String html(LookedPage page) {
        return new String(Pages.render("myLooked.jte", page), StandardCharsets.UTF_8);
    }
}
