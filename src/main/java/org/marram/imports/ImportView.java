package org.marram.imports;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * How far an import is.
 *
 * @param trial whether nothing is kept, and it is only told what would be
 * @param expected about how many rows there are; 0 where nobody can say
 * @param endedAt null while it goes on
 * @param failure why it ended before the last row; null where it did not
 */
public record ImportView(
        Ref ref,
        boolean trial,
        int expected,
        int kept,
        int changed,
        int unchanged,
        int leftOut,
        int refused,
        Instant begunAt,
        Instant endedAt,
        String failure) {

    /** Most refused rows that are given back to be mended. */
    public static final int MOST_GIVEN_BACK = 10_000;

    /** Rows read so far. */
    public int rows() {
        return kept + changed + unchanged + leftOut + refused;
    }
}
