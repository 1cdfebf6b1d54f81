package org.marram.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.education.IscedLevel;
import org.marram.education.LastGrade;
import org.marram.education.SchoolStatus;
import org.marram.education.SchoolingFacts;
import org.marram.education.SchoolingView;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.fact.Source;
import org.marram.person.Answer;
import org.marram.person.Told;

/** A school or a course as it goes out, with who wrote it down; replacedAt is null while it stands. */
public record Schooling(
        Ref ref,

        @Schema(description = "For If-Match, in double quotes")
        int version,

        Said said,

        @Schema(description = "Display name of who wrote it down")
        String keptBy,

        Instant keptAt,
        String replacedBy,
        Instant replacedAt,

        @Schema(description = "Why it was corrected or struck; null where it stands or only ended")
        FactReason reason) {

    private static final String WHY = "NOT_ASKED, DOES_NOT_KNOW or PREFERS_NOT_TO_SAY where the field is absent;"
            + " absent itself: GIVEN with a value, else NOT_ASKED";

    /** What is said of it: the same in both directions. */
    public record Said(
            @Schema(
                    required = true,
                    description = "First day, or the one from which it is known; not ahead",
                    example = "2026-03-02")
            LocalDate from,

            @Schema(description = "Last day, not ahead; absent while it goes on", example = "2026-08-31")
            LocalDate until,

            @Schema(description = "Where it leads: ISCED 2011; absent: NOT_ASKED", example = "ED3")
            IscedLevel level,

            @Schema(
                    description = "Last grade completed, HUD HMIS R4 by name; absent: NOT_ASKED",
                    example = "FROM_9_TO_11")
            LastGrade grade,

            @Schema(description = "HUD HMIS R5 by name; absent: NOT_ASKED", example = "ATTENDING")
            SchoolStatus status,

            @Schema(description = "A name, at most 160; kept sealed")
            String institution,

            @Schema(description = WHY) Answer institutionAnswer,

            @Schema(required = true, description = "How it is known", example = "OWN_WORD")
            Source source,

            @Schema(description = "At most 1,000; kept sealed")
            String note) {

        SchoolingFacts facts() {
            return new SchoolingFacts(
                    from, until, level, grade, status, Told.of(institutionAnswer, institution), source, note);
        }

        static Said of(SchoolingFacts one) {
            return new Said(
                    one.from(),
                    one.until(),
                    one.level(),
                    one.grade(),
                    one.status(),
                    one.institution().words(),
                    one.institution().answer(),
                    one.source(),
                    one.note());
        }
    }

    static Schooling of(SchoolingView view) {
        Kept kept = view.kept();
        return new Schooling(
                view.ref(),
                view.version(),
                Said.of(view.facts()),
                kept.by(),
                kept.at(),
                kept.replacedBy(),
                kept.replacedAt(),
                kept.reason());
    }

    static Page<Schooling> of(List<SchoolingView> views, String next) {
        return new Page<>(views.stream().map(Schooling::of).toList(), next);
    }
}
