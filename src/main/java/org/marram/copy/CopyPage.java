package org.marram.copy;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import org.marram.access.Act;
import org.marram.access.Role;
import org.marram.copy.HeldValue.Kind;
import org.marram.journal.Trace;

/** The copy as a page to read and to print. It asks for nothing from anywhere. */
record CopyPage(DataCopy copy, CopyWords words, Writer out) {

    private static final String LOOK =
            "body{font:16px/1.5 system-ui,'Noto Sans','Noto Sans Arabic',sans-serif;max-width:44rem;margin:1.5rem auto;padding:0 1rem;"
                    + "color:#1F2933;background:#fff}h1{font-size:25px}h2{font-size:20px;margin-block-start:2rem}"
                    + "h3{font-size:16px;margin-block:1rem 0}dl{margin:0;border-block-start:1px solid #E4DCCF;padding-block:.5rem}"
                    + "dl div{display:flex;flex-wrap:wrap;gap:0 1rem}dt{flex:0 0 14rem;color:#52606D}"
                    + "dd{flex:1 1 14rem;margin:0;white-space:pre-wrap;overflow-wrap:anywhere}dl{break-inside:avoid}";

    /** What says nothing to who reads. */
    private static final Set<String> FOR_MACHINES = Set.of("version", "position", "kek_id", "own_key");

    void write() throws IOException {
        String direction = words.texts().rightToLeft() ? "rtl" : "ltr";
        put("<!DOCTYPE html>\n<html lang=\"", words.texts().locale().toLanguageTag(), "\" dir=\"", direction, "\">\n");
        put("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        put("<title>", text(words.t("title")), "</title><style>", LOOK, "</style></head>\n<body><main>\n");
        put("<h1>", text(words.t("title")), "</h1>\n");
        put("<p>", text(words.t("made", '\u2068' + copy.name() + '\u2069', words.moment(copy.madeAt()))), "</p>\n");
        put("<p>", text(words.t("codes")), "</p>\n");
        put("<h2>", text(words.t("left")), "</h2>\n<ul>\n");
        for (LeftOut left : copy.leftOut()) {
            put("<li>", text(words.t("left." + left)), "</li>\n");
        }
        put("</ul>\n");
        for (HeldPart part : copy.parts()) {
            part(part);
        }
        looks();
        put("</main></body>\n</html>\n");
    }

    private void part(HeldPart part) throws IOException {
        put("<section><h2>", text(words.heading(part.table())), "</h2>\n");
        for (HeldRow row : part.rows()) {
            if (part.rows().size() > 1) {
                put("<h3>", String.valueOf(row.no()), "</h3>\n");
            }
            put("<dl>\n");
            for (Map.Entry<String, HeldValue> value : row.values().entrySet()) {
                if (value.getValue().kind() != Kind.REFERENCE && !FOR_MACHINES.contains(value.getKey())) {
                    put("<div><dt>", text(words.label(value.getKey())), "</dt><dd dir=\"auto\">");
                    put(text(words.value(value.getValue())), "</dd></div>\n");
                }
            }
            put("</dl>\n");
        }
        put("</section>\n");
    }

    /** By role, as on the own page: the names of the staff stay out. What happened within one minute is told once. */
    private void looks() throws IOException {
        put("<section><h2>", text(words.t("looked")), "</h2>\n<ul>\n");
        for (String line : copy.looks().stream().map(this::line).distinct().toList()) {
            put("<li>", text(line), "</li>\n");
        }
        put("</ul></section>\n");
    }

    private String line(Trace look) {
        String what = words.t(Act.changes(look.action()) ? "changed" : "read");
        return words.moment(look.at()) + " · " + words.who(Role.valueOf(look.actorRole())) + " · " + what;
    }

    private void put(String... pieces) throws IOException {
        for (String piece : pieces) {
            out.write(piece);
        }
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
