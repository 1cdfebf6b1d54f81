package org.marram.ui.coordinator.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.marram.report.AnnualReport;
import org.marram.report.AskReport;
import org.marram.report.Destinations;
import org.marram.report.ExitRule;
import org.marram.report.Figure;
import org.marram.report.LengthOfStay;
import org.marram.report.Share;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** The figures of one period: as cards, as a picture of where people went, and as a table. */
class AnnualPart extends Div {

    private final transient ReportWords told;
    private final transient Words words;
    private final transient AnnualReport report;

    AnnualPart(Words words, AnnualReport report, AskReport ask) {
        this.words = words;
        this.told = new ReportWords(words);
        this.report = report;
        setId("report-annual");
        H2 title = new H2(words.t("reports.days", words.day(report.from()), words.day(report.until())));
        String file = "api/v1/reports/annual.csv?from=" + report.from() + "&until=" + report.until() + "&"
                + ReportWords.query(ask.projects(), ask.purpose());
        Paragraph leaves =
                new Paragraph(words.t(report.fixed() ? "reports.leaves" : "reports.not-fixed", report.least()));
        leaves.addClassName("soft");
        add(
                Parts.div("report-head", new Div(title, Parts.said("soft", told.about(report.projects()))), acts(file)),
                leaves,
                cards(),
                new H3(words.t("reports.went")),
                bars(),
                table());
    }

    private Component acts(String file) {
        return told.acts(report.fixed() ? file : null);
    }

    private Div cards() {
        return Parts.div(
                "report-cards",
                card(
                        "reports.served",
                        told.figure(report.served()),
                        line("reports.adults", report.adults()),
                        line("reports.children", report.children()),
                        line("reports.unknown-age", report.unknownAge())),
                card("reports.leavers", told.figure(report.leavers()), lengths(report.stayOfLeavers())),
                card("reports.stayers", told.figure(report.stayers()), lengths(report.stayOfStayers())),
                permanent());
    }

    private Div permanent() {
        Div card = card("reports.permanent", share(), leftOut());
        if (report.rules().stream().anyMatch(rule -> rule != ExitRule.PLAIN)) {
            card.add(Parts.said("soft", words.t("reports.own-rules")));
        }
        return card;
    }

    /** All of it here; on paper between what it can be. */
    private Component share() {
        Share share = report.permanent();
        String percent = share.percent() == null ? "–" : words.t("reports.percent", share.percent());
        if (!share.leaves() || share.from().equals(share.until())) {
            return told.value(percent, share.leaves());
        }
        return told.value(percent, words.t("reports.between", share.from(), share.until()));
    }

    private Component leftOut() {
        Span line = new Span(words.t("reports.left-out", report.permanent().leftOut()));
        line.addClassNames("count-line", "off-paper");
        return line;
    }

    private Component lengths(LengthOfStay stay) {
        return Parts.div(
                "report-card-facts",
                line("reports.average", told.value(told.number(stay.average()), stay.leaves())),
                line("reports.median", told.value(told.number(stay.median()), stay.leaves())));
    }

    private Component line(String key, Figure figure) {
        return line(key, told.figure(figure));
    }

    private Component line(String key, Component value) {
        Div line = new Div(new Span(words.t(key)), value);
        line.addClassName("count-line");
        return line;
    }

    private Div card(String key, Component value, Component... lines) {
        Div card = Parts.div("report-card", Parts.span("name", words.t(key)), Parts.div("large", value));
        card.add(lines);
        return card;
    }

    /** A bar a group, as long as its part of all who left; what stays in the house is hatched where it is printed. */
    private Div bars() {
        Div bars = Parts.div("report-bars");
        int all = Math.max(1, report.leavers().people());
        for (Destinations group : report.destinations()) {
            Div bar = new Div();
            bar.addClassNames("bar-space", group.people().leaves() ? "leaves" : "stays");
            bar.getElement()
                    .setProperty(
                            "innerHTML",
                            "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"bar-"
                                    + group.group().name() + "\" width=\""
                                    + 100.0 * group.people().people() / all + "\" height=\"10\"/></svg>");
            bars.add(Parts.div("report-bar", new Span(told.of(group.group())), bar, told.figure(group.people())));
        }
        return bars;
    }

    private Component table() {
        NativeTableBody body = new NativeTableBody();
        for (Destinations group : report.destinations()) {
            NativeTableRow head = row(body, told.of(group.group()), group.people());
            head.addClassName("group");
            group.each().forEach(one -> row(body, told.destination(one.code()), one.people()));
        }
        NativeTable table = new NativeTable(body);
        table.addClassName("report-table");
        NativeDetails details = new NativeDetails(words.t("reports.table"), table);
        details.setId("report-table");
        return details;
    }

    private NativeTableRow row(NativeTableBody body, String name, Figure figure) {
        NativeTableRow row = new NativeTableRow();
        row.addHeaderCell().setText(name);
        row.addDataCell().add(told.figure(figure));
        body.add(row);
        return row;
    }
}
