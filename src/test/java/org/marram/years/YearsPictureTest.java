package org.marram.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marram.years.YearsSamples.NARROW;
import static org.marram.years.YearsSamples.TODAY;
import static org.marram.years.YearsSamples.WIDE;
import static org.marram.years.YearsSamples.way;
import static org.marram.years.YearsSamples.years;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.template.Pathway;

/** The picture of the years: what stands in it, where, and what never does. */
class YearsPictureTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Look MIRRORED = new Look(1000, true, true, false);
    private static final Look ALONE = new Look(1000, false, false, true);
    private static final int MOST_BYTES = 60_000;

    private record Box(int mark, double left, double right, double top, double bottom) {

        boolean meets(Box other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingEverMeetsAnythingElseAndNoMilestoneIsLeftOut(Zoom zoom) {
        for (int[] size : new int[][] {{5, 1}, {20, 3}, {60, 1}, {60, 10}, {150, 2}}) {
            LongStream.range(0, 3).forEach(seed -> {
                Years years = years(way(size[0], size[1], seed), ENGLISH, false);
                for (Look look : List.of(WIDE, NARROW, MIRRORED)) {
                    for (int steps = -2; steps <= 2; steps++) {
                        holds(years, years.picture(new YearsPart(zoom, steps), look));
                    }
                }
            });
        }
    }

    private static void holds(Years years, YearsPicture picture) {
        Layout layout = Layout.of(picture);
        List<Integer> drawn = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Layout.PlacedLane lane : layout.lanes()) {
            for (Placing.Placed one : lane.marks()) {
                drawn.add(one.mark().number());
                boxes.addAll(boxes(one, lane.y(one)));
                assertThat(lane.y(one)).isBetween((double) lane.top(), (double) lane.top() + lane.height());
            }
        }
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(years.marks()
                        .filter(mark -> picture.window().holds(mark.on()))
                        .map(Mark::number)
                        .toList());
        for (Box box : boxes) {
            assertThat(box.left()).isGreaterThanOrEqualTo(layout.left() - 8);
            assertThat(box.right()).isLessThanOrEqualTo(layout.right() + 8);
            assertThat(boxes).noneMatch(other -> other.mark() != box.mark() && other.meets(box));
        }
    }

    private static List<Box> boxes(Placing.Placed one, double y) {
        int number = one.mark().number();
        double r = Placing.RADIUS;
        List<Box> boxes = new ArrayList<>(List.of(new Box(number, one.x() - r, one.x() + r, y - r, y + r)));
        if (one.label() != null) {
            double width = Lettering.width(one.label());
            double left = one.labelRight() ? one.labelX() : one.labelX() - width;
            boxes.add(new Box(number, left, left + width, y - 9, y + 9));
        }
        return boxes;
    }

    @Test
    void whatComesSoonKeepsItsLabelWhereThereIsRoomForFew() {
        Years years = years(way(150, 2, 3), ENGLISH, false);
        List<Placing.Placed> all = Layout.of(years.picture(YearsPart.WHOLE, NARROW)).lanes().stream()
                .flatMap(lane -> lane.marks().stream())
                .toList();
        assertThat(all).anyMatch(one -> one.label() == null);
        for (Lane lane : years.lanes()) {
            Mark weightiest = lane.marks().stream()
                    .max(java.util.Comparator.comparingLong(Mark::weight))
                    .orElseThrow();
            assertThat(all.stream().filter(one -> one.mark().equals(weightiest)))
                    .allMatch(one -> one.label() != null);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "20, 3", "60, 10", "60, 1"})
    void isSmallAndHoldsNoStyleNoScriptNoReference(int milestones, int years) {
        for (Look look : List.of(WIDE, NARROW, MIRRORED)) {
            String svg = years(way(milestones, years, 1), ENGLISH, false)
                    .picture(YearsPart.WHOLE, look)
                    .svg();
            assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
            assertThat(svg)
                    .doesNotContain(" style=", "<style", "<script", "http", "url(", "data:", " id=", "NaN", "null")
                    .doesNotContainPattern("(?<![\\w-])[\\w-]{22}(?![\\w-])");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>\"'&",
                "]]></text><a href='javascript:alert(1)'>",
                "a\u202Eevil\u202C b\u2066c\u2069",
                "\uD835\uDC9C\uD83C\uDF0A \uD842\uDFB7\u7530",
                "\u0646\u0648\u0631 \u0627\u0644\u0647\u062F\u0649",
                "\u0000\u0007\uD800 broken \uFFFF"
            })
    void wordsFromPeopleStayWords(String typed) throws Exception {
        Mark mark = new Mark(1, typed, Sign.HALF, TODAY, TODAY.minusDays(90), true, 0, List.of(), typed, typed);
        Pathway own = new Pathway("X1", typed);
        Lane lane = new Lane(own, typed, List.of(mark));
        Spell job = new Spell("job-1", typed, typed, typed, 0, Edge.DASHED, typed, typed, TODAY.minusDays(9), null);
        Band band = new Band(BandKind.WORK, typed, List.of(job), List.of());
        Window window = new Window(TODAY.minusDays(100), TODAY.plusDays(100));
        List<Tick> ticks = List.of(new Tick(TODAY, TODAY, typed));
        String svg = new YearsPicture(window, TODAY, List.of(lane), List.of(band), ticks, typed, typed, ENGLISH, ALONE)
                .svg();
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(document.getElementsByTagName("a").getLength()).isZero();
        String title = document.getElementsByTagName("title").item(0).getTextContent();
        String plain = typed.replaceAll("[\u202A-\u202E\u2066-\u2069\u0000-\u001F\uFFFF]", "")
                .replace("\uD800", "");
        assertThat(title).isEqualTo("\u2068" + plain + "\u2069");
    }

    @Test
    void cutsBetweenLettersNeverWithinOne() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67".repeat(20);
        for (int width = 20; width < 200; width += 7) {
            String cut = Lettering.cut(family, width);
            assertThat(cut).endsWith("\u2026");
            assertThat(Lettering.width(cut)).isLessThanOrEqualTo(width);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cut)).isTrue();
        }
        assertThat(Lettering.cut("Keys", 200)).isEqualTo("Keys");
    }

    @Test
    void timeRunsFromRightToLeftWhereTheReaderReadsSo() {
        Years years = years(way(20, 3, 2), ARABIC, true);
        Layout mirrored = Layout.of(years.picture(YearsPart.WHOLE, MIRRORED));
        Layout straight = Layout.of(years.picture(YearsPart.WHOLE, WIDE));
        LocalDate early = TODAY.minusDays(300);
        assertThat(mirrored.axis().x(early)).isGreaterThan(mirrored.axis().x(TODAY));
        assertThat(1000 - mirrored.axis().x(early)).isEqualTo(straight.axis().x(early));
        assertThat(years.picture(YearsPart.WHOLE, MIRRORED).svg()).contains("\u0627\u0644\u064A\u0648\u0645");
    }

    @ParameterizedTest
    @EnumSource
    void namesDaysOfTheAxisThatDoNotMeet(Zoom zoom) {
        for (Locale locale : List.of(ENGLISH, ARABIC, Locale.forLanguageTag("es"))) {
            for (Look look : List.of(WIDE, NARROW)) {
                Years years = years(way(20, 12, 5), locale, false);
                List<TimeAxis.Named> named = Layout.of(years.picture(new YearsPart(zoom, 0), look))
                        .axis()
                        .named();
                assertThat(named).isNotEmpty();
                for (int each = 1; each < named.size(); each++) {
                    TimeAxis.Named one = named.get(each - 1);
                    TimeAxis.Named next = named.get(each);
                    double half = (Lettering.width(one.label()) + Lettering.width(next.label())) / 2;
                    assertThat(next.x() - one.x()).isGreaterThan(Math.min(half, 48));
                }
            }
        }
    }

    @Test
    void quartersBeginInJanuaryAndYearsOnTheirFirstDay() {
        TimeAxis axis =
                new TimeAxis(new Window(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 3, 1)), 0, 800, false, ENGLISH);
        assertThat(axis.named())
                .extracting(TimeAxis.Named::label)
                .containsExactly("Apr", "Jul", "Oct", "2025", "Apr", "Jul", "Oct", "2026");
        TimeAxis decades =
                new TimeAxis(new Window(LocalDate.of(2021, 6, 1), LocalDate.of(2066, 6, 1)), 0, 300, false, ENGLISH);
        assertThat(decades.named()).extracting(TimeAxis.Named::label).containsExactly("2030", "2040", "2050", "2060");
    }

    @Test
    void theColoursOfAFileOfItsOwnAreTheTokens() throws IOException {
        String look = Files.readString(Path.of("webapp/look.css"));
        String light = look.substring(0, look.indexOf("@media"));
        for (Pathway pathway : Pathway.EVERYWHERE) {
            String token = light.contains("--" + pathway.key() + ":") ? pathway.key() : "other";
            assertThat(light).contains("--" + token + ": " + Colours.of(pathway) + ";");
        }
        Stream.of(
                        "surface " + Colours.SURFACE,
                        "ink " + Colours.INK,
                        "ink-soft " + Colours.SOFT,
                        "line " + Colours.LINE)
                .map(token -> token.split(" "))
                .forEach(token -> assertThat(light).contains("--" + token[0] + ": " + token[1] + ";"));
    }

    @Test
    void tellsItsOwnPersonNothingOfWhatWasSetAsideOrMoved() {
        Years own = years(way(60, 3, 4), ENGLISH, true);
        Years staff = years(way(60, 3, 4), ENGLISH, false);
        assertThat(own.marks()).noneMatch(mark -> mark.sign() == Sign.DASHED || mark.late() || mark.firstOn() != null);
        assertThat(staff.marks()).anyMatch(mark -> mark.sign() == Sign.DASHED).anyMatch(mark -> mark.firstOn() != null);
        assertThat(own.marks().map(Mark::number)).doesNotHaveDuplicates().contains(1);
    }
}
