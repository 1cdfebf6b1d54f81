package org.marram.ui.coordinator.report;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.report.AskCohorts;
import org.marram.report.AskReport;
import org.marram.report.ReportPeriod;
import org.marram.report.ReportProject;
import org.marram.report.ReportPurpose;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;

/** Of which days and projects, and what for. */
class ReportFields extends Div {

    private enum Which {
        LAST_YEAR,
        THIS_YEAR,
        OWN
    }

    private final transient Words words;
    private final Select<Which> period = new Select<>();
    private final DatePicker from;
    private final DatePicker until;
    private final MultiSelectComboBox<ReportProject> projects = new MultiSelectComboBox<>();
    private final Select<ReportPurpose> purpose = new Select<>();

    ReportFields(Words words, List<ReportProject> all) {
        this.words = words;
        addClassName("report-fields");
        from = Days.picker("report-from", words.t("reports.from"));
        until = Days.picker("report-until", words.t("reports.until"));
        period.setId("report-period");
        period.setLabel(words.t("reports.period"));
        period.setItems(Which.values());
        period.setItemLabelGenerator(this::named);
        period.addValueChangeListener(event -> own());
        period.setValue(Which.LAST_YEAR);
        projects.setId("report-projects");
        projects.setLabel(words.t("reports.projects"));
        projects.setPlaceholder(words.t("reports.projects-all"));
        projects.setItems(all);
        projects.setItemLabelGenerator(ReportProject::name);
        purpose.setId("report-purpose");
        purpose.setLabel(words.t("reports.purpose"));
        purpose.setItems(ReportPurpose.values());
        purpose.setItemLabelGenerator(this::named);
        purpose.setValue(ReportPurpose.OWN_WORK);
        add(period, from, until, projects, purpose);
    }

    AskReport report() {
        return new AskReport(days(), chosen(), purpose.getValue());
    }

    AskCohorts cohorts() {
        return new AskCohorts(chosen(), purpose.getValue());
    }

    Answers into(Answers answers) {
        return answers.field("from", from).field("until", until);
    }

    private void own() {
        boolean own = period.getValue() == Which.OWN;
        from.setVisible(own);
        until.setVisible(own);
    }

    private ReportPeriod days() {
        LocalDate today = words.today();
        return switch (period.getValue()) {
            case LAST_YEAR -> ReportPeriod.year(today.getYear() - 1);
            case THIS_YEAR -> new ReportPeriod(today.withDayOfYear(1), today);
            case OWN -> new ReportPeriod(from.getValue(), until.getValue());
        };
    }

    private Set<Ref> chosen() {
        return projects.getValue().stream().map(ReportProject::ref).collect(Collectors.toSet());
    }

    private String named(Which days) {
        return switch (days) {
            case LAST_YEAR -> words.t("reports.last-year", words.today().getYear() - 1);
            case THIS_YEAR -> words.t("reports.this-year", words.today().getYear());
            case OWN -> words.t("reports.own-days");
        };
    }

    private String named(ReportPurpose why) {
        return switch (why) {
            case OWN_WORK -> words.t("reports.own-work");
            case FUNDER -> words.t("reports.funder");
            case OVERSIGHT -> words.t("reports.oversight");
        };
    }
}
