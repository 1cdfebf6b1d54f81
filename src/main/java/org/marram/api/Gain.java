package org.marram.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.education.GainFacts;
import org.marram.education.GainKind;
import org.marram.education.GainView;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.fact.Source;

/** A measurable gain as it goes out, with who wrote it down; replacedAt is null while it stands. */
public record Gain(
        Ref ref,

        @Schema(description = "For If-Match, in double quotes")
        int version,

        Said said,

        @Schema(description = "WIOA's letter for it, a to e")
        String type,

        @Schema(description = "The title of the course in which it was made; null for none")
        String course,

        @Schema(description = "Display name of who wrote it down")
        String keptBy,

        Instant keptAt,
        String replacedBy,
        Instant replacedAt,

        @Schema(description = "Why it was corrected or struck; null where it stands")
        FactReason reason) {

    /** What is said of it: the same in both directions. */
    public record Said(
            @Schema(
                    required = true,
                    description = "LEVEL (a), DIPLOMA (b), REPORT (c), STATION (d), EXAM (e)",
                    example = "EXAM")
            GainKind kind,

            @Schema(required = true, description = "Not ahead", example = "2026-03-02")
            LocalDate on,

            @Schema(description = "The place in a course in which it was made; absent for none")
            Ref enrolment,

            @Schema(required = true, description = "How it is known", example = "DOCUMENT")
            Source source,

            @Schema(description = "Which it was; at most 1,000; kept sealed")
            String words) {

        GainFacts facts() {
            return new GainFacts(kind, on, enrolment, source, words);
        }

        static Said of(GainFacts one) {
            return new Said(one.kind(), one.on(), one.enrolment(), one.source(), one.words());
        }
    }

    static Gain of(GainView view) {
        Kept kept = view.kept();
        return new Gain(
                view.ref(),
                view.version(),
                Said.of(view.facts()),
                String.valueOf(view.facts().kind().letter()),
                view.course(),
                kept.by(),
                kept.at(),
                kept.replacedBy(),
                kept.replacedAt(),
                kept.reason());
    }

    static Page<Gain> of(List<GainView> views, String next) {
        return new Page<>(views.stream().map(Gain::of).toList(), next);
    }
}
