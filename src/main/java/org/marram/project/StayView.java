package org.marram.project;

import java.time.Instant;
import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * Somebody's time in a project, as it was written down once.
 *
 * @param project its name; {@code projectRef} is its reference
 * @param keptBy display name of who wrote it down, as {@code replacedBy}
 * @param type HUD HMIS project type
 * @param exit null while somebody is in it
 * @param situation prior living situation, code of FY2026; null where not known, as {@code destination}
 * @param situationCame the same as it came, as {@code destinationCame} and {@code relationship}
 * @param replacedAt null while it stands, as {@code reason}
 */
public record StayView(
        Ref ref,
        int version,
        String project,
        Ref projectRef,
        int type,
        LocalDate entry,
        LocalDate exit,
        Integer situation,
        String situationCame,
        Integer destination,
        String destinationCame,
        String relationship,
        String keptBy,
        Instant keptAt,
        String replacedBy,
        Instant replacedAt,
        StayReason reason) {}
