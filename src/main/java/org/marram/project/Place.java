package org.marram.project;

import java.util.Map;
import java.util.Set;

/**
 * Where somebody came from or went to, by the living situations and destinations of HUD HMIS FY2026 (3.917, 3.12). The years up
 * to FY2022 numbered them otherwise, and put the subsidy of a rented flat into the same number.
 *
 * @param code of FY2026
 * @param subsidy rental subsidy type, null where the number says none
 */
public record Place(int code, Integer subsidy) {

    private static final int RENTED_WITH_SUBSIDY = 435;

    /** 8, 9, 17, 24, 30, 37 and 99 mean the same in every year. */
    private static final Set<Integer> CURRENT = Set.of(
            8, 9, 17, 24, 30, 37, 99, 101, 116, 118, 204, 205, 206, 207, 215, 225, 302, 312, 313, 314, 327, 329, 332,
            335, 336, 410, 411, 421, 422, 423, 426, 435);

    private static final Map<Integer, Integer> UNTIL_2022 = Map.ofEntries(
            Map.entry(1, 101),
            Map.entry(2, 302),
            Map.entry(4, 204),
            Map.entry(5, 205),
            Map.entry(6, 206),
            Map.entry(7, 207),
            Map.entry(10, 410),
            Map.entry(11, 411),
            Map.entry(12, 312),
            Map.entry(13, 313),
            Map.entry(14, 314),
            Map.entry(15, 215),
            Map.entry(16, 116),
            Map.entry(18, 118),
            Map.entry(21, 421),
            Map.entry(22, 422),
            Map.entry(23, 423),
            Map.entry(25, 225),
            Map.entry(26, 426),
            Map.entry(27, 327),
            Map.entry(29, 329),
            Map.entry(32, 332),
            Map.entry(35, 335),
            Map.entry(36, 336));

    private static final Map<Integer, Integer> SUBSIDY_UNTIL_2022 = Map.of(
            3, 440,
            19, 419,
            20, 420,
            28, 428,
            31, 431,
            33, 433,
            34, 434);

    /** Of a code of any year; null where there is none or it is not known. */
    public static Place of(String came) {
        if (came == null || !came.matches("\\d{1,4}")) {
            return null;
        }
        int code = Integer.parseInt(came);
        if (CURRENT.contains(code)) {
            return new Place(code, null);
        }
        if (SUBSIDY_UNTIL_2022.containsKey(code)) {
            return new Place(RENTED_WITH_SUBSIDY, SUBSIDY_UNTIL_2022.get(code));
        }
        return UNTIL_2022.containsKey(code) ? new Place(UNTIL_2022.get(code), null) : null;
    }

    /** As {@link #of}, the code alone. */
    static Integer code(String came) {
        Place place = of(came);
        return place == null ? null : place.code();
    }
}
