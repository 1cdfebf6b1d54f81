package org.marram.matching;

import java.time.LocalDate;
import org.marram.offering.Level;
import org.marram.offering.OpeningKind;
import org.marram.offering.Week;

/**
 * What is weighed of a course or an opening. What nobody has said is null.
 *
 * @param opening which kind of opening; null for a course
 * @param agreed whether an agreement holds today that covers referrals
 * @param avoided whether its place lies where the person should not go
 * @param startsOn of a course
 * @param full whether no place is free
 */
record Candidate(
        long id,
        OpeningKind opening,
        boolean agreed,
        String language,
        Level level,
        Week week,
        boolean online,
        Long site,
        boolean avoided,
        Boolean papers,
        Integer ageFrom,
        Integer cost,
        Boolean childcare,
        Integer hours,
        LocalDate startsOn,
        boolean full) {

    boolean isCourse() {
        return opening == null;
    }

    /** Of it nothing is kept but its type. */
    boolean isHome() {
        return opening == OpeningKind.HOUSING;
    }
}
