package org.marram.report;

import org.marram.report.Destinations.Destination;

/** An annual report as CSV: a figure a row. */
record ReportSheet(AnnualReport report) {

    String csv() {
        Sheet sheet = new Sheet("figure", "of", "value");
        sheet.row("period_from", "", report.from());
        sheet.row("period_until", "", report.until());
        sheet.row("projects", "", report.projects().isEmpty() ? "all" : String.join("; ", report.projects()));
        sheet.row("fewest_people_told", "", report.least());
        sheet.row("people_served", "", report.served());
        sheet.row("adults", "", report.adults());
        sheet.row("children", "", report.children());
        sheet.row("age_unknown", "", report.unknownAge());
        sheet.row("leavers", "", report.leavers());
        sheet.row("stayers", "", report.stayers());
        lengths(sheet, "leavers", report.stayOfLeavers());
        lengths(sheet, "stayers", report.stayOfStayers());
        for (Destinations group : report.destinations()) {
            sheet.row("exits_to_group", group.group(), group.people());
            for (Destination one : group.each()) {
                sheet.row("exits_to_destination", one.code(), one.people());
            }
        }
        Share share = report.permanent();
        sheet.row("exits_to_permanent_percent", "from", Sheet.told(share.leaves(), share.from()));
        sheet.row("exits_to_permanent_percent", "until", Sheet.told(share.leaves(), share.until()));
        return sheet.csv();
    }

    private static void lengths(Sheet sheet, String who, LengthOfStay stay) {
        sheet.row("days_average", who, Sheet.told(stay.leaves(), stay.average()));
        sheet.row("days_median", who, Sheet.told(stay.leaves(), stay.median()));
    }
}
