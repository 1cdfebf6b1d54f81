package org.marram.hsds;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.marram.common.Ref;
import org.marram.offering.CourseDetails;
import org.marram.offering.CourseView;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.SharedOffer;
import org.marram.offering.Timetable;
import org.marram.offering.WeeklyHours;

/**
 * Courses and openings in the words of HSDS 3: a service each, with its times, price, language and place. Of somebody to talk with and of
 * a place to live nothing goes out but the type (safety rule 27).
 *
 * @param told whether the site of the offer may be told
 */
record OfferShapes(SharedOffer offer, boolean told) {

    Map<String, String> service() {
        CourseView course = offer.course();
        return course == null ? opening(offer.opening().facts()) : course(course);
    }

    private Map<String, String> course(CourseView course) {
        CourseDetails details = course.details();
        return service(course.title(), details.credential(), details.wants(), details.ageFrom());
    }

    private Map<String, String> opening(OpeningFacts facts) {
        return facts.kind() == OpeningKind.JOB
                ? service(facts.title(), null, facts.wants(), facts.terms().ageFrom())
                : service(type(facts), null, null, null);
    }

    private Map<String, String> service(String name, String description, String wants, Integer age) {
        return Shapes.cells(
                "id",
                Shapes.id(offer.ref()),
                "organization_id",
                Shapes.id(offer.organisation()),
                "name",
                name,
                "description",
                description,
                "status",
                "active",
                "eligibility_description",
                wants,
                "minimum_age",
                Objects.toString(age, null));
    }

    private static String type(OpeningFacts facts) {
        return facts.kind() == OpeningKind.COUNSELLING
                ? "Counselling"
                : "Housing, " + facts.housing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** @param brings what its organisation wants a newcomer to bring; null for nothing */
    void rows(String brings, BiConsumer<HsdsTable, Map<String, String>> row) {
        row.accept(HsdsTable.SERVICES, service());
        below(brings, row);
    }

    /** With all that stands below it. */
    JsonObjectBuilder whole(String brings) {
        return Shapes.within(service(), rows -> below(brings, rows));
    }

    private void below(String brings, BiConsumer<HsdsTable, Map<String, String>> row) {
        CourseView course = offer.course();
        if (course != null) {
            course(course, brings, row);
        } else if (offer.opening().facts().kind() == OpeningKind.JOB) {
            job(offer.opening().facts(), brings, row);
        }
    }

    private void course(CourseView course, String brings, BiConsumer<HsdsTable, Map<String, String>> row) {
        CourseDetails details = course.details();
        takes(details.language(), brings, details.papers(), row);
        row.accept(
                HsdsTable.SCHEDULES,
                schedule("schedule", course, new WeeklyHours(details.rule(), details.from(), details.until())));
        for (int i = 0; i < details.further().size(); i++) {
            row.accept(
                    HsdsTable.SCHEDULES,
                    schedule("schedule-" + (i + 2), course, details.further().get(i)));
        }
        if (details.cost() != null) {
            row.accept(HsdsTable.COST_OPTIONS, own("cost", "amount", amount(details), "currency", details.currency()));
        }
        place(details.room(), row);
    }

    private void job(OpeningFacts facts, String brings, BiConsumer<HsdsTable, Map<String, String>> row) {
        takes(facts.terms().language(), brings, facts.terms().papers(), row);
        if (facts.shifts() != null || facts.openUntil() != null) {
            row.accept(
                    HsdsTable.SCHEDULES,
                    own("schedule", "valid_to", day(facts.openUntil()), "description", facts.shifts()));
        }
        place(null, row);
    }

    private void takes(String language, String brings, Boolean papers, BiConsumer<HsdsTable, Map<String, String>> row) {
        if (language != null) {
            Shapes.languages(offer.ref(), "service_id", List.of(language), row);
        }
        Shapes.documents(offer.ref(), brings, row);
        if (Boolean.TRUE.equals(papers)) {
            row.accept(HsdsTable.REQUIRED_DOCUMENTS, own("papers", "document", "Papers"));
        }
    }

    private Map<String, String> schedule(String part, CourseView course, WeeklyHours hours) {
        Timetable timetable = hours.rule() == null ? null : hours.timetable();
        return own(
                part,
                "valid_from",
                day(course.startsOn()),
                "valid_to",
                day(course.endsOn()),
                "dtstart",
                day(course.startsOn()),
                "until",
                day(course.endsOn()),
                "freq",
                timetable == null ? null : "WEEKLY",
                "interval",
                timetable == null ? null : "" + timetable.everyWeeks(),
                "byday",
                timetable == null ? null : timetable.byday(),
                "opens_at",
                time(hours.from()),
                "closes_at",
                time(hours.until()));
    }

    private void place(String room, BiConsumer<HsdsTable, Map<String, String>> row) {
        if (told && offer.site() != null) {
            row.accept(
                    HsdsTable.SERVICE_AT_LOCATION,
                    own("place", "location_id", Shapes.id(offer.site()), "description", room));
        }
    }

    /** A row of what has no identifier here. */
    private Map<String, String> own(String part, String... pairs) {
        Ref ref = offer.ref();
        Map<String, String> cells = Shapes.cells("id", Shapes.id(ref, part), "service_id", Shapes.id(ref));
        cells.putAll(Shapes.cells(pairs));
        return cells;
    }

    private static String amount(CourseDetails details) {
        int digits = details.currency() == null
                ? 0
                : Math.max(0, Currency.getInstance(details.currency()).getDefaultFractionDigits());
        return BigDecimal.valueOf(details.cost(), digits).toPlainString();
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, null);
    }

    private static String time(LocalTime time) {
        return Objects.toString(time, null);
    }
}
