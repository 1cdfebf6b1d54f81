package org.marram.years;

/**
 * How the picture is drawn.
 *
 * @param width in pixels; below 500, lane names stand above their lanes
 * @param mirrored time runs from right to left, as the reader's language does
 * @param links each milestone leads to its line on the page, {@code #milestone-3}
 * @param alone a file of its own, rather than a part of a page
 */
public record Look(int width, boolean mirrored, boolean links, boolean alone) {

    static final int WIDE = 500;

    boolean isWide() {
        return width >= WIDE;
    }
}
