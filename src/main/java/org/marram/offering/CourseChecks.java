package org.marram.offering;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Checks;
import org.marram.common.Ref;

/** What can be said of a course: each text cleaned, everything that cannot be taken named by its field. */
final class CourseChecks {

    private static final int TAG = 35;
    private static final int RULE = 120;
    private static final int MOST_FURTHER = 2;
    private static final int ROOM = 60;
    private static final int WANTS = 1_000;
    private static final int CREDENTIAL = 200;
    private static final int OLDEST = 120;
    private static final int MOST_HOURS = 5_000;
    private static final int MOST_COST = 100_000_000;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Checks checks;

    CourseChecks(Checks checks) {
        this.checks = checks;
    }

    CourseDetails checked(CourseDetails asked) {
        String rule = rule("", asked.rule(), asked.from(), asked.until());
        return new CourseDetails(
                language(asked.language()),
                rule,
                rule == null ? null : asked.from(),
                rule == null ? null : asked.until(),
                further(rule, asked.further()),
                site(asked.site(), asked.online()),
                room(asked.room(), asked.site()),
                asked.online(),
                checks.optional("wants", asked.wants(), WANTS),
                asked.level(),
                asked.papers(),
                age(asked.ageFrom()),
                between("cost", asked.cost(), 0, MOST_COST),
                currency(asked.cost(), asked.currency()),
                checks.optional("credential", asked.credential(), CREDENTIAL),
                between("hours", asked.hours(), 1, MOST_HOURS),
                asked.childcare());
    }

    String language(String tag) {
        String clean = checks.optional("language", tag, TAG);
        if (clean == null) {
            return null;
        }
        checks.that(clean.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "language", "unknown");
        return Locale.forLanguageTag(clean).toLanguageTag();
    }

    /** Needed where there is money to name. */
    String currency(Integer amount, String code) {
        if (amount == null || amount == 0) {
            return null;
        }
        String clean = checks.required("currency", code, 3);
        checks.that(CURRENCIES.contains(clean), "currency", "unknown");
        return clean;
    }

    Integer between(String field, Integer number, int least, int most) {
        checks.that(number == null || number >= least && number <= most, field, "out-of-range");
        return number;
    }

    Integer age(Integer from) {
        return between("ageFrom", from, 0, OLDEST);
    }

    Ref site(Ref site, boolean online) {
        checks.that(site == null || !online, "site", "not-possible");
        return site;
    }

    /** Of a site that may be told: a room of nowhere would be a place that nobody guards. */
    private String room(String room, Ref site) {
        String clean = checks.optional("room", room, ROOM);
        checks.that(clean == null || site != null, "room", "not-possible");
        return clean;
    }

    /** At most two, of days that are not said before. Those of which nothing is said are left out. */
    private List<WeeklyHours> further(String first, List<WeeklyHours> asked) {
        checks.that(asked.size() <= MOST_FURTHER, "further", "out-of-range");
        Set<DayOfWeek> taken = EnumSet.noneOf(DayOfWeek.class);
        Optional.ofNullable(first).map(Timetable::new).map(Timetable::days).ifPresent(taken::addAll);
        List<WeeklyHours> clean = new ArrayList<>();
        for (int i = 0; i < Math.min(asked.size(), MOST_FURTHER); i++) {
            WeeklyHours each = asked.get(i);
            String prefix = "further[" + i + "].";
            String rule = rule(prefix, each.rule(), each.from(), each.until());
            if (rule != null) {
                WeeklyHours hours = new WeeklyHours(rule, each.from(), each.until());
                checks.that(Collections.disjoint(taken, hours.days()), prefix + "rule", "day-twice");
                taken.addAll(hours.days());
                clean.add(hours);
            }
        }
        checks.that(first != null || clean.isEmpty(), "rule", "required");
        return clean;
    }

    /** Days and times are said together or not at all. */
    private String rule(String prefix, String text, LocalTime from, LocalTime until) {
        String clean = checks.optional(prefix + "rule", text, RULE);
        if (clean == null && from == null && until == null) {
            return null;
        }
        checks.that(clean != null, prefix + "rule", "required");
        checks.present(prefix + "from", from);
        checks.present(prefix + "until", until);
        checks.that(from == null || until == null || from.isBefore(until), prefix + "until", "ends-before-start");
        Timetable read = clean == null ? null : Timetable.read(clean).orElse(null);
        checks.that(clean == null || read != null, prefix + "rule", "not-a-timetable");
        return read == null ? null : read.rule();
    }
}
