package org.marram.years;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.template.Pathway;

/** The icons of pathways and bands, the same files that the pages show, as parts of the picture; lines in a square of 24. */
final class Icons {

    private static final Map<String, String> ALL =
            names().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Icons::lines));

    private Icons() {}

    /** Of the key of a pathway or a band. */
    static String of(String key) {
        return ALL.getOrDefault(key, ALL.get("other"));
    }

    private static Set<String> names() {
        return Stream.concat(Pathway.EVERYWHERE.stream().map(Pathway::key), Stream.of("income", "other"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lines(String name) {
        try (InputStream file = Icons.class.getResourceAsStream("icons/" + name + ".svg")) {
            String svg = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return svg.substring(svg.indexOf('>') + 1, svg.lastIndexOf("</svg>"))
                    .strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("No icon " + name, unreadable);
        }
    }
}
