package org.marram.offering;

import org.marram.common.Ref;

/**
 * A course or an opening that somebody was referred to, as it is called.
 *
 * @param ref of the course or the opening
 * @param title null for a place to live
 * @param housing of a place to live
 */
public record Offered(OfferKind kind, Ref ref, String title, HousingType housing) {

    /** For a query that reads referrals as r. */
    public static final String JOINED =
            " left join Course c on c.id = r.courseId left join Opening p on p.id = r.openingId";

    /** Of a query with {@link #JOINED}, to be read by {@link #of}. */
    public static final String COLUMNS = "c.ref, c.title, p.ref, p.kind, p.title, p.housing";

    /** @param first where the columns begin in the row */
    public static Offered of(Object[] row, int first) {
        return row[first] != null
                ? new Offered(OfferKind.COURSE, (Ref) row[first], (String) row[first + 1], null)
                : new Offered(
                        OfferKind.of((OpeningKind) row[first + 3]),
                        (Ref) row[first + 2],
                        (String) row[first + 4],
                        (HousingType) row[first + 5]);
    }
}
