package org.marram.hsds;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.marram.common.Ref;
import org.marram.imports.Note;
import org.marram.imports.Part;
import org.marram.imports.Parts;
import org.marram.imports.Taken;

/** The rows of all files of an import, tables in the order in which they need each other, then JSON. */
final class Contents {

    /** What hears of the rows. */
    interface Reader {

        void row(Row row);

        /** Rows that belong together, in the order of the tables. */
        void element(List<Row> rows);

        void note(Note note);

        /** Nothing more of this table comes. */
        void flush();
    }

    private final List<Part> parts;

    Contents(Parts parts) {
        this.parts = parts.all();
    }

    void read(Reader reader) throws IOException {
        for (Part part : parts) {
            tellOf(part, reader);
        }
        for (HsdsTable table : HsdsTable.values()) {
            for (Part part : of(table)) {
                new CsvRows(table, part, reader::row, reader::note).read();
                reader.flush();
            }
        }
        for (Part part : parts) {
            if (isJson(part)) {
                new JsonRows(part, reader::element, reader::note).read();
                reader.flush();
            }
        }
    }

    /** Organisations that are their own parent's parents, near or far. */
    Set<Ref> circles() throws IOException {
        Graph<Ref, DefaultEdge> parents = new DirectedPseudograph<>(DefaultEdge.class);
        for (Part part : of(HsdsTable.ORGANIZATIONS)) {
            new CsvRows(HsdsTable.ORGANIZATIONS, part, row -> parent(parents, row), note -> {}).read();
        }
        for (Part part : parts) {
            if (isJson(part)) {
                new JsonRows(part, rows -> rows.forEach(row -> parent(parents, row)), note -> {}).read();
            }
        }
        return new HashSet<>(new CycleDetector<>(parents).findCycles());
    }

    private static void parent(Graph<Ref, DefaultEdge> parents, Row row) {
        if (row.table() != HsdsTable.ORGANIZATIONS || row.get("parent_organization_id") == null) {
            return;
        }
        try {
            Ref child = new Ref(UUID.fromString(String.valueOf(row.get("id"))));
            Ref parent = row.ref("parent_organization_id");
            parents.addVertex(child);
            parents.addVertex(parent);
            parents.addEdge(child, parent);
        } catch (IllegalArgumentException noUuid) {
            // the row is refused for it when it is read
        }
    }

    private void tellOf(Part part, Reader reader) {
        if (part.is("datapackage.json")) {
            missing(part, reader);
        } else if (HsdsTable.of(part.name()).isEmpty() && !isJson(part)) {
            boolean known = HsdsNames.FILES.contains(part.name().toLowerCase(Locale.ROOT));
            reader.note(
                    known
                            ? new Note(part.name(), "", Taken.leftOut(CsvRows.NOT_FOR_HERE), CsvRows.count(part))
                            : new Note(part.name(), "", Taken.leftOut("unknown-file")));
        }
    }

    /** What the package says that it holds, and does not. */
    private void missing(Part part, Reader reader) {
        Set<String> names =
                parts.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        try (JsonReader json = Json.createReader(new InputStreamReader(part.open(), StandardCharsets.UTF_8))) {
            for (JsonObject resource :
                    json.readObject().getJsonArray("resources").getValuesAs(JsonObject.class)) {
                String path = resource.getString("path", "");
                String name = path.substring(path.lastIndexOf('/') + 1);
                if (HsdsTable.of(name).isPresent() && !names.contains(name.toLowerCase(Locale.ROOT))) {
                    reader.note(new Note(name, "", Taken.refused(null, "missing-file")));
                }
            }
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            reader.note(new Note(part.name(), "", Taken.leftOut("malformed-json")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Part> of(HsdsTable table) {
        return parts.stream()
                .filter(part -> table.file().equalsIgnoreCase(part.name()))
                .toList();
    }

    /** Whether anything of it is read here. */
    static boolean isRead(Part part) {
        return HsdsTable.of(part.name()).isPresent() || isJson(part);
    }

    private static boolean isJson(Part part) {
        return part.is(".json") && !part.is("datapackage.json");
    }
}
