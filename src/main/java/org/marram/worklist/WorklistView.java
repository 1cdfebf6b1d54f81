package org.marram.worklist;

import java.time.LocalDate;
import java.util.List;

/**
 * What needs somebody on a day.
 *
 * @param lines how many there are of the kind asked for
 * @param more how many of them are not shown: at most 200 are
 * @param complete false where there are more people than are looked at together: ask for one coordinator
 * @param counts by kind, of all kinds, whichever was asked for
 * @param coordinators of a team; none in one's own list
 * @param own to-dos about nobody
 * @param people who has lines, most pressing first
 * @param coming what comes later, the next first
 * @param putOff what would stand here too, but was put off
 */
public record WorklistView(
        LocalDate day,
        int lines,
        int more,
        boolean complete,
        List<WorkCount> counts,
        List<WorkCoordinator> coordinators,
        List<WorkLine> own,
        List<WorkPerson> people,
        List<WorkComing> coming,
        List<WorkPutOffLine> putOff) {}
