package org.marram.ui.offering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Texts;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseDetails;
import org.marram.offering.CourseView;
import org.marram.offering.Level;
import org.marram.offering.Week;
import org.marram.offering.WeeklyHours;
import org.marram.ui.shell.Days;

/** What a course is like, in words. */
public record CourseWords(Texts texts) {

    public static CourseWords of(Locale locale) {
        return new CourseWords(Texts.of("offering", locale));
    }

    /** Everything that is said of it: what it is called that is said, and what is said. Nothing that nobody has said. */
    Map<String, String> said(CourseView course) {
        Map<String, String> said = said(course.details(), course.siteName(), course.siteTown());
        put(said, "course.accessibility", course.accessibility());
        return said;
    }

    /** As {@link #said(CourseView)}, of what was typed. */
    Map<String, String> typed(ChangeCourse typed, String siteName, String siteTown) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "course.title", typed.title());
        put(said, "course.starts", day(typed.startsOn()));
        put(said, "course.ends", day(typed.endsOn()));
        put(said, "course.capacity", Integer.toString(typed.capacity()));
        said.putAll(said(typed.details(), siteName, siteTown));
        return said;
    }

    private Map<String, String> said(CourseDetails details, String siteName, String siteTown) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "course.week", week(details));
        put(said, "course.place", place(details.online(), siteName, siteTown));
        put(said, "course.room", details.room());
        put(said, "course.language", details.language() == null ? null : language(details.language()));
        put(said, "course.level", details.level() == null ? null : level(details.level()));
        put(said, "course.wants", details.wants());
        put(said, "course.papers", yesNo(details.papers()));
        put(said, "course.age", number(details.ageFrom()));
        put(said, "course.cost", cost(details.cost(), details.currency()));
        put(said, "course.hours", number(details.hours()));
        put(said, "course.credential", details.credential());
        put(said, "course.childcare", yesNo(details.childcare()));
        return said;
    }

    /** "Mon, Wed, 09:00 to 12:00; Thu, 14:00 to 17:00"; null where nobody has said it. */
    public String week(CourseDetails details) {
        return details.weekly().stream()
                .filter(hours -> hours.rule() != null && hours.from() != null && hours.until() != null)
                .map(this::hours)
                .reduce((one, other) -> one + "; " + other)
                .orElse(null);
    }

    private String hours(WeeklyHours hours) {
        return texts.t(
                "week.words",
                days(hours.days()),
                Days.time(hours.from(), texts.locale()),
                Days.time(hours.until(), texts.locale()),
                hours.timetable().everyWeeks());
    }

    /** "mornings: Mon, Wed; evenings: Tue"; null where nobody has said it. */
    public String week(Week week) {
        return week == null || week.isEmpty()
                ? null
                : Stream.of(
                                part(week, Week.Part.MORNING, "week.mornings-said"),
                                part(week, Week.Part.AFTERNOON, "week.afternoons-said"),
                                part(week, Week.Part.EVENING, "week.evenings-said"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
    }

    private String part(Week week, Week.Part part, String key) {
        return week.days(part).isEmpty() ? null : texts.t(key, days(week.days(part)));
    }

    /** "Mon, Wed". */
    public String days(Set<DayOfWeek> days) {
        return days.stream().sorted().map(this::day).collect(Collectors.joining(", "));
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
    }

    /** Online, the site with its town, or null where neither is said. */
    public String place(boolean online, String siteName, String siteTown) {
        if (online) {
            return texts.t("course.online");
        }
        return siteName == null || siteTown == null ? siteName : siteName + ", " + siteTown;
    }

    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(texts.locale());
    }

    /** "A2, the basics". */
    public String level(Level level) {
        return texts.t("level." + level);
    }

    /** "25.00 EUR", or that it is free; null where nobody has said it. */
    public String cost(Integer smallest, String currency) {
        if (smallest == null) {
            return null;
        }
        if (smallest == 0) {
            return texts.t("course.free");
        }
        NumberFormat money = NumberFormat.getCurrencyInstance(texts.locale());
        money.setCurrency(Currency.getInstance(currency));
        return money.format(amount(smallest, currency));
    }

    /** In the currency's own unit. */
    public static BigDecimal amount(int smallest, String currency) {
        return BigDecimal.valueOf(smallest, digits(currency));
    }

    /** In the smallest unit of the currency; what it has no coin for is rounded up, what is far too much stays so. */
    public static Integer smallest(BigDecimal amount, String currency) {
        return amount == null
                ? null
                : amount.movePointRight(digits(currency))
                        .setScale(0, RoundingMode.UP)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .max(BigDecimal.valueOf(-1))
                        .intValue();
    }

    private static int digits(String currency) {
        return currency == null ? 0 : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    String yesNo(Boolean said) {
        return said == null ? null : texts.t(said ? "yes" : "no");
    }

    private String day(LocalDate day) {
        return day == null ? null : Days.words(day, texts.locale());
    }

    private static String number(Integer number) {
        return number == null ? null : number.toString();
    }

    private void put(Map<String, String> said, String label, String words) {
        if (words != null && !words.isBlank()) {
            said.put(texts.t(label), words);
        }
    }
}
