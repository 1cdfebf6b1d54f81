package org.marram.hsds;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Refused rows as they can be kept and given back: without what leads to a place, which nobody may find here. */
final class RefusedRows {

    private static final Set<String> OF_PLACES = Set.of("id", "organization_id", "location_id", "location_type");
    private static final int LONGEST = 60_000;

    private RefusedRows() {}

    /** Null where it is too long to be kept. */
    static String kept(Row row) {
        boolean place = row.table() == HsdsTable.LOCATIONS || row.table() == HsdsTable.ADDRESSES;
        var cells = Json.createObjectBuilder().add("", row.table().name());
        row.cells().forEach((column, cell) -> {
            if (cell != null && (!place || OF_PLACES.contains(column))) {
                cells.add(column, cell);
            }
        });
        String text = cells.build().toString();
        return text.getBytes(StandardCharsets.UTF_8).length > LONGEST ? null : text;
    }

    static byte[] zip(List<ImportLine> lines) {
        Map<HsdsTable, List<String[]>> tables = new TreeMap<>();
        lines.forEach(line -> {
            try (JsonReader reader = Json.createReader(new StringReader(line.cells()))) {
                JsonObject cells = reader.readObject();
                HsdsTable table = HsdsTable.valueOf(cells.getString(""));
                List<String> row = new ArrayList<>();
                row.add(line.reason());
                table.columns().keySet().forEach(column -> row.add(Cells.written(cells.getString(column, null))));
                tables.computeIfAbsent(table, first -> new ArrayList<>()).add(row.toArray(String[]::new));
            }
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<HsdsTable, List<String[]>> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey().file()));
                List<String> header = new ArrayList<>(List.of(CsvRows.BECAUSE));
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
