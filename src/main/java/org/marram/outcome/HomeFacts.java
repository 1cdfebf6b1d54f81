package org.marram.outcome;

import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.fact.Source;
import org.marram.fact.YesNo;

/**
 * What is said of where somebody lives: what kind of place it is, and never where.
 *
 * @param from the day of moving in
 * @param until the day of moving out; null while somebody lives there
 * @param endReason null while somebody lives there
 * @param subsidy null unless somebody rents with one
 * @param ownTenancy whether the contract is in the person's own name
 * @param safeOwn whether it is safe, by the person's own judgement
 * @param safeWorker whether it is safe, by the coordinator's
 * @param milestone the one that its nights feed, null for none
 * @param note kept sealed; needed where days before or after it are missing, or it was not the only place
 */
public record HomeFacts(
        LocalDate from,
        LocalDate until,
        HomeEnd endReason,
        Situation situation,
        Subsidy subsidy,
        YesNo ownTenancy,
        YesNo safeOwn,
        YesNo safeWorker,
        Ref milestone,
        Source source,
        String note) {

    /** The same, ended; a note replaces an earlier one only where there is one. */
    HomeFacts ended(LocalDate on, HomeEnd reason, String words) {
        return new HomeFacts(
                from,
                on,
                reason,
                situation,
                subsidy,
                ownTenancy,
                safeOwn,
                safeWorker,
                milestone,
                source,
                words == null ? note : words);
    }
}
