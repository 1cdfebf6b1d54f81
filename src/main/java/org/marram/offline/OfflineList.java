package org.marram.offline;

import java.time.LocalTime;
import java.util.List;
import org.marram.common.Ref;

/**
 * The class of one session, to be taken along.
 *
 * @param ticket goes back with the marks, as it is
 * @param from by the clock on the wall, since the device's own may be wrong
 * @param until by the clock on the wall
 * @param minutes its length
 * @param closed whether its month is closed: every mark needs a reason
 */
public record OfflineList(
        Ref session,
        String ticket,
        String courseTitle,
        LocalTime from,
        LocalTime until,
        int minutes,
        boolean closed,
        List<OfflineLine> lines) {}
