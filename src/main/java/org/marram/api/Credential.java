package org.marram.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialView;
import org.marram.education.GainKind;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.fact.Source;
import org.marram.person.Answer;
import org.marram.person.Told;

/** A credential as it goes out, with who wrote it down; replacedAt is null while it stands. */
public record Credential(
        Ref ref,

        @Schema(description = "For If-Match, in double quotes")
        int version,

        Said said,

        @Schema(description = "Whether WIOA counts it (indicator 4)")
        boolean recognised,

        @Schema(description = "The measurable gain that it is by itself; null for none")
        GainKind gain,

        @Schema(description = "The partner's name; null where no partner issued it")
        String organisationName,

        @Schema(description = "The title of the course from which it came; null for none")
        String course,

        @Schema(description = "Display name of who wrote it down")
        String keptBy,

        Instant keptAt,
        String replacedBy,
        Instant replacedAt,

        @Schema(description = "Why it was corrected or struck; null where it stands")
        FactReason reason) {

    private static final String WHY = "NOT_ASKED, DOES_NOT_KNOW or PREFERS_NOT_TO_SAY where the field is absent;"
            + " absent itself: GIVEN with a value, else NOT_ASKED";

    /** What is said of it: the same in both directions. */
    public record Said(
            @Schema(required = true, description = "As WIOA tells them apart (TEGL 10-16)", example = "CERTIFICATION")
            CredentialKind kind,

            @Schema(required = true, description = "Not ahead", example = "2026-03-02")
            LocalDate earnedOn,

            @Schema(
                    description = "First day on which it no longer holds; absent where it does not expire",
                    example = "2029-03-02")
            LocalDate expiresOn,

            @Schema(
                    required = true,
                    description = "What stands on it; at most 160; kept sealed",
                    example = "Food safety, level 2")
            String title,

            @Schema(description = "A name, at most 160; kept sealed")
            String issuer,

            @Schema(description = WHY) Answer issuerAnswer,

            @Schema(description = "The partner who issued it, from GET /organisations; absent for none")
            Ref organisation,

            @Schema(description = "The place in a course from which it came; absent for none")
            Ref enrolment,

            @Schema(description = "The milestone of CREDENTIAL that it proves; absent for none")
            Ref milestone,

            @Schema(
                    required = true,
                    description = "How it is known; DOCUMENT where one has seen it",
                    example = "DOCUMENT")
            Source source,

            @Schema(description = "At most 1,000; kept sealed")
            String note) {

        CredentialFacts facts() {
            return new CredentialFacts(
                    kind,
                    earnedOn,
                    expiresOn,
                    title,
                    Told.of(issuerAnswer, issuer),
                    organisation,
                    enrolment,
                    milestone,
                    source,
                    note);
        }

        static Said of(CredentialFacts one) {
            return new Said(
                    one.kind(),
                    one.earnedOn(),
                    one.expiresOn(),
                    one.title(),
                    one.issuer().words(),
                    one.issuer().answer(),
                    one.organisation(),
                    one.enrolment(),
                    one.milestone(),
                    one.source(),
                    one.note());
        }
    }

    static Credential of(CredentialView view) {
        Kept kept = view.kept();
        return new Credential(
                view.ref(),
                view.version(),
                Said.of(view.facts()),
                view.facts().kind().isRecognised(),
                view.facts().kind().gain(),
                view.organisationName(),
                view.course(),
                kept.by(),
                kept.at(),
                kept.replacedBy(),
                kept.replacedAt(),
                kept.reason());
    }

    static Page<Credential> of(List<CredentialView> views, String next) {
        return new Page<>(views.stream().map(Credential::of).toList(), next);
    }
}
