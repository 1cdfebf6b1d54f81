package org.marram.ui.participant;

import java.util.ArrayList;
import java.util.List;

/**
 * The way drawn as a road that winds through its stations, six in a row: the part already gone in colour. It says nothing
 * that the words beside it do not say.
 *
 * @param road the whole road, as an SVG path
 * @param gone the road from the first station to the last one reached, as an SVG path; empty where none is
 */
public record WayPicture(int height, String road, String gone, List<Dot> dots) {

    public static final int WIDTH = 360;

    private static final int IN_A_ROW = 6;
    private static final int STEP = 57;
    private static final int EDGE = 36;
    private static final int ROW = 60;
    private static final int TOP = 24;

    /** One station at its place. */
    public record Dot(int x, int y, Way.Station station) {}

    static WayPicture of(Way way) {
        List<Dot> dots = new ArrayList<>();
        StringBuilder road = new StringBuilder();
        String gone = "";
        for (Way.Station station : way.inOrder()) {
            Dot dot = at(dots.size(), station);
            road.append(stretch(dots.size(), dot));
            dots.add(dot);
            if (station.state() == Way.State.REACHED) {
                gone = road.toString();
            }
        }
        int rows = (dots.size() + IN_A_ROW - 1) / IN_A_ROW;
        return new WayPicture(2 * TOP + Math.max(0, rows - 1) * ROW, road.toString(), gone, dots);
    }

    private static Dot at(int index, Way.Station station) {
        int row = index / IN_A_ROW;
        int column = index % IN_A_ROW;
        int steps = row % 2 == 0 ? column : IN_A_ROW - 1 - column;
        return new Dot(EDGE + steps * STEP, TOP + row * ROW, station);
    }

    private static String stretch(int index, Dot to) {
        if (index == 0) {
            return "M" + to.x() + " " + to.y();
        }
        boolean turns = index % IN_A_ROW == 0;
        int sweep = index / IN_A_ROW % 2;
        String how = turns ? "A" + ROW / 2 + " " + ROW / 2 + " 0 0 " + sweep + " " : "L";
        return how + to.x() + " " + to.y();
    }
}
