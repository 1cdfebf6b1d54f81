package org.marram.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.outcome.HomeEnd;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.HomeView;
import org.marram.outcome.Situation;
import org.marram.outcome.Subsidy;

/** A home as it goes out, with who wrote it down; replacedAt is null while it stands. */
public record Home(
        Ref ref,

        @Schema(description = "For If-Match, in double quotes")
        int version,

        Said said,

        @Schema(description = "The number that HUD HMIS knows the situation by")
        int situationCode,

        @Schema(description = "Whether its nights count as nights in a stable home")
        boolean stable,

        @Schema(description = "Display name of who wrote it down")
        String keptBy,

        Instant keptAt,
        String replacedBy,
        Instant replacedAt,

        @Schema(description = "Why it was corrected or struck; null where it stands or only ended")
        FactReason reason) {

    /** What is said of a home: the same in both directions. */
    public record Said(
            @Schema(required = true, description = "Day of moving in; not ahead", example = "2026-03-02")
            LocalDate from,

            @Schema(
                    description = "Day of moving out, not ahead; absent while somebody lives there",
                    example = "2026-08-31")
            LocalDate until,

            @Schema(description = "Only with until; absent: NOT_ASKED", example = "BETTER_PLACE")
            HomeEnd endReason,

            @Schema(
                    required = true,
                    description = "HUD HMIS FY2026 living situation or destination by name",
                    example = "RENTED")
            Situation situation,

            @Schema(description = "HUD HMIS rental subsidy type by name; only with RENTED_WITH_SUBSIDY")
            Subsidy subsidy,

            @Schema(description = "Whether the contract is in the person's own name; absent: NOT_ASKED")
            YesNo ownTenancy,

            @Schema(description = "Whether it is safe, by the person's own judgement; absent: NOT_ASKED")
            YesNo safeOwn,

            @Schema(description = "Whether it is safe, by the coordinator's judgement; absent: NOT_ASKED")
            YesNo safeWorker,

            @Schema(description = "The milestone of NIGHTS_HOUSED that its nights feed; absent for none")
            Ref milestone,

            @Schema(required = true, description = "How it is known", example = "OWN_WORD")
            Source source,

            @Schema(description = "At most 1,000; kept sealed; needed beside a gap or an overlap")
            String note) {

        HomeFacts facts() {
            return new HomeFacts(
                    from,
                    until,
                    endReason,
                    situation,
                    subsidy,
                    ownTenancy,
                    safeOwn,
                    safeWorker,
                    milestone,
                    source,
                    note);
        }

        static Said of(HomeFacts home) {
            return new Said(
                    home.from(),
                    home.until(),
                    home.endReason(),
                    home.situation(),
                    home.subsidy(),
                    home.ownTenancy(),
                    home.safeOwn(),
                    home.safeWorker(),
                    home.milestone(),
                    home.source(),
                    home.note());
        }
    }

    static Home of(HomeView home) {
        Kept kept = home.kept();
        Situation situation = home.facts().situation();
        return new Home(
                home.ref(),
                home.version(),
                Said.of(home.facts()),
                situation.code(),
                situation.isStable(),
                kept.by(),
                kept.at(),
                kept.replacedBy(),
                kept.replacedAt(),
                kept.reason());
    }

    static Page<Home> of(List<HomeView> homes, String next) {
        return new Page<>(homes.stream().map(Home::of).toList(), next);
    }
}
