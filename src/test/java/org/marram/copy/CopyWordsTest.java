package org.marram.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.marram.common.Texts;
import org.marram.copy.HeldValue.Kind;
import org.marram.journal.Trace;

/** A copy says in plain words what it holds, in every language, and in the same breath what it does not. */
class CopyWordsTest {

    private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE (\\w+) \\((.*?)\\) ENGINE");

    /** What says something of people, and is no part of what is held of one. Each has its reason. */
    private static final Map<String, String> OF_NOBODY = Map.of(
            "sign_in", "when and where an account came in: hashes and times of a door",
            "api_token", "of a system",
            "one_time_code", "hashes that open the own page",
            "calendar_feed", "of staff",
            "directory_import", "of directories",
            "data_import", "of files",
            "import_line", "of files; gone with the next one");

    @Test
    void everyTableThatHoldsSomethingOfAPersonHasAHeading() throws IOException {
        Set<String> held = new TreeSet<>();
        try (var files = Files.list(Path.of("sql/migration"))) {
            for (Path file : files.toList()) {
                Matcher table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    if (table.group(2).matches("(?s).*COMMENT '(personal|secret).*")) {
                        held.add(table.group(1));
                    }
                }
            }
        }
        held.removeAll(OF_NOBODY.keySet());
        held.removeIf(table -> LeftOut.of(table, true) != null);
        assertThat(held).hasSizeGreaterThan(40);
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = Texts.of("copy", language);
            assertThat(held).as(language.toString()).allMatch(table -> texts.has("table." + table));
            assertThat(LeftOut.values()).allMatch(left -> texts.has("left." + left));
        }
    }

    @Test
    void whatAColumnIsAboutIsSaidInWordsAndOneThatNobodyKnowsByItsName() {
        CopyWords words = new CopyWords(Texts.of("copy", Locale.ENGLISH), ZoneOffset.UTC);
        assertThat(words.label("closed_at")).isEqualTo("Closed");
        assertThat(words.label("closed_by")).isEqualTo("Closed · by whom");
        assertThat(words.label("closed_reason")).isEqualTo("Closed · why");
        assertThat(words.label("was_minutes")).isEqualTo("Before · Minutes late or early");
        assertThat(words.label("something_new")).isEqualTo("something new");
        assertThat(words.value(new HeldValue(Kind.MOMENT, "9999-12-31T00:00:00.000000Z")))
                .isEqualTo("no end");
        assertThat(words.value(new HeldValue(Kind.CODE, "IDENTITY,JOB_TRAINING")))
                .isEqualTo("Identity · Job training");
        assertThat(words.value(new HeldValue(Kind.ROW, "goal 3"))).isEqualTo("My goals 3");
    }

    @Test
    void nothingThatSomebodyWroteBecomesMarkupAndAPageAsksForNothing() throws IOException {
        Map<String, HeldValue> row = new LinkedHashMap<>();
        row.put("words", new HeldValue(Kind.WORDS, "<script>\"&</script> سلام"));
        row.put("created_by", new HeldValue(Kind.SOMEBODY, "COORDINATOR"));
        row.put("version", new HeldValue(Kind.NUMBER, "7"));
        row.put("agreed", new HeldValue(Kind.YES_OR_NO, "0"));
        DataCopy copy = new DataCopy(
                "Sam",
                Instant.EPOCH,
                ZoneOffset.UTC,
                Texts.of("copy", Locale.forLanguageTag("ar")),
                List.of(new HeldPart("goal", List.of(new HeldRow(1, row)))),
                List.of(new Trace(Instant.EPOCH, 1, "SUPERVISOR", "OPEN_PLAN", null)),
                Set.of(LeftOut.OTHERS));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.write(out);
        Map<String, String> files = unpacked(out.toByteArray());
        assertThat(files).containsOnlyKeys("copy.html", "copy.json");
        assertThat(files.get("copy.html"))
                .contains("dir=\"rtl\"", "&lt;script&gt;&quot;&amp;&lt;/script&gt; سلام", "أهدافي")
                .doesNotContain("<script", "src=", "href=", "url(");
        assertThat(files.get("copy.json"))
                .contains("\"words\":\"<script>\\\"&</script> سلام\"", "\"version\":7", "\"agreed\":false")
                .contains("\"code\":\"OTHERS\"", "\"as\":\"SUPERVISOR\"");
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
