package org.marram.ui.participant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.marram.progress.WayView;
import org.marram.years.Band;
import org.marram.years.Lane;
import org.marram.years.Look;
import org.marram.years.Years;
import org.marram.years.YearsPart;
import org.marram.years.YearsWords;
import org.marram.years.Zoom;

/** The whole way as its own person sees it: the picture of the years, and its steps one below the other. */
public record WholeWay(Years years, YearsPart part, boolean mirrored, boolean large) {

    private static final int WIDE = 500;
    private static final int WIDE_LARGE = 400;
    private static final int NARROW = 270;
    private static final int NARROW_LARGE = 216;

    /**
     * One step in the list below the picture, or a job or a home from its first day on.
     *
     * @param key of the style of where it stands, which is called {@code where}
     */
    public record Step(String key, String where, String title, String state, LocalDate on) {}

    static WholeWay of(WayView view, Frame frame, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        YearsWords words = YearsWords.of(frame.texts().locale(), frame::nameOf);
        Years years = Years.of(view, true, words, today, clock.getZone());
        YearsPart part = frame.choices().part().within(years.whole(), today);
        return new WholeWay(
                years, part, frame.texts().rightToLeft(), frame.choices().large());
    }

    /** For wide windows and for paper; the page is drawn larger than its pixels, as its words are. */
    public String wide() {
        return picture(large ? WIDE_LARGE : WIDE);
    }

    /** For telephones. */
    public String narrow() {
        return picture(large ? NARROW_LARGE : NARROW);
    }

    public String span() {
        return years.span(part);
    }

    public boolean isWhole() {
        return part.zoom() == Zoom.ALL;
    }

    public boolean isClosest() {
        return part.closer().equals(part);
    }

    public boolean isFirst() {
        return goesNowhere(part.earlier());
    }

    public boolean isLast() {
        return goesNowhere(part.later());
    }

    /** By day; without a day last. */
    public List<Step> steps() {
        return Stream.concat(
                        years.lanes().stream().flatMap(WholeWay::steps),
                        years.bands().stream().flatMap(WholeWay::steps))
                .sorted(Comparator.comparing(Step::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Stream<Step> steps(Lane lane) {
        return lane.marks().stream()
                .map(mark -> new Step(lane.pathway().key(), lane.name(), mark.title(), mark.state(), mark.on()));
    }

    private static Stream<Step> steps(Band band) {
        return band.lines().stream()
                .map(line -> new Step(band.kind().key(), band.name(), line.title(), line.state(), line.on()));
    }

    private boolean goesNowhere(YearsPart asked) {
        return asked.within(years.whole(), years.today()).equals(part);
    }

    private String picture(int width) {
        return years.picture(part, new Look(width, mirrored, false, false)).svg();
    }
}
