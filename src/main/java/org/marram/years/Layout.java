package org.marram.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where everything in the picture stands, in pixels. */
record Layout(int height, int left, int right, int axisY, TimeAxis axis, List<PlacedLane> lanes) {

    static final int ROW = 24;
    static final int TOP = 24;

    private static final int AXIS = 34;
    private static final int EDGE = 12;
    private static final int NAMES = 178;
    private static final int NAME = 24;
    private static final int PAD = 8;
    private static final int BAR = 16;

    /** One lane from {@code top}; its name stands at {@code nameY}, its first row of milestones around {@code rowY}. */
    record PlacedLane(Lane lane, int top, int height, int nameY, int rowY, List<Placing.Placed> marks, List<Bar> bars) {

        double y(Placing.Placed mark) {
            return rowY + mark.row() * ROW;
        }
    }

    /** Something that lasted, from left to right. */
    record Bar(Spell spell, double from, double to, double y) {}

    static Layout of(YearsPicture picture) {
        Look look = picture.look();
        int names = look.isWide() ? NAMES : EDGE;
        int left = look.mirrored() ? EDGE : names;
        int right = look.width() - (look.mirrored() ? names : EDGE);
        TimeAxis axis = new TimeAxis(picture.window(), left, right, look.mirrored(), picture.locale());
        List<PlacedLane> lanes = new ArrayList<>();
        int y = TOP;
        for (Lane lane : picture.lanes()) {
            PlacedLane placed = lane(lane, y, axis, left, right, picture);
            lanes.add(placed);
            y += placed.height();
        }
        return new Layout(y + AXIS, left, right, y, axis, lanes);
    }

    private static PlacedLane lane(Lane lane, int top, TimeAxis axis, int left, int right, YearsPicture picture) {
        Look look = picture.look();
        Placing placing = new Placing(axis, left, right, look);
        List<Placing.Placed> marks = placing.all(lane.marks().stream()
                .filter(mark -> picture.window().holds(mark.on()))
                .toList());
        int rowsTop = top + (look.isWide() ? PAD : NAME);
        int barsTop = rowsTop + Math.max(lane.spells().isEmpty() ? 1 : 0, placing.rows()) * ROW;
        Rows rows = new Rows();
        List<Bar> bars = lane.spells().stream()
                .filter(spell -> !spell.from().isAfter(picture.window().until())
                        && !until(spell, picture).isBefore(picture.window().from()))
                .map(spell -> bar(spell, rows, barsTop, axis, picture))
                .toList();
        int height = Math.max(barsTop + rows.used() * BAR, rowsTop + ROW) + PAD - top;
        int nameY = look.isWide() ? rowsTop + ROW / 2 : top + NAME / 2 + 2;
        return new PlacedLane(lane, top, height, nameY, rowsTop + ROW / 2, marks, bars);
    }

    private static Bar bar(Spell spell, Rows rows, int top, TimeAxis axis, YearsPicture picture) {
        LocalDate from = later(spell.from(), picture.window().from());
        LocalDate until = until(spell, picture);
        LocalDate last =
                until.isAfter(picture.window().until()) ? picture.window().until() : until;
        double one = axis.x(from);
        double other = axis.x(last);
        int row = rows.take(Math.min(one, other) + 1, Math.max(one, other) - 1, Integer.MAX_VALUE);
        return new Bar(spell, Math.min(one, other), Math.max(one, other), top + row * BAR + BAR / 2.0);
    }

    private static LocalDate until(Spell spell, YearsPicture picture) {
        return spell.until() == null ? later(picture.today(), spell.from()) : spell.until();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
