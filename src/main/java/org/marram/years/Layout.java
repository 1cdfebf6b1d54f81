package org.marram.years;

import java.util.ArrayList;
import java.util.List;

/** Where everything in the picture stands, in pixels. */
record Layout(
        int height, int left, int right, int axisY, TimeAxis axis, List<PlacedLane> lanes, List<PlacedBand> bands) {

    static final int ROW = 24;
    static final int TOP = 24;

    private static final int AXIS = 34;
    private static final int EDGE = 12;
    private static final int NAMES = 178;
    static final int NAME = 24;
    static final int PAD = 8;

    /** One lane from {@code top}; its name stands at {@code nameY}, its first row of milestones around {@code rowY}. */
    record PlacedLane(Lane lane, int top, int height, int nameY, int rowY, List<Placing.Placed> marks) {

        double y(Placing.Placed mark) {
            return rowY + mark.row() * ROW;
        }
    }

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
        List<PlacedBand> bands = new ArrayList<>();
        for (Band band : picture.bands()) {
            PlacedBand placed = new BandPlacing(picture, axis, left, right).place(band, y);
            bands.add(placed);
            y += placed.height();
        }
        return new Layout(y + AXIS, left, right, y, axis, lanes, bands);
    }

    private static PlacedLane lane(Lane lane, int top, TimeAxis axis, int left, int right, YearsPicture picture) {
        Look look = picture.look();
        Placing placing = new Placing(axis, left, right, look);
        List<Placing.Placed> marks = placing.all(lane.marks().stream()
                .filter(mark -> picture.window().holds(mark.on()))
                .toList());
        int rowsTop = top + (look.isWide() ? PAD : NAME);
        int height = Math.max(1, placing.rows()) * ROW + rowsTop + PAD - top;
        int nameY = look.isWide() ? rowsTop + ROW / 2 : top + NAME / 2 + 2;
        return new PlacedLane(lane, top, height, nameY, rowsTop + ROW / 2, marks);
    }
}
