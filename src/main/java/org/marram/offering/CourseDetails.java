package org.marram.offering;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Ref;

/**
 * What a course is like. What nobody has said is null.
 *
 * @param language of the teaching, BCP 47
 * @param rule the days of the week: an RFC 5545 recurrence, FREQ=WEEKLY;BYDAY=MO,WE
 * @param from by the clock on the wall, on each of these days; until likewise
 * @param further other hours on other days of the week; empty for most
 * @param site one of the organisation's own that is not confidential
 * @param room where on that site
 * @param online then there is no site
 * @param wants what it takes to begin, in words
 * @param level how well one must know its language
 * @param papers whether papers are needed
 * @param cost for one participant, in the smallest unit of its currency; 0: free
 * @param currency ISO 4217
 * @param credential what it leads to
 * @param hours all of its hours together
 * @param childcare whether there is some
 */
public record CourseDetails(
        String language,
        String rule,
        LocalTime from,
        LocalTime until,
        List<WeeklyHours> further,
        Ref site,
        String room,
        boolean online,
        String wants,
        Level level,
        Boolean papers,
        Integer ageFrom,
        Integer cost,
        String currency,
        String credential,
        Integer hours,
        Boolean childcare) {

    public CourseDetails {
        further = further == null
                ? List.of()
                : further.stream().filter(Objects::nonNull).toList();
    }

    /** With the same hours on all of its days. */
    public CourseDetails(
            String language,
            String rule,
            LocalTime from,
            LocalTime until,
            Ref site,
            String room,
            boolean online,
            String wants,
            Level level,
            Boolean papers,
            Integer ageFrom,
            Integer cost,
            String currency,
            String credential,
            Integer hours,
            Boolean childcare) {
        this(
                language,
                rule,
                from,
                until,
                List.of(),
                site,
                room,
                online,
                wants,
                level,
                papers,
                ageFrom,
                cost,
                currency,
                credential,
                hours,
                childcare);
    }

    /** All of its days with their hours; empty where nobody has said them. */
    public List<WeeklyHours> weekly() {
        return rule == null
                ? List.of()
                : Stream.concat(Stream.of(new WeeklyHours(rule, from, until)), further.stream())
                        .toList();
    }

    /** Of a course of which nobody has said anything yet. */
    public static final CourseDetails EMPTY = new CourseDetails(
            null, null, null, null, null, null, false, null, null, null, null, null, null, null, null, null);
}
