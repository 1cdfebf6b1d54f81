package org.marram.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marram.access.Role;
import org.marram.common.Texts;
import org.marram.common.Times;

/** Says tables, columns and values to a reader, in one language and by one zone's clock. */
record CopyWords(Texts texts, ZoneId zone) {

    /** What the end of a column's name says beyond what it is about; nothing where it only says that it is a time or a key. */
    private static final Map<String, String> ENDS = Map.of(
            "_at", "", "_on", "", "_id", "", "_kind", "", "_by", "by", "_reason", "why", "_how", "how", "_answer",
            "told");

    String t(String key, Object... values) {
        return texts.t(key, values);
    }

    String heading(String table) {
        return texts.t("table." + table);
    }

    /** By its own words, else by those of what it is about; a column that nobody has found words for is told by its name. */
    String label(String column) {
        if (texts.has("column." + column)) {
            return texts.t("column." + column);
        }
        if (column.startsWith("was_")) {
            return joined(texts.t("before"), label(column.substring("was_".length())));
        }
        return ENDS.entrySet().stream()
                .filter(end -> column.endsWith(end.getKey()))
                .findFirst()
                .map(end ->
                        ended(column.substring(0, column.length() - end.getKey().length()), end.getValue()))
                .orElseGet(() -> column.replace('_', ' '));
    }

    private String ended(String about, String end) {
        return end.isEmpty() ? label(about) : joined(label(about), texts.t(end));
    }

    private static String joined(String first, String second) {
        return first + " · " + second;
    }

    String value(HeldValue value) {
        return switch (value.kind()) {
            case MOMENT -> moment(Instant.parse(value.words()));
            case DAY -> day(LocalDate.parse(value.words()));
            case YES_OR_NO -> texts.t(value.words().equals("0") ? "no" : "yes");
            case SOMEBODY -> who(Role.valueOf(value.words()));
            case CODE -> code(value.words());
            case ROW -> row(value.words().split(" "));
            case WORDS, NUMBER, REFERENCE, NAME -> value.words();
        };
    }

    String who(Role role) {
        return texts.t("role." + role);
    }

    String moment(Instant at) {
        return at.isBefore(Times.NEVER)
                ? day(LocalDate.ofInstant(at, zone)) + ", "
                        + told(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))
                                .format(at.atZone(zone))
                : texts.t("open");
    }

    String day(LocalDate day) {
        return day.isBefore(Times.NO_DAY)
                ? told(DateTimeFormatter.ofPattern(texts.t("date"))).format(day)
                : texts.t("open");
    }

    private String row(String[] tableAndNumber) {
        return heading(tableAndNumber[0]) + " " + tableAndNumber[1];
    }

    /** JOB_TRAINING as "Job training". */
    private static String code(String code) {
        return List.of(code.split(",")).stream()
                .map(one -> one.charAt(0) + one.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT))
                .reduce(CopyWords::joined)
                .orElse("");
    }

    private DateTimeFormatter told(DateTimeFormatter format) {
        return format.withLocale(texts.locale()).withDecimalStyle(DecimalStyle.of(texts.locale()));
    }
}
