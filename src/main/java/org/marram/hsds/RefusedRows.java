package org.marram.hsds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.marram.common.Cells;
import org.marram.imports.CsvTable;
import org.marram.imports.RefusedRow;

/** Refused rows as they can be kept and given back: without what leads to a place, which nobody may find here. */
final class RefusedRows {

    private static final Set<String> OF_PLACES = Set.of("id", "organization_id", "location_id", "location_type");

    /** Stands where a column has its name, so that it is known of which table the cells are. */
    private static final String TABLE = "";

    private RefusedRows() {}

    static Map<String, String> kept(Row row) {
        boolean place = row.table() == HsdsTable.LOCATIONS || row.table() == HsdsTable.ADDRESSES;
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.keySet().removeIf(column -> place && !OF_PLACES.contains(column));
        cells.put(TABLE, row.table().name());
        return cells;
    }

    static byte[] zip(List<RefusedRow> rows) {
        Map<HsdsTable, List<List<String>>> tables = new TreeMap<>();
        rows.forEach(row -> {
            HsdsTable table = HsdsTable.valueOf(row.cells().get(TABLE));
            List<String> cells = new ArrayList<>(List.of(row.reason()));
            table.columns()
                    .keySet()
                    .forEach(column -> cells.add(Cells.written(row.cells().get(column))));
            tables.computeIfAbsent(table, first -> new ArrayList<>()).add(cells);
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<HsdsTable, List<List<String>>> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey().file()));
                List<String> header = new ArrayList<>(List.of(CsvTable.BECAUSE));
                header.addAll(table.getKey().columns().keySet());
                CSVPrinter printer =
                        new CSVPrinter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), CSVFormat.RFC4180);
                printer.printRecord(header);
                printer.printRecords(table.getValue());
                printer.flush();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
