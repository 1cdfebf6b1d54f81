package org.marram.hmis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marram.common.Refusal;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Note;
import org.marram.imports.Taken;

/**
 * One row of a table of an HMIS export, as it came. Whatever cannot be read is refused by its column; nothing is guessed.
 *
 * @param cells in the order of the table's columns; null where the year has no such column
 */
record HmisRow(HmisTable table, String file, long line, String[] cells) {

    private static final int LONGEST_ID = 100;
    private static final int FIRST_YEAR = 1900;

    /** Null where the cell is empty or not there. */
    String text(String column) {
        String cell = cells[table.columns().indexOf(column)];
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    /** What something is known by in the other system. */
    String id(String column) {
        String id = needed(column);
        if (id.length() > LONGEST_ID) {
            throw Refusal.invalid(column, "too-long");
        }
        return id;
    }

    String key() {
        return id(table.key());
    }

    String needed(String column) {
        String text = text(column);
        if (text == null) {
            throw Refusal.invalid(column, "required");
        }
        return text;
    }

    /** ISO 8601, a day that has come; null where there is none. A time after it, as some systems write, says nothing. */
    LocalDate day(String column, LocalDate today) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        LocalDate day = parsed(text);
        if (day == null || day.getYear() < FIRST_YEAR) {
            throw Refusal.invalid(column, "not-a-date");
        }
        if (day.isAfter(today)) {
            throw Refusal.invalid(column, "in-the-future");
        }
        return day;
    }

    LocalDate neededDay(String column, LocalDate today) {
        needed(column);
        return day(column, today);
    }

    /** As it came, of whichever year; null where there is none. */
    String code(String column) {
        String text = text(column);
        if (text != null && !text.matches("[0-9A-Za-z-]{1,12}")) {
            throw Refusal.invalid(column, "unknown");
        }
        return text;
    }

    int number(String column) {
        String text = needed(column);
        if (!text.matches("\\d{1,6}")) {
            throw Refusal.invalid(column, "not-a-number");
        }
        return Integer.parseInt(text);
    }

    boolean isDeleted() {
        return text("DateDeleted") != null;
    }

    /** All that is taken of it, in one text. */
    String said() {
        return String.join("\u0000", Arrays.stream(cells).map(String::valueOf).toList());
    }

    Note note(Taken taken, HmisSource source) {
        return new Note(
                file,
                Long.toString(line),
                taken,
                1,
                taken.outcome() == IntakeOutcome.REFUSED ? mendable(source) : null);
    }

    private Map<String, String> mendable(HmisSource source) {
        Map<String, String> mendable = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at++) {
            mendable.put(table.columns().get(at), cells[at]);
        }
        mendable.put(RefusedTables.TABLE, table.name());
        mendable.put(RefusedTables.SOURCE, source.name());
        mendable.put(RefusedTables.VERSION, source.layout().name());
        return mendable;
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text.matches("\\d{4}-\\d{2}-\\d{2}[ T].*") ? text.substring(0, 10) : text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
