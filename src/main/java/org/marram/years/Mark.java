package org.marram.years;

import java.time.LocalDate;
import java.util.List;

/**
 * One milestone in the picture and in its table.
 *
 * @param number its place in the plan, from 1
 * @param on when it was reached, else when it is due; null where no day is set
 * @param firstOn the first planned day where it moved, else null
 * @param weight which labels stay where there is room for few: the higher one
 * @param needs the numbers of those that come before it
 * @param state where it stands, in words without a day
 * @param words everything the picture shows of it, in words
 */
public record Mark(
        int number,
        String title,
        Sign sign,
        LocalDate on,
        LocalDate firstOn,
        boolean late,
        long weight,
        List<Integer> needs,
        String state,
        String words) {}
