package org.marram.hsds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.marram.common.Cells;

/** The tables of HSDS 3 as a ZIP, with the datapackage.json that says what stands in each (Frictionless tabular data package). */
final class TabularPackage {

    private final Map<HsdsTable, ByteArrayOutputStream> files = new EnumMap<>(HsdsTable.class);
    private final Map<HsdsTable, CSVPrinter> tables = new EnumMap<>(HsdsTable.class);

    TabularPackage() {
        for (HsdsTable table : HsdsTable.values()) {
            files.put(table, new ByteArrayOutputStream());
            tables.put(table, printer(table));
        }
    }

    void add(HsdsTable table, Map<String, String> cells) {
        try {
            tables.get(table)
                    .printRecord(table.columns().keySet().stream()
                            .map(column -> Cells.written(cells.get(column)))
                            .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write(description().getBytes(StandardCharsets.UTF_8));
            for (HsdsTable table : files.keySet()) {
                tables.get(table).flush();
                zip.putNextEntry(new ZipEntry(table.file()));
                files.get(table).writeTo(zip);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private CSVPrinter printer(HsdsTable table) {
        try {
            CSVPrinter printer =
                    new CSVPrinter(new OutputStreamWriter(files.get(table), StandardCharsets.UTF_8), CSVFormat.RFC4180);
            printer.printRecord(List.copyOf(table.columns().keySet()));
            return printer;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String description() {
        JsonArrayBuilder resources = Json.createArrayBuilder();
        for (HsdsTable table : files.keySet()) {
            JsonArrayBuilder fields = Json.createArrayBuilder();
            table.columns().forEach((name, column) -> fields.add(field(name, column)));
            resources.add(Json.createObjectBuilder()
                    .add("profile", "tabular-data-resource")
                    .add("name", table.file().replace(".csv", ""))
                    .add("path", table.file())
                    .add("format", "csv")
                    .add("mediatype", "text/csv")
                    .add("encoding", "utf-8")
                    .add(
                            "schema",
                            Json.createObjectBuilder().add("fields", fields).add("primaryKey", "id")));
        }
        return Json.createObjectBuilder()
                .add("profile", "tabular-data-package")
                .add("name", "directory")
                .add("resources", resources)
                .build()
                .toString();
    }

    private static JsonObjectBuilder field(String name, HsdsTable.Column column) {
        JsonObjectBuilder field = Json.createObjectBuilder().add("name", name);
        String type = column.type();
        field.add("type", "number".equals(type) ? "number" : "date".equals(type) ? "date" : "string");
        return List.of("uuid", "email", "uri").contains(type) ? field.add("format", type) : field;
    }
}
