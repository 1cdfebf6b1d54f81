package org.marram.result;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/** A calendar quarter, by its first day. */
public record Quarter(LocalDate from) {

    static Quarter of(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    /** So many up to the one that holds this day, the earliest first. */
    static List<Quarter> until(LocalDate day, int many) {
        LocalDate last = of(day).from();
        return IntStream.range(0, many)
                .mapToObj(each -> new Quarter(last.minus(many - 1 - each, IsoFields.QUARTER_YEARS)))
                .toList();
    }
}
