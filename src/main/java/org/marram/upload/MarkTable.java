package org.marram.upload;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.marram.attendance.EnrolledLine;
import org.marram.common.Cells;
import org.marram.common.Ref;
import org.marram.imports.CsvTable;
import org.marram.imports.RefusedRow;

/** Tables of marks as we write them (RFC 4180, UTF-8 with a mark in front, by which spreadsheets know it). */
final class MarkTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private MarkTable() {}

    /** A row for everybody who has a place in the course, to be filled in. */
    static byte[] template(Ref course, List<EnrolledLine> enrolled) {
        return written(
                titles(),
                enrolled.stream()
                        .map(each -> cells(Map.of(
                                MarkColumn.COURSE.title(), course.toString(),
                                MarkColumn.ENROLMENT.title(), each.enrolment().toString(),
                                MarkColumn.WHO.title(), each.initials())))
                        .toList());
    }

    /** With the column and the reason in front. */
    static byte[] refused(List<RefusedRow> rows) {
        List<String> titles = new ArrayList<>(List.of(CsvTable.BECAUSE));
        titles.addAll(titles());
        return written(
                titles,
                rows.stream()
                        .map(row -> {
                            List<String> cells = new ArrayList<>(
                                    List.of(row.field() == null ? row.reason() : row.field() + ' ' + row.reason()));
                            cells.addAll(cells(row.cells()));
                            return cells;
                        })
                        .toList());
    }

    private static List<String> titles() {
        return Arrays.stream(MarkColumn.values()).map(MarkColumn::title).toList();
    }

    private static List<String> cells(Map<String, String> said) {
        return titles().stream()
                .map(title -> Cells.written(said.getOrDefault(title, "")))
                .toList();
    }

    private static byte[] written(List<String> titles, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text.append(BYTE_ORDER_MARK), CSVFormat.RFC4180)) {
            printer.printRecord(titles);
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
