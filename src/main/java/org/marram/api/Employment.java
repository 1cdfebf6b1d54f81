package org.marram.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.employment.EmploymentFacts;
import org.marram.employment.EmploymentKind;
import org.marram.employment.EmploymentView;
import org.marram.employment.JobSearch;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.fact.Source;
import org.marram.fact.YesNo;

/** Whether somebody had work on a day as it goes out, with who wrote it down; replacedAt is null while it stands. */
public record Employment(
        Ref ref,

        @Schema(description = "For If-Match, in double quotes")
        int version,

        Said said,

        @Schema(description = "Display name of who wrote it down")
        String keptBy,

        Instant keptAt,
        String replacedBy,
        Instant replacedAt,

        @Schema(description = "Why it was corrected or struck; null where it stands")
        FactReason reason) {

    /** What is said of it: the same in both directions. */
    public record Said(
            @Schema(required = true, description = "The day of which it tells; not ahead", example = "2026-03-02")
            LocalDate on,

            @Schema(description = "Employed of HUD HMIS R6; absent: NOT_ASKED", example = "YES")
            YesNo employed,

            @Schema(description = "EmploymentType 1 to 3 by name; only with YES, absent: NOT_ASKED")
            EmploymentKind kind,

            @Schema(
                    description =
                            "NotEmployedReason 1 or 3 by name; only with NO, absent: NOT_ASKED. That somebody cannot"
                                    + " work is not held")
            JobSearch search,

            @Schema(required = true, description = "How it is known", example = "OWN_WORD")
            Source source,

            @Schema(description = "At most 1,000; kept sealed")
            String note) {

        EmploymentFacts facts() {
            return new EmploymentFacts(on, employed, kind, search, source, note);
        }

        static Said of(EmploymentFacts one) {
            return new Said(one.on(), one.employed(), one.kind(), one.search(), one.source(), one.note());
        }
    }

    static Employment of(EmploymentView view) {
        Kept kept = view.kept();
        return new Employment(
                view.ref(),
                view.version(),
                Said.of(view.facts()),
                kept.by(),
                kept.at(),
                kept.replacedBy(),
                kept.replacedAt(),
                kept.reason());
    }

    static Page<Employment> of(List<EmploymentView> views, String next) {
        return new Page<>(views.stream().map(Employment::of).toList(), next);
    }
}
