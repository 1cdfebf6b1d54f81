package org.marram.outcome;

/**
 * About how much somebody earns: from one of the steps 10, 15, 20, 30, 50, 70, 100, 150 and so on up to the next, in the smallest
 * unit of a currency. The steps grow with the amount, so the same ones serve every currency, for an hour as for a month.
 *
 * @param from the least that is in it
 * @param below what is not in it any more
 */
public record WageBand(int from, int below) {

    private static final int[] STEPS = {10, 15, 20, 30, 50, 70, 100};

    /** The one that an amount is in. */
    public static WageBand of(int minor) {
        long scale = 1;
        while (minor / scale >= 100) {
            scale *= 10;
        }
        long from = Math.min(0, minor);
        int step = 0;
        while (STEPS[step] * scale <= minor) {
            from = STEPS[step++] * scale;
        }
        return new WageBand((int) from, (int) Math.min(Integer.MAX_VALUE, STEPS[step] * scale));
    }
}
