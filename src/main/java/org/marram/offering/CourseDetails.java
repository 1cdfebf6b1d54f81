package org.marram.offering;

import java.time.LocalTime;
import org.marram.common.Ref;

/**
 * What a course is like. What nobody has said is null.
 *
 * @param language of the teaching, BCP 47
 * @param rule the days of the week: an RFC 5545 recurrence, FREQ=WEEKLY;BYDAY=MO,WE
 * @param from by the clock on the wall, on each of these days; until likewise
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

    /** Of a course of which nobody has said anything yet. */
    public static final CourseDetails EMPTY = new CourseDetails(
            null, null, null, null, null, null, false, null, null, null, null, null, null, null, null, null);
}
