package org.marram.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Ref;
import org.marram.offering.HousingType;
import org.marram.offering.Level;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningTerms;
import org.marram.offering.OpeningView;
import org.marram.offering.WagePer;
import org.marram.offering.Week;

/** What is open; only what belongs to its kind may be sent. */
public record OpeningBody(
        @Schema(required = true, example = "JOB") OpeningKind kind,

        @Schema(description = "At most 120; none for HOUSING, where nothing may say which place it is")
        String title,

        @Schema(description = "JOB: an ISCO-08 unit group", example = "9112")
        String occupation,

        @Schema(description = "HOUSING: what kind of place; nothing else is kept of it", example = "ROOM")
        HousingType housing,

        @Schema(description = "JOB: hours a week", example = "20")
        Integer weekHours,

        @Schema(description = "JOB: in the smallest unit of the currency", example = "1250")
        Integer wage,

        @Schema(description = "ISO 4217, with a wage", example = "EUR")
        String currency,

        @Schema(description = "With a wage", example = "HOUR")
        WagePer wagePer,

        @Schema(description = "At most 200; none for HOUSING", example = "Mornings")
        String shifts,

        @Schema(description = "What it takes; at most 1,000; none for HOUSING")
        String wants,

        @Schema(required = true, description = "1 to 500", example = "1")
        int places,

        @Schema(description = "Last day; absent: until it is taken down", example = "2027-03-01")
        LocalDate openUntil,

        Terms terms) {

    /** Where and when it is, and whom it takes; none of it for HOUSING. */
    public record Terms(
            @Schema(description = "A site of the organisation that is not confidential")
            Ref site,

            @Schema(description = "Then no site") Boolean online,

            @Schema(description = "Days on which it goes on before noon")
            Set<DayOfWeek> mornings,

            @Schema(description = "Days on which it goes on between noon and 17:00")
            Set<DayOfWeek> afternoons,

            @Schema(description = "Days on which it goes on after 17:00")
            Set<DayOfWeek> evenings,

            @Schema(description = "That it takes, BCP 47", example = "en")
            String language,

            @Schema(description = "CEFR level of that language", example = "A2")
            Level level,

            @Schema(description = "Whether papers are needed")
            Boolean papers,

            @Schema(example = "16") Integer ageFrom) {

        private OpeningTerms terms() {
            return new OpeningTerms(
                    site,
                    Boolean.TRUE.equals(online),
                    new Week(0)
                            .with(Week.Part.MORNING, mornings)
                            .with(Week.Part.AFTERNOON, afternoons)
                            .with(Week.Part.EVENING, evenings),
                    language,
                    level,
                    papers,
                    ageFrom);
        }

        private static Terms of(OpeningTerms terms) {
            Week times = terms.times() == null ? new Week(0) : terms.times();
            return new Terms(
                    terms.site(),
                    terms.online(),
                    times.days(Week.Part.MORNING),
                    times.days(Week.Part.AFTERNOON),
                    times.days(Week.Part.EVENING),
                    terms.language(),
                    terms.level(),
                    terms.papers(),
                    terms.ageFrom());
        }
    }

    /** As it goes out; version is for If-Match. */
    public record OneOpening(
            Ref ref,
            int version,
            Ref organisation,
            String organisationName,
            OpeningBody facts,
            String siteName,
            String siteTown) {

        static OneOpening of(OpeningView view) {
            return new OneOpening(
                    view.ref(),
                    view.version(),
                    view.organisation(),
                    view.organisationName(),
                    body(view.facts()),
                    view.siteName(),
                    view.siteTown());
        }
    }

    OpeningFacts facts() {
        return new OpeningFacts(
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
                terms == null ? OpeningTerms.EMPTY : terms.terms());
    }

    private static OpeningBody body(OpeningFacts facts) {
        return new OpeningBody(
                facts.kind(),
                facts.title(),
                facts.occupation(),
                facts.housing(),
                facts.weekHours(),
                facts.wage(),
                facts.currency(),
                facts.wagePer(),
                facts.shifts(),
                facts.wants(),
                facts.places(),
                facts.openUntil(),
                Terms.of(facts.terms()));
    }
}
