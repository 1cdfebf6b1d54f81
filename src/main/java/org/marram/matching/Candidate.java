package org.marram.matching;

import java.time.LocalDate;
import org.marram.offering.Level;
import org.marram.offering.Week;

/**
 * What is weighed of a course. What nobody has said is null.
 *
 * @param avoided whether its place lies where the person should not go
 * @param full whether no place is free
 */
record Candidate(
        long id,
        String language,
        Level level,
        Week week,
        boolean online,
        Long site,
        boolean avoided,
        Boolean papers,
        Integer cost,
        Boolean childcare,
        Integer hours,
        LocalDate startsOn,
        boolean full) {}
