package org.marram.upload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkKind;
import org.marram.attendance.SentMark;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** One row of a table of marks, as it came. Whatever cannot be read is refused by its column; nothing is guessed. */
record MarkRow(String file, long line, Map<MarkColumn, String> cells) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final char REPLACED = '\uFFFD';
    private static final String RUNS = "=+@\t\r";

    static boolean isUnreadable(String text) {
        return text.indexOf(REPLACED) >= 0 || text.indexOf(0) >= 0;
    }

    /** Whether nobody has filled in how they took part. */
    boolean isOpen() {
        return text(MarkColumn.MARK) == null && text(MarkColumn.MINUTES) == null && text(MarkColumn.HOURS) == null;
    }

    /** @param courses own ones, by their references */
    SentMark mark(Map<Ref, Long> courses) {
        cells.keySet().forEach(this::refuseUnreadable);
        Ref reference = ref(MarkColumn.COURSE);
        Long course = reference == null ? null : courses.get(reference);
        if (course == null) {
            throw Refusal.invalid(MarkColumn.COURSE.title(), "unknown-course");
        }
        LocalDate day = day();
        LocalTime start = start();
        Ref enrolment = ref(MarkColumn.ENROLMENT);
        if (enrolment == null) {
            throw Refusal.invalid(MarkColumn.ENROLMENT.title(), "not-enrolled");
        }
        needed(MarkColumn.MARK);
        return new SentMark(
                course,
                day,
                start,
                enrolment,
                choice(MarkColumn.MARK, MarkKind.class),
                minutes(),
                quarters(),
                choice(MarkColumn.REASON, CorrectionReason.class));
    }

    /** What came, by the titles of the columns. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        cells.forEach((column, cell) -> said.put(column.title(), cell));
        return said;
    }

    private void refuseUnreadable(MarkColumn column) {
        String text = text(column);
        if (column == MarkColumn.WHO || text == null) {
            return;
        }
        if (isUnreadable(text)) {
            throw Refusal.invalid(column.title(), "not-utf-8");
        }
        if (RUNS.indexOf(text.charAt(0)) >= 0) {
            throw Refusal.invalid(column.title(), "formula");
        }
    }

    private LocalDate day() {
        try {
            LocalDate day = LocalDate.parse(needed(MarkColumn.DATE));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException other) {
            throw Refusal.invalid(MarkColumn.DATE.title(), "not-a-date");
        }
        throw Refusal.invalid(MarkColumn.DATE.title(), "not-a-date");
    }

    private LocalTime start() {
        String text = text(MarkColumn.START);
        try {
            return text == null ? null : LocalTime.parse(text, HOUR);
        } catch (DateTimeParseException other) {
            throw Refusal.invalid(MarkColumn.START.title(), "not-an-hour");
        }
    }

    private Integer minutes() {
        String text = text(MarkColumn.MINUTES);
        if (text != null && !text.matches("-?\\d{1,6}")) {
            throw Refusal.invalid(MarkColumn.MINUTES.title(), "not-a-number");
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private Integer quarters() {
        String text = text(MarkColumn.HOURS);
        if (text == null) {
            return null;
        }
        if (text.matches("-?\\d+,\\d+")) {
            throw Refusal.invalid(MarkColumn.HOURS.title(), "decimal-point");
        }
        if (!text.matches("-?\\d{1,6}(\\.\\d{1,6})?")) {
            throw Refusal.invalid(MarkColumn.HOURS.title(), "not-a-number");
        }
        try {
            return new BigDecimal(text).multiply(QUARTERS).intValueExact();
        } catch (ArithmeticException between) {
            throw Refusal.invalid(MarkColumn.HOURS.title(), "quarter-hours");
        }
    }

    private <E extends Enum<E>> E choice(MarkColumn column, Class<E> choices) {
        String text = text(column);
        try {
            return text == null
                    ? null
                    : Enum.valueOf(choices, text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"));
        } catch (IllegalArgumentException other) {
            throw Refusal.invalid(column.title(), "unknown");
        }
    }

    /** Null where it is none. */
    private Ref ref(MarkColumn column) {
        try {
            return Ref.parse(needed(column));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return null;
            }
            throw refusal;
        }
    }

    private String needed(MarkColumn column) {
        String text = text(column);
        if (text == null) {
            throw Refusal.invalid(column.title(), "required");
        }
        return text;
    }

    /** Null where the cell is empty or not there. */
    private String text(MarkColumn column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}
