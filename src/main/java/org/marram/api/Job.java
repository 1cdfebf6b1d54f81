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
import org.marram.outcome.HoursBand;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobFacts;
import org.marram.outcome.JobStatus;
import org.marram.outcome.JobView;
import org.marram.outcome.Wage;
import org.marram.outcome.WageBand;
import org.marram.outcome.WagePer;
import org.marram.person.Answer;
import org.marram.person.Told;

/** A job as it goes out, with who wrote it down; replacedAt is null while it stands. */
public record Job(
        Ref ref,

        @Schema(description = "For If-Match, in double quotes")
        int version,

        Said said,

        @Schema(description = "The partner's name; null where no partner employs")
        String organisationName,

        @Schema(description = "Display name of who wrote it down")
        String keptBy,

        Instant keptAt,
        String replacedBy,
        Instant replacedAt,

        @Schema(description = "Why it was corrected or struck; null where it stands or only ended")
        FactReason reason) {

    private static final String WHY = "NOT_ASKED, DOES_NOT_KNOW or PREFERS_NOT_TO_SAY where the field is absent;"
            + " absent itself: GIVEN with a value, else NOT_ASKED";

    /** What is said of a job: the same in both directions. */
    public record Said(
            @Schema(required = true, description = "First day; not ahead", example = "2026-03-02")
            LocalDate from,

            @Schema(description = "Last day, not ahead; absent while it goes on", example = "2026-08-31")
            LocalDate until,

            @Schema(description = "Only with until; absent: NOT_ASKED", example = "BETTER_JOB")
            JobEnd endReason,

            @Schema(description = "A group of ISCO-08, one to four digits: as closely as it was told", example = "7512")
            String occupation,

            @Schema(description = WHY) Answer occupationAnswer,

            @Schema(description = "Absent: NOT_ASKED", example = "TEMPORARY")
            JobStatus status,

            @Schema(description = "Hours a week; absent: NOT_ASKED", example = "FROM_16_TO_30")
            HoursBand hours,

            @Schema(
                    description = "In the smallest unit of its currency, before anything is taken off",
                    example = "1450")
            Integer wageMinor,

            @Schema(
                    description =
                            "Where the band of the wage begins. Told instead of wageMinor, any amount within the band:"
                                    + " then only the band is kept",
                    example = "1000")
            Integer wageFrom,

            @Schema(description = "Where that band ends; only answered", example = "1500")
            Integer wageBelow,

            @Schema(description = "ISO 4217; with the wage", example = "EUR")
            String wageCurrency,

            @Schema(description = "With the wage", example = "HOUR")
            WagePer wagePer,

            @Schema(description = WHY) Answer wageAnswer,

            @Schema(description = "A name, at most 160; kept sealed")
            String employer,

            @Schema(description = WHY) Answer employerAnswer,

            @Schema(description = "The partner who employs, from GET /organisations; absent for none")
            Ref organisation,

            @Schema(description = "The milestone of DAYS_IN_JOB that its days feed; absent for none")
            Ref milestone,

            @Schema(required = true, description = "How it is known", example = "OWN_WORD")
            Source source,

            @Schema(description = "At most 1,000; kept sealed")
            String note) {

        JobFacts facts() {
            return new JobFacts(
                    from,
                    until,
                    endReason,
                    Told.of(occupationAnswer, occupation),
                    status,
                    hours,
                    wage(),
                    Told.of(employerAnswer, employer),
                    organisation,
                    milestone,
                    source,
                    note);
        }

        private Wage wage() {
            boolean told = wageMinor != null || wageFrom != null;
            Answer answer = wageAnswer != null ? wageAnswer : told ? Answer.GIVEN : Answer.NOT_ASKED;
            return wageMinor == null
                    ? Wage.about(answer, wageFrom, wageCurrency, wagePer)
                    : new Wage(answer, wageMinor, wageCurrency, wagePer);
        }

        static Said of(JobFacts job) {
            WageBand band = job.wage().band();
            return new Said(
                    job.from(),
                    job.until(),
                    job.endReason(),
                    job.occupation().words(),
                    job.occupation().answer(),
                    job.status(),
                    job.hours(),
                    job.wage().minor(),
                    band == null ? null : band.from(),
                    band == null ? null : band.below(),
                    job.wage().currency(),
                    job.wage().per(),
                    job.wage().answer(),
                    job.employer().words(),
                    job.employer().answer(),
                    job.organisation(),
                    job.milestone(),
                    job.source(),
                    job.note());
        }
    }

    static Job of(JobView job) {
        Kept kept = job.kept();
        return new Job(
                job.ref(),
                job.version(),
                Said.of(job.facts()),
                job.organisationName(),
                kept.by(),
                kept.at(),
                kept.replacedBy(),
                kept.replacedAt(),
                kept.reason());
    }

    static Page<Job> of(List<JobView> jobs, String next) {
        return new Page<>(jobs.stream().map(Job::of).toList(), next);
    }
}
