package org.marram.ui.coordinator.today;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.marram.common.Texts;

/**
 * A to-do in one line, as somebody types it: "Call the school, 3 March". What stands behind the last comma is the day, where it
 * can be read as one; a day without a year is the next one of its kind. Else the whole line is the to-do, and it is for today.
 */
record DayInWords(String words, LocalDate day) {

    private static final int MOST_YEARS = 8;
    private static final List<String> WITH_YEAR = List.of("uuuu-MM-dd", "d MMMM uuuu", "d MMM uuuu");
    private static final List<String> WITHOUT_YEAR = List.of("d MMMM", "d MMM", "MMMM d", "MMM d");

    static DayInWords read(String line, LocalDate today, Texts texts) {
        int comma = line.lastIndexOf(',');
        String tail = line.substring(comma + 1).strip().toLowerCase(texts.locale());
        return Optional.of(tail)
                .filter(text -> comma > 0)
                .flatMap(text -> day(text, today, texts))
                .map(day -> new DayInWords(line.substring(0, comma).strip(), day))
                .orElse(new DayInWords(line.strip(), today));
    }

    private static Optional<LocalDate> day(String text, LocalDate today, Texts texts) {
        if (text.equals(texts.t("todo.word-today"))) {
            return Optional.of(today);
        }
        if (text.equals(texts.t("todo.word-tomorrow"))) {
            return Optional.of(today.plusDays(1));
        }
        if (text.equals(texts.t("todo.word-next-week"))) {
            return Optional.of(nextWeek(today));
        }
        Locale locale = texts.locale();
        return Stream.of(DayOfWeek.values())
                .filter(one -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .anyMatch(style -> one.getDisplayName(style, locale).equalsIgnoreCase(text)))
                .map(one -> today.with(TemporalAdjusters.next(one)))
                .findFirst()
                .or(() -> WITH_YEAR.stream()
                        .flatMap(pattern -> read(text, pattern, locale, LocalDate::from).stream())
                        .findFirst())
                .or(() -> WITHOUT_YEAR.stream()
                        .flatMap(pattern -> read(text, pattern, locale, MonthDay::from).stream())
                        .flatMap(day -> next(day, today).stream())
                        .findFirst());
    }

    /** The Monday after today. */
    static LocalDate nextWeek(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** 29 February is the next one that there is. */
    private static Optional<LocalDate> next(MonthDay day, LocalDate today) {
        return Stream.iterate(today.getYear(), year -> year + 1)
                .limit(MOST_YEARS + 1)
                .filter(day::isValidYear)
                .map(day::atYear)
                .filter(found -> !found.isBefore(today))
                .findFirst();
    }

    private static <T> Optional<T> read(
            String text, String pattern, Locale locale, java.time.temporal.TemporalQuery<T> what) {
        try {
            DateTimeFormatter format = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(locale)
                    .withResolverStyle(java.time.format.ResolverStyle.STRICT);
            return Optional.of(format.parse(text, what));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
