package org.marram.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.counselling.AppointmentFacts;
import org.marram.counselling.AppointmentView;
import org.marram.counselling.CalledOffBy;
import org.marram.counselling.Form;
import org.marram.counselling.NextAppointment;
import org.marram.counselling.NoteAppointment;
import org.marram.counselling.Went;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.fact.Source;

/** An appointment as it goes out, with who wrote it down; replacedAt is null while it stands. It never carries words. */
public record Appointment(
        Ref ref,

        @Schema(description = "For If-Match, in double quotes")
        int version,

        Said said,

        @Schema(description = "Whether the person said that they cannot come")
        boolean cannotCome,

        @Schema(description = "Display name of who wrote it down")
        String keptBy,

        Instant keptAt,
        String replacedBy,
        Instant replacedAt,

        @Schema(description = "Why it was corrected or struck; null where it stands, or was only noted or moved")
        FactReason reason) {

    /** What is said of it: the same in both directions. */
    public record Said(
            @Schema(required = true, example = "2026-03-02T09:00:00Z")
            Instant startsAt,

            @Schema(description = "How long, 5 to 480; absent where nobody said", example = "50")
            Integer minutes,

            @Schema(required = true, example = "INDIVIDUAL") Form form,

            @Schema(description = "Absent: PLANNED", example = "HELD_ATTENDED")
            Went went,

            @Schema(description = "Only with NOT_HELD; absent: NOT_ASKED", example = "PERSON")
            CalledOffBy calledOffBy,

            @Schema(description = "The milestone of SESSIONS_ATTENDED that it feeds; absent for none")
            Ref milestone,

            @Schema(required = true, description = "How it is known; a partner's own say PARTNER", example = "OWN_WORD")
            Source source) {

        AppointmentFacts facts() {
            return new AppointmentFacts(startsAt, minutes, form, went, calledOffBy, milestone, source);
        }

        static Said of(AppointmentFacts facts) {
            return new Said(
                    facts.startsAt(),
                    facts.minutes(),
                    facts.form(),
                    facts.went(),
                    facts.calledOffBy(),
                    facts.milestone(),
                    facts.source());
        }
    }

    /** How one went, and the next one. */
    public record Note(
            @Schema(required = true, example = "HELD_ATTENDED")
            Went went,

            @Schema(description = "Only with NOT_HELD; absent: NOT_ASKED", example = "PERSON")
            CalledOffBy calledOffBy,

            @Schema(description = "The next one, planned in the same step; absent for none yet")
            Next next) {

        NoteAppointment of(Ref appointment, String ifMatch) {
            return new NoteAppointment(
                    appointment,
                    Versions.of(ifMatch),
                    went,
                    calledOffBy,
                    next == null ? null : new NextAppointment(next.startsAt(), next.minutes(), next.form()));
        }
    }

    /** When the next one is. */
    public record Next(
            @Schema(required = true, example = "2026-03-09T09:00:00Z")
            Instant startsAt,

            @Schema(description = "Absent: as this one") Integer minutes,

            @Schema(description = "Absent: as this one") Form form) {}

    static Appointment of(AppointmentView one) {
        Kept kept = one.kept();
        return new Appointment(
                one.ref(),
                one.version(),
                Said.of(one.facts()),
                one.cannotCome(),
                kept.by(),
                kept.at(),
                kept.replacedBy(),
                kept.replacedAt(),
                kept.reason());
    }

    static Page<Appointment> of(List<AppointmentView> all, String next) {
        return new Page<>(all.stream().map(Appointment::of).toList(), next);
    }
}
