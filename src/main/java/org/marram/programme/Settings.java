package org.marram.programme;

import java.time.DayOfWeek;
import java.util.Set;
import org.marram.common.Checks;

/**
 * What a programme sets for itself.
 *
 * @param notSeenDays days without a contact after which a person stands in the worklist, 7 to 365
 * @param weekend days that are no working days for its partners, at most six: an answer is counted in working days
 * @param openDays days after which a referral that nobody answered ends, 1 to 365
 * @param mostMonths how long a release may hold at most, 1 to 60: 12, unless the law of the programme says otherwise
 * @param absences unexplained absences in a row after which a person stands in the worklist, 1 to 10
 * @param leastRate percent of the sessions of the last weeks under which a person stands in the worklist, 0 (never) to 100
 * @param fewest fewest people of whom a figure is told, 11 to 100
 * @param jobGapDays most days between two jobs that count as days in a job, 0 (none) to 90
 * @param letterhead on top of papers for employers, at most 400, in neutral words that tell nothing of the programme; null for none
 */
public record Settings(
        Integer notSeenDays,
        Set<DayOfWeek> weekend,
        Integer openDays,
        Integer mostMonths,
        Integer absences,
        Integer leastRate,
        Integer fewest,
        Integer jobGapDays,
        String letterhead) {

    /** Fewest people of whom a figure is told, as long as a programme sets no more. */
    public static final int FEWEST = 11;

    /** Days between two jobs that count as days in a job, as long as a programme allows none. */
    public static final int NO_GAP = 0;

    private static final int WEEK = 7;
    private static final int YEAR = 365;
    private static final int FIVE_YEARS = 60;
    private static final int MOST_ABSENCES = 10;
    private static final int ALL = 100;
    private static final int LONGEST_GAP = 90;
    private static final int LETTERHEAD = 400;

    /** With the usual fewest, without gaps between jobs or a letterhead. */
    public Settings(
            Integer notSeenDays,
            Set<DayOfWeek> weekend,
            Integer openDays,
            Integer mostMonths,
            Integer absences,
            Integer leastRate) {
        this(notSeenDays, weekend, openDays, mostMonths, absences, leastRate, FEWEST, NO_GAP, null);
    }

    /** Refuses what is missing, and what lies beyond the bounds (out-of-range; no-working-day). */
    void refuseUnlessPossible() {
        Checks checks = new Checks();
        within(checks, "notSeenDays", notSeenDays, WEEK, YEAR);
        checks.present("weekend", weekend);
        checks.that(weekend == null || weekend.size() < WEEK, "weekend", "no-working-day");
        within(checks, "openDays", openDays, 1, YEAR);
        within(checks, "mostMonths", mostMonths, 1, FIVE_YEARS);
        within(checks, "absences", absences, 1, MOST_ABSENCES);
        within(checks, "leastRate", leastRate, 0, ALL);
        within(checks, "fewest", fewest, FEWEST, ALL);
        within(checks, "jobGapDays", jobGapDays, NO_GAP, LONGEST_GAP);
        checks.optional("letterhead", letterhead, LETTERHEAD);
        checks.refuseFaults();
    }

    private static void within(Checks checks, String field, Integer value, int least, int most) {
        checks.present(field, value);
        checks.that(value == null || value >= least && value <= most, field, "out-of-range");
    }
}
