package org.marram.hmis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.marram.common.Cells;
import org.marram.imports.CsvTable;
import org.marram.imports.RefusedRow;

/** Refused rows as they are given back: an export of its own that can be mended and sent again, with what is taken only. */
final class RefusedTables {

    /** Stand where a column has its name. */
    static final String TABLE = "";

    static final String SOURCE = " source";
    static final String VERSION = " version";

    private RefusedTables() {}

    static byte[] zip(List<RefusedRow> rows) {
        Map<HmisTable, List<List<String>>> tables = new TreeMap<>();
        rows.forEach(row -> {
            HmisTable table = HmisTable.valueOf(row.cells().get(TABLE));
            tables.computeIfAbsent(table, first -> new ArrayList<>()).add(cells(table, row));
        });
        if (!rows.isEmpty()) {
            Map<String, String> first = rows.get(0).cells();
            tables.put(
                    HmisTable.EXPORT,
                    List.of(List.of("", first.get(SOURCE), first.get(SOURCE), first.get(VERSION), "1")));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<HmisTable, List<List<String>>> table : tables.entrySet()) {
                write(zip, table.getKey(), table.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(HmisTable table, RefusedRow row) {
        List<String> cells =
                new ArrayList<>(List.of(row.field() == null ? row.reason() : row.field() + ' ' + row.reason()));
        table.columns().forEach(column -> cells.add(Cells.written(row.cells().get(column))));
        return cells;
    }

    private static void write(ZipOutputStream zip, HmisTable table, List<List<String>> rows) throws IOException {
        zip.putNextEntry(new ZipEntry(table.file()));
        List<String> header = new ArrayList<>(List.of(CsvTable.BECAUSE));
        header.addAll(table.columns());
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(header);
        printer.printRecords(rows);
        printer.flush();
    }
}
