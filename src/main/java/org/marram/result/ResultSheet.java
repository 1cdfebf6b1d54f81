package org.marram.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.marram.common.Cells;

/** The table as CSV (RFC 4180): a row for each course and quarter and one for all quarters; what may not be told says "hidden". */
record ResultSheet(ResultsView view) {

    private static final int PARTS = 4;

    String csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "course", "quarter_from", "people", "completed", "credentials", "hours", "rate_percent");
            for (CourseResult course : view.courses()) {
                for (int each = 0; each < view.quarters().size(); each++) {
                    print(
                            printer,
                            course,
                            view.quarters().get(each).from().toString(),
                            course.cells().get(each));
                }
                print(printer, course, "all", course.total());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, CourseResult course, String quarter, ResultCell cell)
            throws IOException {
        printer.printRecord(
                Cells.written(course.title()),
                quarter,
                told(cell.people()),
                told(cell.completed()),
                told(cell.earned()),
                cell.quarterHours() == null
                        ? told(null)
                        : BigDecimal.valueOf(cell.quarterHours())
                                .divide(BigDecimal.valueOf(PARTS))
                                .toPlainString(),
                cell.isHidden() ? told(null) : cell.rate() == null ? "" : cell.rate());
    }

    private static Object told(Integer count) {
        return count == null ? "hidden" : count;
    }
}
