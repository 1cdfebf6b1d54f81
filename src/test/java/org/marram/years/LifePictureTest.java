package org.marram.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.years.YearsSamples.NARROW;
import static org.marram.years.YearsSamples.TODAY;
import static org.marram.years.YearsSamples.WIDE;
import static org.marram.years.YearsSamples.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.common.Ref;
import org.marram.fact.YesNo;
import org.marram.income.IncomeFact;
import org.marram.income.Stage;
import org.marram.life.Drawn;
import org.marram.outcome.JobStatus;
import org.marram.outcome.Situation;
import org.marram.outcome.SpellFact;
import org.marram.outcome.SpellKind;
import org.marram.progress.WayView;
import org.marram.years.PlacedBand.Bar;
import org.marram.years.PlacedBand.Stretch;

/** How somebody worked, lived, and what they lived on, under the plan. */
class LifePictureTest {

    private static final Look MIRRORED = new Look(1000, true, true, false);

    private record Box(double left, double right, double y) {

        boolean meets(Box other) {
            return Math.abs(y - other.y) < 1 && left < other.right && right > other.left;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noBarAndNoLabelMeetsAnother(Zoom zoom) {
        for (int seed = 0; seed < 20; seed++) {
            Years years = of(life(new Random(seed), 1 + seed * 2));
            for (Look look : List.of(WIDE, NARROW, MIRRORED)) {
                Layout layout = Layout.of(years.picture(new YearsPart(zoom, 0), look));
                for (PlacedBand band : layout.bands()) {
                    List<Box> boxes = new ArrayList<>();
                    band.bars().forEach(bar -> boxes.add(box(bar, look)));
                    for (Box box : boxes) {
                        assertThat(boxes.stream().filter(box::meets)).containsExactly(box);
                        assertThat(box.left()).isGreaterThanOrEqualTo(layout.left() - 4);
                        assertThat(box.right()).isLessThanOrEqualTo(layout.right() + 4);
                        assertThat(box.y()).isBetween((double) band.top(), (double) band.top() + band.height());
                    }
                }
            }
        }
    }

    private static Box box(Bar bar, Look look) {
        if (bar.label() == null || bar.inside()) {
            return new Box(bar.from() + 1, bar.to() - 1, bar.y());
        }
        double width = Lettering.width(bar.label());
        return look.mirrored()
                ? new Box(bar.labelX() - width, bar.to() - 1, bar.y())
                : new Box(bar.from() + 1, bar.labelX() + width, bar.y());
    }

    @Test
    void jobsAtOnceLieBelowEachOtherAndHomesInTheRowOfTheirGroup() {
        Years years = of(new Drawn(
                List.of(
                        spell(SpellKind.JOB, 100, 10, "7512", JobStatus.PERMANENT),
                        spell(SpellKind.JOB, 200, 50, "9112", JobStatus.TEMPORARY),
                        spell(SpellKind.HOME, 300, -1, "RENTED", null),
                        spell(SpellKind.HOME, 400, 300, "HOTEL", null),
                        spell(SpellKind.HOME, 500, 400, "OUTSIDE", null),
                        spell(SpellKind.HOME, 700, 500, "FRIENDS_TO_STAY", null)),
                List.of()));
        List<PlacedBand> bands = Layout.of(years.picture(YearsPart.WHOLE, WIDE)).bands();
        assertThat(bands.get(0).bars()).extracting(Bar::y).doesNotHaveDuplicates();
        assertThat(bands.get(1).rows())
                .extracting(PlacedBand.Row::name)
                .containsExactly("To stay", "For a time", "Outside");
        assertThat(bands.get(1).bars())
                .extracting(bar -> bar.spell().title())
                .containsExactly("With friends, to stay", "Rented", "Hotel", "Outside, or nowhere meant for living");
        assertThat(bands.get(1).bars().get(0).y())
                .isEqualTo(bands.get(1).bars().get(1).y())
                .isEqualTo(bands.get(1).rows().get(0).y());
    }

    @Test
    void whatNobodyKnowsIsAGapWithWordsAndNothingIsALineOnTheFloor() {
        for (YesNo answer : List.of(YesNo.NOT_ASKED, YesNo.DOES_NOT_KNOW, YesNo.PREFERS_NOT_TO_SAY, YesNo.YES)) {
            String svg = incomes(income(300, Stage.ENTRY, answer, null, null));
            assertThat(svg).contains("class=\"gap").doesNotContain("class=\"level");
        }
        assertThat(incomes(income(300, Stage.ENTRY, YesNo.NOT_ASKED, null, null)))
                .contains("not asked");
        assertThat(incomes(income(300, Stage.ENTRY, YesNo.NO, null, null)))
                .contains("class=\"level", "no income")
                .doesNotContain("class=\"gap");
    }

    @Test
    void aStepHoldsUntilTheNextOneAndAmountsOfOtherMoneyAreNotJoined() {
        Years years = of(new Drawn(
                List.of(),
                List.of(
                        income(10, Stage.EXIT, YesNo.YES, 90_000, "GBP"),
                        income(100, Stage.YEARLY, YesNo.YES, 120_050, "EUR"),
                        income(200, Stage.UPDATE, YesNo.YES, 60_025, "EUR"),
                        income(300, Stage.UPDATE, YesNo.NO, null, null))));
        Layout layout = Layout.of(years.picture(YearsPart.WHOLE, WIDE));
        List<Stretch> stretches = layout.bands().get(0).stretches();
        int floor = layout.bands().get(0).floor();
        assertThat(stretches)
                .extracting(Stretch::y)
                .containsExactly((double) floor, floor - 22.0, floor - 44.0, floor - 44.0);
        assertThat(stretches.get(0).to()).isEqualTo(stretches.get(1).from());
        assertThat(stretches.get(3).to())
                .as("nothing is known after the end")
                .isEqualTo(stretches.get(3).from());
        assertThat(stretches.get(1).step().goesOnFrom(stretches.get(0).step())).isTrue();
        assertThat(stretches.get(3).step().goesOnFrom(stretches.get(2).step())).isFalse();
        assertThat(years.bands().get(0).lines())
                .extracting(Band.Line::title)
                .containsExactly("900 GBP", "1,200.50 EUR", "600.25 EUR", "no income");
    }

    @Test
    void timeRunsFromRightToLeftHereToo() {
        Drawn life = life(new Random(3), 12);
        Years years = YearsSamples.years(way(life), Locale.forLanguageTag("ar"), false);
        PlacedBand homes = Layout.of(years.picture(YearsPart.WHOLE, MIRRORED)).bands().stream()
                .filter(band -> band.band().kind() == BandKind.HOME)
                .findFirst()
                .orElseThrow();
        Bar early = homes.bars().stream()
                .min((one, other) -> one.spell().from().compareTo(other.spell().from()))
                .orElseThrow();
        Bar late = homes.bars().stream()
                .max((one, other) -> one.spell().from().compareTo(other.spell().from()))
                .orElseThrow();
        assertThat(early.to()).isGreaterThan(late.to());
        assertThat(years.picture(YearsPart.WHOLE, MIRRORED).svg()).contains("\u0627\u0644\u0633\u0643\u0646");
    }

    @Test
    void itsOwnPersonIsToldTheSame() {
        WayView way = way(life(new Random(2), 9));
        assertThat(years(way, Locale.ENGLISH, true).bands())
                .hasSize(3)
                .isEqualTo(years(way, Locale.ENGLISH, false).bands());
    }

    @Test
    void aLifeWithoutFactsHasNoBandAndEveryTypeOfPictureIsSmallWithAHundred() {
        assertThat(of(Drawn.NOTHING).bands()).isEmpty();
        String svg = of(life(new Random(1), 100)).picture(YearsPart.WHOLE, WIDE).svg();
        assertThat(svg).hasSizeLessThan(120_000).doesNotContain(" style=", "NaN", "null", "url(");
    }

    private static String incomes(IncomeFact... facts) {
        return of(new Drawn(List.of(), List.of(facts)))
                .picture(YearsPart.WHOLE, WIDE)
                .svg();
    }

    private static Years of(Drawn life) {
        return years(way(life), Locale.ENGLISH, false);
    }

    private static WayView way(Drawn life) {
        WayView plan = YearsSamples.way(1, 3, 1);
        return new WayView(plan.plan(), plan.progress(), plan.outlooks(), plan.reviews(), life);
    }

    /** So many of each, the newest first. */
    private static Drawn life(Random random, int many) {
        List<SpellFact> spells = new ArrayList<>();
        List<IncomeFact> incomes = new ArrayList<>();
        IntStream.range(0, many).forEach(at -> {
            int from = (at + 1) * 1_800 / many;
            spells.add(spell(
                    SpellKind.JOB,
                    from,
                    from - 1 - random.nextInt(from),
                    random.nextBoolean() ? "7512" : null,
                    JobStatus.values()[random.nextInt(JobStatus.values().length)]));
            spells.add(spell(
                    SpellKind.HOME,
                    from,
                    from - 1 - random.nextInt(300),
                    Situation.values()[random.nextInt(Situation.values().length)].name(),
                    null));
            YesNo any = YesNo.values()[random.nextInt(YesNo.values().length)];
            Integer amount = any == YesNo.YES ? Integer.valueOf(random.nextInt(300_000)) : null;
            Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
            incomes.add(income(from, stage, any, amount, amount == null ? null : "EUR"));
        });
        return new Drawn(spells, incomes);
    }

    private static IncomeFact income(int daysAgo, Stage stage, YesNo any, Integer amount, String currency) {
        return new IncomeFact(TODAY.minusDays(daysAgo), stage, any, amount, currency);
    }

    /** @param until so many days ago; it goes on where that is not over yet */
    private static SpellFact spell(SpellKind kind, int daysAgo, int until, String what, JobStatus status) {
        return new SpellFact(
                kind,
                Ref.random(),
                TODAY.minusDays(daysAgo),
                until < 0 ? null : TODAY.minusDays(until),
                null,
                what,
                status);
    }
}
