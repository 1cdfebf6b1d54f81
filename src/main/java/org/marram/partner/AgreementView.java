package org.marram.partner;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * An agreement as it was made.
 *
 * @param untilOn first day on which it no longer holds, as agreed
 * @param endedOn first day on which it no longer holds after it was ended early; null where it was not
 */
public record AgreementView(Ref ref, LocalDate fromOn, LocalDate untilOn, List<Cover> covers, LocalDate endedOn) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && day.isBefore(lastsUntil());
    }

    /** First day on which it does not hold any more. */
    public LocalDate lastsUntil() {
        return endedOn == null ? untilOn : endedOn;
    }
}
