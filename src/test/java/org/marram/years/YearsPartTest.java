package org.marram.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.years.YearsSamples.TODAY;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Ref;
import org.marram.life.Drawn;
import org.marram.plan.PlanView;
import org.marram.progress.WayView;
import org.marram.review.ReviewsView;

/** Closer and further away, earlier and later. */
class YearsPartTest {

    private static final Window WHOLE = new Window(TODAY.minusYears(3), TODAY.plusYears(2));

    @Test
    void todayStandsAtTheFirstThirdAtFirst() {
        Window year = new YearsPart(Zoom.YEAR, 0).window(WHOLE, TODAY);
        assertThat(ChronoUnit.DAYS.between(year.from(), TODAY)).isEqualTo(121);
        assertThat(ChronoUnit.DAYS.between(year.from(), year.until())).isEqualTo(365);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ALL")
    void goesNoFurtherThanThereIsSomethingToSeeAndReachesAllOfIt(Zoom zoom) {
        for (int steps : new int[] {-100_000, -7, 0, 7, 100_000}) {
            Window seen = new YearsPart(zoom, steps).within(WHOLE, TODAY).window(WHOLE, TODAY);
            assertThat(seen.meets(WHOLE.from(), WHOLE.until())).isTrue();
        }
        Window first = new YearsPart(zoom, -100_000).within(WHOLE, TODAY).window(WHOLE, TODAY);
        Window last = new YearsPart(zoom, 100_000).within(WHOLE, TODAY).window(WHOLE, TODAY);
        assertThat(first.from()).isBeforeOrEqualTo(WHOLE.from());
        assertThat(last.until()).isAfterOrEqualTo(WHOLE.until());
    }

    @Test
    void comesCloserAroundTheSameMiddle() {
        YearsPart far = new YearsPart(Zoom.TWO_YEARS, 2);
        Window before = far.window(WHOLE, TODAY);
        Window after = far.closer().window(WHOLE, TODAY);
        long moved = ChronoUnit.DAYS.between(middle(before), middle(after));
        assertThat(Math.abs(moved)).isLessThan(365 / 2);
        assertThat(far.closer().further()).isEqualTo(far);
        assertThat(YearsPart.WHOLE.further()).isEqualTo(YearsPart.WHOLE);
        assertThat(new YearsPart(Zoom.MONTH, 3).closer()).isEqualTo(new YearsPart(Zoom.MONTH, 3));
        assertThat(far.at(Zoom.ALL)).isEqualTo(YearsPart.WHOLE);
    }

    @Test
    void anEmptyPlanIsHalfAYearAroundToday() {
        WayView nothing = new WayView(
                new PlanView(Ref.random(), 0, 0, null, List.of()),
                Map.of(),
                Map.of(),
                new ReviewsView(List.of(), null),
                Drawn.NOTHING);
        Years years = YearsSamples.years(nothing, Locale.ENGLISH, false);
        Years none = new Years(TODAY, List.of(), List.of(), List.of(), years.words());
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.whole()).isEqualTo(new Window(TODAY.minusDays(90), TODAY.plusDays(90)));
        assertThat(none.picture(YearsPart.WHOLE, YearsSamples.WIDE).svg()).endsWith("</svg>");
    }

    private static java.time.LocalDate middle(Window window) {
        return window.from().plusDays(ChronoUnit.DAYS.between(window.from(), window.until()) / 2);
    }
}
