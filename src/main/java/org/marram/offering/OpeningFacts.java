package org.marram.offering;

import java.time.LocalDate;

/**
 * What is open. What is not said, or does not belong to its kind, is null.
 *
 * @param title null for a place to live, and only there
 * @param occupation of a job: an ISCO-08 unit group, four digits
 * @param housing of a place to live
 * @param weekHours of a job
 * @param wage of a job, in the smallest unit of its currency, with currency (ISO 4217) and per
 * @param shifts when in the day and week, in words
 * @param wants what it takes, in words
 * @param openUntil last day; null until it is taken down
 * @param terms where and when it is, and whom it takes
 */
public record OpeningFacts(
        OpeningKind kind,
        String title,
        String occupation,
        HousingType housing,
        Integer weekHours,
        Integer wage,
        String currency,
        WagePer wagePer,
        String shifts,
        String wants,
        int places,
        LocalDate openUntil,
        OpeningTerms terms) {

    public OpeningFacts(
            OpeningKind kind,
            String title,
            String occupation,
            HousingType housing,
            Integer weekHours,
            Integer wage,
            String currency,
            WagePer wagePer,
            String shifts,
            String wants,
            int places,
            LocalDate openUntil) {
        this(
                kind,
                title,
                occupation,
                housing,
                weekHours,
                wage,
                currency,
                wagePer,
                shifts,
                wants,
                places,
                openUntil,
                OpeningTerms.EMPTY);
    }
}
