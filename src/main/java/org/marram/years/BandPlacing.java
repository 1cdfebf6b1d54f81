package org.marram.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marram.years.PlacedBand.Bar;
import org.marram.years.PlacedBand.Row;
import org.marram.years.PlacedBand.Stretch;

/**
 * Finds a place for everything in one band. Bars that lie over each other in time stand below each other; a label that has no room
 * is cut, then left out, and the bar always stands.
 */
record BandPlacing(YearsPicture picture, TimeAxis axis, double left, double right) {

    static final int BAR_ROW = 24;

    private static final double AIR = 6;
    private static final double SHORT = 60;
    private static final double LONG = 180;
    private static final int HIGH = 44;
    private static final int LABEL = 18;

    PlacedBand place(Band band, int top) {
        boolean wide = picture.look().isWide();
        boolean named = band.kind() == BandKind.HOME || !wide;
        int nameY = top + (wide ? Layout.PAD + Layout.ROW / 2 : Layout.NAME / 2 + 2);
        int rowsTop = top + (wide ? Layout.PAD : 0) + (named ? Layout.NAME : 0);
        if (band.kind() == BandKind.INCOME) {
            int floor = rowsTop + LABEL + HIGH;
            return new PlacedBand(
                    band, top, floor + Layout.PAD * 2 - top, nameY, List.of(), List.of(), steps(band, floor), floor);
        }
        List<Row> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        int y = rowsTop;
        for (List<Spell> level : levels(band).values()) {
            if (band.kind() == BandKind.HOME && wide) {
                rows.add(new Row(level.get(0).kind(), y + BAR_ROW / 2.0));
            }
            y += bars(level, y, bars) * BAR_ROW;
        }
        int height = Math.max(y - rowsTop, BAR_ROW) + rowsTop + Layout.PAD - top;
        return new PlacedBand(band, top, height, nameY, rows, bars, List.of(), 0);
    }

    private Map<Integer, List<Spell>> levels(Band band) {
        return band.spells().stream()
                .filter(spell -> picture.window().meets(spell.from(), until(spell)))
                .sorted(Comparator.comparing(Spell::from))
                .collect(Collectors.groupingBy(Spell::level, TreeMap::new, Collectors.toList()));
    }

    /** How many rows they take. */
    private int bars(List<Spell> spells, int top, List<Bar> bars) {
        Rows rows = new Rows();
        List<Integer> row = spells.stream()
                .map(spell -> rows.take(leftEnd(spell) + 1, rightEnd(spell) - 1, Integer.MAX_VALUE))
                .toList();
        for (int at = 0; at < spells.size(); at++) {
            bars.add(bar(spells.get(at), rows, row.get(at), top));
        }
        return rows.used();
    }

    private Bar bar(Spell spell, Rows rows, int row, int top) {
        double from = leftEnd(spell);
        double to = rightEnd(spell);
        double y = top + row * BAR_ROW + BAR_ROW / 2.0;
        boolean back = picture.look().mirrored();
        double room = to - from - 2 * AIR;
        double inX = back ? to - AIR : from + AIR;
        if (Lettering.width(spell.label()) <= room) {
            return new Bar(spell, from, to, y, spell.label(), inX, true);
        }
        String beside = Lettering.cut(spell.label(), LONG);
        double width = Lettering.width(beside) + 2 * AIR;
        double begins = back ? from - width : to;
        if (begins >= left && begins + width <= right && rows.takeIn(row, begins, begins + width)) {
            return new Bar(spell, from, to, y, beside, back ? from - AIR : to + AIR, false);
        }
        return new Bar(spell, from, to, y, room < SHORT ? null : Lettering.cut(spell.label(), room), inX, true);
    }

    private double leftEnd(Spell spell) {
        return Math.min(x(spell.from()), x(until(spell)));
    }

    private double rightEnd(Spell spell) {
        return Math.max(Math.max(x(spell.from()), x(until(spell))), leftEnd(spell) + 3);
    }

    private LocalDate until(Spell spell) {
        LocalDate open = picture.today().isAfter(spell.from()) ? picture.today() : spell.from();
        return spell.until() == null ? open : spell.until();
    }

    private double x(LocalDate day) {
        return axis.x(picture.window().nearest(day));
    }

    /** In the order of time; the highest amount of each currency is as high as there is room. */
    private List<Stretch> steps(Band band, int floor) {
        Map<String, Integer> most = new HashMap<>();
        band.steps().stream()
                .filter(step -> step.currency() != null && step.isKnown())
                .forEach(step -> most.merge(step.currency(), step.amount(), Math::max));
        List<Stretch> stretches = new ArrayList<>();
        Rows high = new Rows();
        Rows low = new Rows();
        for (Step step : band.steps()) {
            if (picture.window().meets(step.on(), step.until())) {
                double share =
                        step.isKnown() && step.amount() > 0 ? (double) step.amount() / most.get(step.currency()) : 0;
                stretches.add(0, stretch(step, floor - share * HIGH, share > 0 ? high : low, stretches));
            }
        }
        return stretches;
    }

    /** @param after those that come later: a label goes on beyond its own where they leave it room */
    private Stretch stretch(Step step, double y, Rows labels, List<Stretch> after) {
        double from = x(step.on());
        double to = x(step.until());
        double width = Lettering.width(step.title()) + AIR;
        double end = picture.look().mirrored() ? from - width : from + width;
        boolean open = after.isEmpty() || !step.isKnown() && after.get(0).y() < y - LABEL;
        boolean room = end >= left && end <= right && (open || width <= Math.abs(to - from));
        boolean free = room && labels.take(Math.min(from, end), Math.max(from, end), 1) == 0;
        return new Stretch(step, from, to, y, free ? step.title() : null);
    }
}
