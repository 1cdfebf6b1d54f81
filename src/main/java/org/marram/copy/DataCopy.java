package org.marram.copy;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.marram.common.Texts;
import org.marram.journal.Trace;

/**
 * Everything that is held of one person, as far as a copy may tell it, and why it does not tell the rest. Written as a ZIP of a page
 * to read and a file for machines; its names tell nothing.
 *
 * @param name what to call the person
 * @param looks who read or changed something, the newest first
 */
public record DataCopy(
        String name,
        Instant madeAt,
        ZoneId zone,
        Texts texts,
        List<HeldPart> parts,
        List<Trace> looks,
        Set<LeftOut> leftOut) {

    public static final String TYPE = "application/zip";

    /** The file's name, which tells nothing. */
    public static final String FILE = "copy.zip";

    /** How it is kept. */
    public static final String KEPT = "attachment; filename=\"" + FILE + "\"";

    /** As it goes, so that it never stands whole in memory a second time. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        CopyWords words = new CopyWords(texts, zone);
        zip.putNextEntry(new ZipEntry("copy.html"));
        Writer page = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        new CopyPage(this, words, page).write();
        page.flush();
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("copy.json"));
        try (JsonGenerator json = Json.createGenerator(keptOpen(zip))) {
            write(json, words);
        }
        zip.closeEntry();
        zip.finish();
    }

    private void write(JsonGenerator json, CopyWords words) {
        json.writeStartObject()
                .write("madeAt", madeAt.toString())
                .write("nameToUse", name)
                .write("language", texts.locale().toLanguageTag());
        json.writeStartArray("leftOut");
        leftOut.forEach(left -> json.writeStartObject()
                .write("code", left.name())
                .write("why", words.t("left." + left))
                .writeEnd());
        json.writeEnd().writeStartArray("tables");
        parts.forEach(part -> write(json, words, part));
        json.writeEnd().writeStartArray("looks");
        looks.forEach(look -> write(json, look));
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, Trace look) {
        json.writeStartObject()
                .write("at", look.at().toString())
                .write("as", look.actorRole())
                .write("act", look.action());
        if (look.purpose() != null) {
            json.write("purpose", look.purpose());
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, CopyWords words, HeldPart part) {
        json.writeStartObject().write("table", part.table()).write("title", words.heading(part.table()));
        json.writeStartArray("rows");
        for (HeldRow row : part.rows()) {
            json.writeStartObject().write("no", row.no());
            for (Map.Entry<String, HeldValue> value : row.values().entrySet()) {
                write(json, value.getKey(), value.getValue());
            }
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, String column, HeldValue value) {
        switch (value.kind()) {
            case NUMBER -> json.write(column, new BigDecimal(value.words()));
            case YES_OR_NO -> json.write(column, !value.words().equals("0"));
            default -> json.write(column, value.words());
        }
    }

    /** The ZIP stays open when one of its files ends. */
    private static OutputStream keptOpen(ZipOutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
