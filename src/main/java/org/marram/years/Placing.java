package org.marram.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds a place for each milestone of one lane, the weightiest first. Nothing meets anything else: where there is no room,
 * a label is cut, then left out; the milestone itself always stands.
 */
final class Placing {

    static final double RADIUS = 7;
    static final double GAP = 5;

    private static final double AIR = 3;
    private static final int LABEL_ROWS = 4;
    private static final double SHORT = 96;
    private static final double LONG = 270;
    private static final double LONG_WHERE_NARROW = 150;

    /**
     * Where a milestone stands.
     *
     * @param slipX where it was first planned, {@code x} where it did not move
     * @param label null where it was left out
     */
    record Placed(Mark mark, double x, double slipX, int row, String label, boolean labelRight) {

        double labelX() {
            return labelRight ? x + RADIUS + GAP : x - RADIUS - GAP;
        }
    }

    private final Rows rows = new Rows();
    private final TimeAxis axis;
    private final double left;
    private final double right;
    private final Look look;

    Placing(TimeAxis axis, double left, double right, Look look) {
        this.axis = axis;
        this.left = left;
        this.right = right;
        this.look = look;
    }

    /** In the order of time. */
    List<Placed> all(List<Mark> marks) {
        List<Placed> placed = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingLong(Mark::weight).reversed())
                .forEach(mark -> placed.add(place(mark)));
        placed.sort(Comparator.comparing((Placed one) -> one.mark().on())
                .thenComparing(one -> one.mark().number()));
        return placed;
    }

    int rows() {
        return rows.used();
    }

    private Placed place(Mark mark) {
        double x = axis.x(mark.on());
        double slipX = mark.firstOn() == null ? x : Math.max(left, Math.min(right, axis.x(mark.firstOn())));
        String whole = Lettering.cut(mark.title(), look.isWide() ? LONG : LONG_WHERE_NARROW);
        String part = Lettering.cut(mark.title(), SHORT);
        for (String label : whole.equals(part) ? List.of(whole) : List.of(whole, part)) {
            for (boolean toTheRight : new boolean[] {!look.mirrored(), look.mirrored()}) {
                int row = labelled(x, slipX, Lettering.width(label), toTheRight);
                if (row >= 0) {
                    return new Placed(mark, x, slipX, row, label, toTheRight);
                }
            }
        }
        int row = rows.take(Math.min(x, slipX) - RADIUS - AIR, Math.max(x, slipX) + RADIUS + AIR, LABEL_ROWS);
        return row >= 0
                ? new Placed(mark, x, slipX, row, null, true)
                : new Placed(mark, x, x, rows.take(x - RADIUS - AIR, x + RADIUS + AIR, Integer.MAX_VALUE), null, true);
    }

    /** The row for a milestone with its label on this side; -1 where there is none. */
    private int labelled(double x, double slipX, double width, boolean toTheRight) {
        double far = RADIUS + GAP + width + AIR;
        boolean fits = toTheRight ? x + far <= right && slipX <= x : x - far >= left && slipX >= x;
        double near = RADIUS + AIR;
        return !fits
                ? -1
                : rows.take(
                        Math.min(slipX, x) - (toTheRight ? near : far),
                        Math.max(slipX, x) + (toTheRight ? far : near),
                        LABEL_ROWS);
    }
}
