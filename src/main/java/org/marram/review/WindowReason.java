package org.marram.review;

import java.time.LocalDate;
import java.time.Period;

/**
 * Why a review is due when it is. The table of intervals, counted from the first milestones, the return or the last
 * review; whichever of the reasons after a review holds first, counts:
 *
 * <table>
 * <caption>Intervals</caption>
 * <tr><th>reason</th><th>when</th><th>interval</th><th>why</th></tr>
 * <tr><td>FIRST_MILESTONES</td><td>no review yet</td><td>4 weeks</td>
 *     <td>a plan meets life in its first weeks; what does not fit is still cheap to change</td></tr>
 * <tr><td>RETURNED</td><td>the plan was closed and is open again</td><td>4 weeks</td>
 *     <td>life went on meanwhile; nobody should be held to old dates</td></tr>
 * <tr><td>NOTHING_OPEN</td><td>all is reached or set aside</td><td>4 weeks</td>
 *     <td>nobody is left without a next step: new goals, or closing the plan together</td></tr>
 * <tr><td>LITTLE_TIME</td><td>at most 3 months until the last due date</td><td>4 weeks</td>
 *     <td>what comes afterwards is arranged while there is time</td></tr>
 * <tr><td>FIRST_HALF_YEAR</td><td>less than 6 months since the start or return</td><td>8 weeks</td>
 *     <td>trust and habits grow by short steps; most plans that stop, stop here</td></tr>
 * <tr><td>WITHIN_A_YEAR</td><td>at most a year until the last due date</td><td>3 months</td>
 *     <td>a quarter is what courses and permits are counted in</td></tr>
 * <tr><td>LONG_WAY</td><td>more than a year</td><td>4 months</td>
 *     <td>often enough that nobody is forgotten, seldom enough that it stays a real look</td></tr>
 * </table>
 */
public enum WindowReason {
    FIRST_MILESTONES(Period.ofWeeks(4)),
    RETURNED(Period.ofWeeks(4)),
    NOTHING_OPEN(Period.ofWeeks(4)),
    LITTLE_TIME(Period.ofWeeks(4)),
    FIRST_HALF_YEAR(Period.ofWeeks(8)),
    WITHIN_A_YEAR(Period.ofMonths(3)),
    LONG_WAY(Period.ofMonths(4));

    private final Period interval;

    WindowReason(Period interval) {
        this.interval = interval;
    }

    LocalDate after(LocalDate day) {
        return day.plus(interval);
    }
}
