package org.marram.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Refusal;

class PartsTest {

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void refusesMoreThanItsKindTakes(ImportKind kind) {
        Upload large = new Upload("Client.csv", new byte[kind.mostBytes() + 1]);
        assertThatThrownBy(() -> Parts.of(List.of(large), kind))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("package-too-large"));
    }

    /** A small file that unpacks to more than is taken. */
    @Test
    void refusesAZipThatHoldsVeryMuch() throws IOException {
        byte[] bomb = zip(Map.of("Client.csv", ImportKind.PEOPLE.mostUnpacked() + 1));
        assertThat(bomb.length).isLessThan(ImportKind.PEOPLE.mostBytes() / 4);
        refused("package-too-large", bomb);
    }

    @Test
    void refusesAZipOfVeryManyFilesAndUnpacksNoneThatLiesInAnother() throws IOException {
        Map<String, Long> many = new HashMap<>();
        IntStream.rangeClosed(0, 200).forEach(at -> many.put("Client" + at + ".csv", 1L));
        refused("package-too-large", zip(many));
        byte[] inner = zip(Map.of("inner.zip", 1L));
        assertThat(Parts.of(List.of(new Upload("outer.zip", inner)), ImportKind.PEOPLE)
                        .all())
                .extracting(Part::name)
                .containsExactly("inner.zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../Client.csv", "/Client.csv", "a/../Client.csv", "..\\Client.csv", "C:Client.csv", "a\nb.csv"})
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        assertThatThrownBy(() -> Parts.of(List.of(new Upload("p.zip", zip(Map.of(name, 1L)))), ImportKind.PEOPLE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::code)
                        .containsExactly("bad-file-name"));
    }

    /** Behind its first file, where a reader that goes from file to file would find nothing wrong. */
    @Test
    void refusesAZipThatWasCutOff() throws IOException {
        byte[] zip = zip(Map.of("Client.csv", 1L, "Services.csv", 1L));
        int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\003\004", 1);
        assertThatThrownBy(() -> Parts.of(List.of(new Upload("p.zip", Arrays.copyOf(zip, second))), ImportKind.PEOPLE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal.Fault::code)
                        .containsExactly("not-a-package"));
    }

    @Test
    void aFolderInTheZipIsNoPartOfAName() throws IOException {
        byte[] zip = zip(Map.of("export/2026/Client.csv", 1L));
        assertThat(Parts.of(List.of(new Upload("p.zip", zip)), ImportKind.PEOPLE)
                        .all())
                .extracting(Part::name)
                .containsExactly("Client.csv");
    }

    private static void refused(String code, byte[] zip) {
        assertThatThrownBy(() -> Parts.of(List.of(new Upload("p.zip", zip)), ImportKind.PEOPLE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** @param files of so many zeros each */
    private static byte[] zip(Map<String, Long> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            byte[] zeros = new byte[1 << 20];
            for (Map.Entry<String, Long> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                for (long left = file.getValue(); left > 0; left -= zeros.length) {
                    zip.write(zeros, 0, (int) Math.min(left, zeros.length));
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> Parts.of(List.of(), ImportKind.PEOPLE)).isInstanceOf(Refusal.class);
    }
}
