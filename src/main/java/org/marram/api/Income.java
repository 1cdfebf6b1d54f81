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
import org.marram.income.IncomeFacts;
import org.marram.income.IncomeKind;
import org.marram.income.IncomeLine;
import org.marram.income.IncomeView;
import org.marram.income.Stage;

/** What somebody lives on as it goes out, with who wrote it down; replacedAt is null while it stands. */
public record Income(
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

            @Schema(required = true, description = "DataCollectionStage 1, 2, 3, 5 of HUD HMIS", example = "ENTRY")
            Stage stage,

            @Schema(description = "Any income in money; absent: YES where a source says so, else NOT_ASKED")
            YesNo anyIncome,

            @Schema(
                    description = "All of it a month, in the smallest unit of its currency; not less than its parts",
                    example = "120000")
            Integer totalMinor,

            @Schema(description = "ISO 4217; with an amount, and only there", example = "EUR")
            String currency,

            @Schema(description = "Any benefit; absent: YES where one says so, else NOT_ASKED")
            YesNo anyBenefit,

            @Schema(description = "What was said of each, at most once; what is absent was not asked")
            List<Line> lines,

            @Schema(required = true, description = "How it is known", example = "OWN_WORD")
            Source source,

            @Schema(description = "At most 1,000; kept sealed")
            String note) {

        IncomeFacts facts() {
            return new IncomeFacts(
                    on,
                    stage,
                    anyIncome,
                    totalMinor,
                    currency,
                    anyBenefit,
                    lines == null
                            ? List.of()
                            : lines.stream()
                                    .map(line -> line == null
                                            ? null
                                            : new IncomeLine(line.kind(), line.answer(), line.minor()))
                                    .toList(),
                    source,
                    note);
        }

        static Said of(IncomeFacts income) {
            return new Said(
                    income.on(),
                    income.stage(),
                    income.anyIncome(),
                    income.totalMinor(),
                    income.currency(),
                    income.anyBenefit(),
                    income.lines().stream()
                            .map(line -> new Line(line.kind(), line.answer(), line.minor()))
                            .toList(),
                    income.source(),
                    income.note());
        }
    }

    /** What is said of one source or benefit. */
    public record Line(
            @Schema(required = true, example = "WORK") IncomeKind kind,

            @Schema(required = true, example = "YES") YesNo answer,

            @Schema(description = "A month; only with YES, and not of a benefit", example = "120000")
            Integer minor) {}

    static Income of(IncomeView income) {
        Kept kept = income.kept();
        return new Income(
                income.ref(),
                income.version(),
                Said.of(income.facts()),
                kept.by(),
                kept.at(),
                kept.replacedBy(),
                kept.replacedAt(),
                kept.reason());
    }

    static Page<Income> of(List<IncomeView> incomes, String next) {
        return new Page<>(incomes.stream().map(Income::of).toList(), next);
    }
}
