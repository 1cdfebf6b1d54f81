package org.marram.report;

/** A report by the year of beginning as CSV: a figure a row. */
record CohortSheet(CohortReport report) {

    String csv() {
        Sheet sheet = new Sheet("began_in", "figure", "value");
        for (CohortYear year : report.years()) {
            sheet.row(year.year(), "people", year.entered());
            for (int at = 0; at < year.there().size(); at++) {
                sheet.row(
                        year.year(),
                        "there_after_" + CohortReport.MONTHS.get(at) + "_months",
                        year.there().get(at));
            }
            if (year.permanent() != null) {
                sheet.row(year.year(), "left_to_permanent", year.permanent());
            }
            if (year.job() != null) {
                sheet.row(year.year(), "job_after_12_months", year.job());
            }
        }
        return sheet.csv();
    }
}
