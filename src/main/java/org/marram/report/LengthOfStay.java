package org.marram.report;

import java.math.BigDecimal;

/**
 * How long people stayed, in days.
 *
 * @param average to a tenth, null where nobody did or where it may not be told; so is the median
 * @param leaves whether it may be told outside the programme
 */
public record LengthOfStay(BigDecimal average, BigDecimal median, boolean leaves) {

    static LengthOfStay of(Lengths lengths, Figure people) {
        return new LengthOfStay(lengths.average(), lengths.median(), people.leaves());
    }

    LengthOfStay told() {
        return leaves ? this : new LengthOfStay(null, null, false);
    }
}
