package org.marram.years;

import java.util.List;

/**
 * Where what stands in one band is drawn, in pixels.
 *
 * @param rows those that have a name
 * @param bars of jobs and homes
 * @param stretches of what somebody lived on, in the order of time
 * @param floor where nothing stands on; only where there are stretches
 */
record PlacedBand(
        Band band, int top, int height, int nameY, List<Row> rows, List<Bar> bars, List<Stretch> stretches, int floor) {

    record Row(String name, double y) {}

    /** From left to right; the label begins at {@code labelX}, inside or beside it, null where there is no room. */
    record Bar(Spell spell, double from, double to, double y, String label, double labelX, boolean inside) {}

    /** From where time begins to where it ends; the label is null where there is no room. */
    record Stretch(Step step, double from, double to, double y, String label) {}
}
