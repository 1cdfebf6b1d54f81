package org.marram.ui.coordinator.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.marram.programme.Settings;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;

/** The fields of what a programme sets for itself, in the order in which work meets them. */
class SettingsFields extends Div {

    private static final int LETTERHEAD = 400;

    private final Words words;
    private final IntegerField notSeenDays;
    private final CheckboxGroup<DayOfWeek> weekend = new CheckboxGroup<>();
    private final IntegerField absences;
    private final IntegerField leastRate;
    private final IntegerField openDays;
    private final IntegerField mostMonths;
    private final IntegerField fewest;
    private final IntegerField jobGapDays;
    private final TextArea letterhead;

    SettingsFields(Words words) {
        this.words = words;
        addClassName("settings");
        notSeenDays = number("not-seen-days", "settings.not-seen-days", "settings.not-seen-days.hint");
        absences = number("absences", "settings.absences", "settings.absences.hint");
        leastRate = number("least-rate", "settings.least-rate", "settings.least-rate.hint");
        openDays = number("open-days", "settings.open-days", "settings.open-days.hint");
        mostMonths = number("most-months", "settings.most-months", "settings.most-months.hint");
        fewest = number("fewest", "settings.fewest", "settings.fewest.hint");
        jobGapDays = number("job-gap-days", "settings.job-gap-days", "settings.job-gap-days.hint");
        letterhead = new TextArea(words.t("settings.letterhead"));
        letterhead.setId("letterhead");
        letterhead.setHelperText(words.t("settings.letterhead.hint"));
        letterhead.setMaxLength(LETTERHEAD);
        DayOfWeek first = WeekFields.of(words.texts().locale()).getFirstDayOfWeek();
        weekend.setId("weekend");
        weekend.setLabel(words.t("settings.weekend"));
        weekend.setHelperText(words.t("settings.weekend.hint"));
        weekend.setItems(IntStream.range(0, 7).mapToObj(first::plus).toList());
        weekend.setItemLabelGenerator(this::named);
        add(
                part("settings.worklist", notSeenDays, absences, leastRate),
                part("settings.referrals", weekend, openDays),
                part("settings.releases", mostMonths),
                part("settings.jobs", jobGapDays),
                part("settings.figures", fewest),
                part("settings.papers", letterhead));
    }

    private IntegerField number(String id, String label, String hint) {
        IntegerField field = new IntegerField(words.t(label));
        field.setId(id);
        field.setHelperText(words.t(hint));
        return field;
    }

    private Section part(String title, Component... fields) {
        Section part = new Section(new H2(words.t(title)));
        part.add(fields);
        return part;
    }

    void show(Settings settings) {
        notSeenDays.setValue(settings.notSeenDays());
        weekend.setValue(settings.weekend());
        openDays.setValue(settings.openDays());
        mostMonths.setValue(settings.mostMonths());
        absences.setValue(settings.absences());
        leastRate.setValue(settings.leastRate());
        fewest.setValue(settings.fewest());
        jobGapDays.setValue(settings.jobGapDays());
        letterhead.setValue(Words.orEmpty(settings.letterhead()));
    }

    Settings settings() {
        return new Settings(
                notSeenDays.getValue(),
                weekend.getValue(),
                openDays.getValue(),
                mostMonths.getValue(),
                absences.getValue(),
                leastRate.getValue(),
                fewest.getValue(),
                jobGapDays.getValue(),
                letterhead.getValue());
    }

    Answers into(Answers answers) {
        return answers.field("notSeenDays", notSeenDays)
                .field("weekend", weekend)
                .field("openDays", openDays)
                .field("mostMonths", mostMonths)
                .field("absences", absences)
                .field("leastRate", leastRate)
                .field("fewest", fewest)
                .field("jobGapDays", jobGapDays)
                .field("letterhead", letterhead);
    }

    /** What stands where something else was typed. */
    BothTexts beside(BothTexts both, Settings stands) {
        Settings typed = settings();
        return both.line(words.t("settings.not-seen-days"), said(stands.notSeenDays()), said(typed.notSeenDays()))
                .line(words.t("settings.weekend"), named(stands.weekend()), named(typed.weekend()))
                .line(words.t("settings.open-days"), said(stands.openDays()), said(typed.openDays()))
                .line(words.t("settings.most-months"), said(stands.mostMonths()), said(typed.mostMonths()))
                .line(words.t("settings.absences"), said(stands.absences()), said(typed.absences()))
                .line(words.t("settings.least-rate"), said(stands.leastRate()), said(typed.leastRate()))
                .line(words.t("settings.fewest"), said(stands.fewest()), said(typed.fewest()))
                .line(words.t("settings.job-gap-days"), said(stands.jobGapDays()), said(typed.jobGapDays()))
                .line(words.t("settings.letterhead"), stands.letterhead(), typed.letterhead());
    }

    private static String said(Integer number) {
        return number == null ? null : number.toString();
    }

    private String named(Collection<DayOfWeek> days) {
        return new TreeSet<>(days).stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String named(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.texts().locale());
    }
}
