package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.referral.AnswerTime;

/**
 * A plan whose lines are looked for, open or with contact agreed for afterwards, with what the plan and the person say of
 * themselves.
 *
 * @param nextDueOn of the milestones, {@code Times.NO_DAY} where none is open
 * @param lastContactOn null where none is noted
 * @param saidOn since when a word of the person waits for an answer; null where none does
 * @param askedOn since when the person waits for an answer about what is kept of them; null where they do not
 * @param reachToldOn when the person last told how to reach them; null where they never did
 * @param incomeToldOn of which day the newest income tells that they were asked for; null where they never were
 * @param notSeenDays the programme's threshold
 * @param absences the programme's threshold: unexplained ones in a row
 * @param leastRate the programme's threshold in percent; 0: none
 * @param partners how long the programme's partners have for an answer
 */
record WorkSubject(
        long planId,
        Ref plan,
        long personId,
        Ref person,
        String code,
        long responsibleId,
        Ref responsible,
        String responsibleName,
        LocalDate openedOn,
        LocalDate nextDueOn,
        LocalDate reviewFromOn,
        LocalDate reviewUntilOn,
        LocalDate lastContactOn,
        LocalDate saidOn,
        LocalDate askedOn,
        LocalDate reachToldOn,
        LocalDate incomeToldOn,
        int notSeenDays,
        int absences,
        int leastRate,
        AnswerTime partners) {}
