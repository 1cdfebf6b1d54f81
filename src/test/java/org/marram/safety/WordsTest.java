package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules 1 and 81: no file of the product says what kind of help this is, in its words or in its name. */
class WordsTest {

    private static final List<Path> PRODUCT = List.of(
            Path.of("src"),
            Path.of("sql"),
            Path.of("webapp"),
            Path.of("docker"),
            Path.of("README.md"),
            Path.of("pom.xml"));

    @Test
    void noFileOfTheProductTellsWhatKindOfHelpThisIs() throws IOException {
        List<String> told = new ArrayList<>();
        int files = 0;
        for (Path place : PRODUCT) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path file : all.filter(Files::isRegularFile)
                        .filter(file -> !file.startsWith("src/main/frontend"))
                        .toList()) {
                    files++;
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    Taboo.in(file + "\n" + text).forEach(word -> told.add(file + ": " + word));
                }
            }
        }
        assertThat(files).isGreaterThan(200);
        assertThat(told).isEmpty();
    }

    @Test
    void theWordsAreFoundWhereTheyStand() {
        assertThat(Taboo.in("a " + "vic" + "tim and, at some distance from it, a Resc" + "ued person"))
                .hasSize(2);
        assertThat(Taboo.in("a participant, a person")).isEmpty();
    }
}
