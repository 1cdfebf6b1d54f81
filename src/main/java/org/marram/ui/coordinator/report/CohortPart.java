package org.marram.ui.coordinator.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.marram.report.AskCohorts;
import org.marram.report.CohortReport;
import org.marram.report.CohortYear;
import org.marram.report.Figure;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** What became of the people who began in each year: a line a year, the darker the more of them. */
class CohortPart extends Div {

    private static final int ALL = 100;
    private static final int SHADE = 20;

    private final transient ReportWords told;
    private final transient Words words;

    CohortPart(Words words, CohortReport report, AskCohorts ask) {
        this.words = words;
        this.told = new ReportWords(words);
        setId("report-cohorts");
        Paragraph leaves = new Paragraph(words.t("reports.leaves", report.least()));
        leaves.addClassName("soft");
        add(
                Parts.div(
                        "report-head",
                        new Div(
                                new H2(words.t("reports.years-title")),
                                Parts.said("soft", told.about(report.projects()))),
                        told.acts("api/v1/reports/cohorts.csv?" + ReportWords.query(ask.projects(), ask.purpose()))),
                new Paragraph(words.t("reports.years-lead")),
                leaves,
                Parts.div("report-years", table(report)));
    }

    private NativeTable table(CohortReport report) {
        NativeTableBody body = new NativeTableBody();
        NativeTableRow head = new NativeTableRow();
        head.addHeaderCell().setText(words.t("reports.began"));
        head.addHeaderCell().setText(words.t("reports.people"));
        CohortReport.MONTHS.forEach(many -> head.addHeaderCell().setText(words.t("reports.months", many)));
        head.addHeaderCell().setText(words.t("reports.left-permanent"));
        head.addHeaderCell().setText(words.t("reports.job"));
        body.add(head);
        report.years().forEach(year -> body.add(row(year)));
        NativeTable table = new NativeTable(body);
        table.addClassName("report-table");
        return table;
    }

    private NativeTableRow row(CohortYear year) {
        NativeTableRow row = new NativeTableRow();
        row.addHeaderCell().setText(String.valueOf(year.year()));
        cell(row, year, "reports.people", year.entered());
        for (int at = 0; at < CohortReport.MONTHS.size(); at++) {
            Figure there = at < year.there().size() ? year.there().get(at) : null;
            cell(row, year, "reports.months", there, CohortReport.MONTHS.get(at));
        }
        cell(row, year, "reports.left-permanent", year.permanent());
        cell(row, year, "reports.job", year.job());
        return row;
    }

    /** Each with its own words, because a telephone shows them below each other. */
    private void cell(NativeTableRow row, CohortYear year, String key, Figure figure, Object... values) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-name", words.t(key, values));
        cell.add(figure == null ? notYet() : told.figure(figure));
        int all = year.entered().people();
        if (figure != null && all > 0 && figure != year.entered()) {
            int percent = Math.round((float) ALL * figure.people() / all);
            cell.add(told.value(
                    words.t("reports.percent", percent),
                    figure.leaves() && year.entered().leaves()));
            cell.addClassName("shade-" + percent / SHADE);
        }
    }

    private Component notYet() {
        Span span = Parts.span("soft", words.t("reports.not-yet"));
        return span;
    }
}
