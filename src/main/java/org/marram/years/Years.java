package org.marram.years;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.progress.WayView;

/**
 * One person's whole way, as the picture and its table tell it: a lane for each pathway in the order of the plan, and under them how
 * somebody worked, lived, and what they lived on.
 */
public record Years(LocalDate today, List<Lane> lanes, List<Band> bands, List<Tick> ticks, YearsWords words) {

    private static final int LEAST_DAYS = 180;
    private static final int LEAST_AIR = 7;
    private static final int AIR = 30;

    /**
     * Of a plan as it is told to staff, or to its own person ({@code own}): then without what was set aside, and without
     * what is later than planned.
     */
    public static Years of(WayView way, boolean own, YearsWords words, LocalDate today, ZoneId zone) {
        Telling telling = new Telling(way, own, words, today, zone);
        return new Years(
                today,
                telling.lanes(),
                new LifeTelling(way.life(), words, today).bands(),
                words.ticks(way.reviews()),
                words);
    }

    public boolean isEmpty() {
        return lanes.isEmpty() && bands.isEmpty();
    }

    /** Every milestone, lane by lane. */
    public Stream<Mark> marks() {
        return lanes.stream().flatMap(lane -> lane.marks().stream());
    }

    /** From the first to the last day of anything, today among them, with a little air; half a year at least. */
    public Window whole() {
        Stream<LocalDate> lasted = bands.stream().flatMap(band -> band.days(today));
        List<LocalDate> days = Stream.of(
                        marks().map(Mark::on),
                        marks().map(Mark::firstOn),
                        lasted,
                        ticks.stream().map(Tick::from),
                        ticks.stream().map(Tick::until),
                        Stream.of(today))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        long span = ChronoUnit.DAYS.between(first, last);
        long air = Math.max(LEAST_AIR, Math.max(span / AIR, (LEAST_DAYS - span) / 2));
        return new Window(first.minusDays(air), last.plusDays(air));
    }

    public YearsPicture picture(YearsPart part, Look look) {
        Window window = part.window(whole(), today);
        int shown = (int) marks().filter(mark -> window.holds(mark.on())).count();
        List<String> names = bands.stream().map(Band::name).toList();
        String title = words.title(window, shown, (int) marks().count(), names);
        return new YearsPicture(window, today, lanes, bands, ticks, title, words.today(), words.locale(), look);
    }

    /** "March 2024 to May 2027". */
    public String span(YearsPart part) {
        return words.span(part.window(whole(), today));
    }
}
