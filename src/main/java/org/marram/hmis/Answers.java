package org.marram.hmis;

import java.util.Map;
import org.marram.fact.YesNo;

/** The coded answers of one row. One that no year's list has counts as not asked, and the first such column is told. */
final class Answers {

    private static final Map<String, YesNo> YES_NO = Map.of(
            "1", YesNo.YES,
            "0", YesNo.NO,
            "8", YesNo.DOES_NOT_KNOW,
            "9", YesNo.PREFERS_NOT_TO_SAY,
            "99", YesNo.NOT_ASKED);

    private final HmisRow row;
    private String unknown;

    Answers(HmisRow row) {
        this.row = row;
    }

    YesNo yesNo(String column) {
        return one(column, YES_NO, YesNo.NOT_ASKED);
    }

    <T> T one(String column, Map<String, T> codes, T notAsked) {
        String code = row.code(column);
        if (code != null && !codes.containsKey(code) && unknown == null) {
            unknown = column;
        }
        return code == null ? notAsked : codes.getOrDefault(code, notAsked);
    }

    /** Null for none. */
    String unknown() {
        return unknown;
    }
}
