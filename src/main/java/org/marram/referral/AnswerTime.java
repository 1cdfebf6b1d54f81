package org.marram.referral;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How long a partner has for an answer: two working days, weekends being those of the programme. Then they are reminded. */
public record AnswerTime(Set<DayOfWeek> weekend) {

    private static final int WORKING_DAYS = 2;

    /** @param weekend names of days, comma between; none at all where every day is a working day */
    public static AnswerTime of(String weekend) {
        return new AnswerTime(Arrays.stream(weekend.split(","))
                .filter(day -> !day.isBlank())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The last of the two. Counted from the day after the one on which the partner was asked. */
    public LocalDate lastDay(LocalDate asked) {
        LocalDate day = asked;
        for (int days = 0; days < WORKING_DAYS; ) {
            day = day.plusDays(1);
            days += weekend.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day;
    }
}
