package org.marram.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.marram.common.Texts;

/** Days in the reader's language: "Tue 14 March 2026", and the field that asks for one. */
public final class Days {

    private Days() {}

    /** "Tue 14 March 2026". */
    public static String words(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(Texts.of("shell", locale).t("day.pattern"), locale)
                .format(day);
    }

    /** "10:42". */
    public static String time(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    /** A field for a day. Says the chosen day in words below, and that 31 February cannot be read. */
    public static DatePicker picker(String id, String label) {
        Locale locale = UI.getCurrent().getLocale();
        DatePicker picker = new DatePicker(label);
        picker.setId(id);
        picker.setLocale(locale);
        picker.setAutoOpen(false);
        picker.setI18n(words(locale));
        picker.addValueChangeListener(
                event -> picker.setHelperText(event.getValue() == null ? null : words(event.getValue(), locale)));
        return picker;
    }

    private static DatePickerI18n words(Locale locale) {
        Texts texts = Texts.of("shell", locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(texts.t("day.today"))
                .setCancel(texts.t("cancel"))
                .setBadInputErrorMessage(texts.t("day.unreadable"))
                .setRequiredErrorMessage(texts.refusal("required"))
                .setMinErrorMessage(texts.refusal("out-of-range"))
                .setMaxErrorMessage(texts.refusal("out-of-range"));
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
