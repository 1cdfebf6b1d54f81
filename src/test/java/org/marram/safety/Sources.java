package org.marram.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The product's own sources as text. */
final class Sources {

    private static final Path JAVA = Path.of("src/main/java");

    private Sources() {}

    /** By their place below src/main/java. What only starts the servers is left out. */
    static Map<String, String> java() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> all = Files.walk(JAVA)) {
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
                String place = JAVA.relativize(file).toString();
                if (!place.startsWith("org/marram/run/")) {
                    sources.put(place, Files.readString(file));
                }
            }
        }
        return sources;
    }

    /** Every text file below, as one text. */
    static String all(String folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(one -> !one.toString().endsWith(".ico"))
                    .toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }

    /** What stands between the parenthesis that was just opened and its end, words in quotes apart. */
    static String argument(String source, int from) {
        int depth = 1;
        boolean quoted = false;
        int at = from;
        for (; depth > 0; at++) {
            char one = source.charAt(at);
            if (one == '\\' && quoted) {
                at++;
            } else if (one == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            }
        }
        return source.substring(from, at - 1);
    }

    /** Arguments at their commas; those within parentheses and quotes belong to one. */
    static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        StringBuilder part = new StringBuilder();
        for (char one : arguments.toCharArray()) {
            quoted ^= one == '"';
            depth += quoted ? 0 : one == '(' ? 1 : one == ')' ? -1 : 0;
            if (one == ',' && !quoted && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(one);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
