package org.marram.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Ref;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseDetails;
import org.marram.offering.CreateCourse;
import org.marram.offering.Level;
import org.marram.offering.WeeklyHours;

/** The whole of what is said of a course; what is left out of its details is not said. */
public record CourseBody(
        @Schema(required = true, description = "At most 120", example = "Kitchen work, level 1")
        String title,

        @Schema(required = true, example = "2026-11-02") LocalDate startsOn,

        @Schema(required = true, description = "Last day", example = "2027-05-28")
        LocalDate endsOn,

        @Schema(required = true, description = "People at once, 1 to 500", example = "25")
        int capacity,

        Details details) {

    /** What a course is like. */
    public record Details(
            @Schema(description = "Of the teaching, BCP 47", example = "en")
            String language,

            @Schema(
                    description = "Its days of the week: an RFC 5545 recurrence of weeks, with from and until",
                    example = "FREQ=WEEKLY;BYDAY=MO,WE")
            String rule,

            @Schema(description = "By the clock on the wall", example = "09:00")
            LocalTime from,

            @Schema(description = "By the clock on the wall", example = "12:00")
            LocalTime until,

            @Schema(description = "Other hours on other days of the week; at most two")
            List<Hours> further,

            @Schema(description = "A site of the organisation that is not confidential")
            Ref site,

            @Schema(description = "On that site; at most 60", example = "2.14")
            String room,

            @Schema(description = "Then no site") Boolean online,

            @Schema(description = "What it takes to begin; at most 1,000")
            String wants,

            @Schema(description = "CEFR level of its language that it takes", example = "A2")
            Level level,

            @Schema(description = "Whether papers are needed")
            Boolean papers,

            @Schema(example = "16") Integer ageFrom,

            @Schema(description = "In the smallest unit of the currency; 0: free", example = "2500")
            Integer cost,

            @Schema(description = "ISO 4217; needed where it costs something", example = "EUR")
            String currency,

            @Schema(description = "What it leads to; at most 200")
            String credential,

            @Schema(description = "All hours together", example = "90")
            Integer hours,

            @Schema(description = "Whether there is childcare")
            Boolean childcare) {

        CourseDetails details() {
            return new CourseDetails(
                    language,
                    rule,
                    from,
                    until,
                    further == null
                            ? List.of()
                            : further.stream()
                                    .filter(Objects::nonNull)
                                    .map(Hours::hours)
                                    .toList(),
                    site,
                    room,
                    Boolean.TRUE.equals(online),
                    wants,
                    level,
                    papers,
                    ageFrom,
                    cost,
                    currency,
                    credential,
                    hours,
                    childcare);
        }
    }

    /** The same hours on some days. */
    public record Hours(
            @Schema(
                    required = true,
                    description = "Days that are not said before: an RFC 5545 recurrence of weeks",
                    example = "FREQ=WEEKLY;BYDAY=TH")
            String rule,

            @Schema(required = true, description = "By the clock on the wall", example = "14:00")
            LocalTime from,

            @Schema(required = true, description = "By the clock on the wall", example = "17:00")
            LocalTime until) {

        WeeklyHours hours() {
            return new WeeklyHours(rule, from, until);
        }
    }

    CreateCourse create(Ref organisation) {
        return new CreateCourse(organisation, title, startsOn, endsOn, capacity, said());
    }

    ChangeCourse change(Ref course, int version) {
        return new ChangeCourse(course, version, title, startsOn, endsOn, capacity, said());
    }

    private CourseDetails said() {
        return details == null ? CourseDetails.EMPTY : details.details();
    }
}
