package org.marram.hmis;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.project.Place;

/**
 * A stay that was taken, as far as it tells where somebody lived.
 *
 * @param person their token
 * @param enrolment what the stay is known by there
 * @param type HUD HMIS project type
 * @param movedIn day of moving into a home of their own; null where they did not
 * @param to where they went; null where nobody knows
 * @param subsidy rental subsidy type of where they went, null for none
 */
record Stayed(
        Ref person,
        String enrolment,
        String file,
        long line,
        int type,
        LocalDate from,
        LocalDate movedIn,
        LocalDate until,
        Place to,
        Integer subsidy) {}
