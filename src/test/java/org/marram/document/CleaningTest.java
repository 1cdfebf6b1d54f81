package org.marram.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Refusal;
import org.marram.document.Uncleanable.Why;
import org.marram.testing.Papers;

/** Rules 25 and 48: what a file is, and that nothing is left of what it tells beside what it shows. */
class CleaningTest {

    private static final String HIDDEN = "sanderlingmark";
    private static final String SHOWN = "Certificate of attendance";

    @Test
    void aPhotoLosesItsPlaceOnEarthAndItsWordsAndStandsUpright() throws Exception {
        byte[] photo = Papers.photo(HIDDEN);
        assertThat(text(photo)).contains(HIDDEN, "Exif");
        byte[] clean = Cleaning.clean(photo);
        assertThat(text(clean)).doesNotContain(HIDDEN, "Exif", "GPS");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(upright.getWidth()).isEqualTo(40);
        assertThat(upright.getHeight()).isEqualTo(80);
        assertThat(new Color(upright.getRGB(20, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(20, 70)).getBlue()).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "1,RED,RED",
        "2,BLUE,BLUE",
        "3,BLUE,BLUE",
        "4,RED,RED",
        "5,RED,BLUE",
        "6,RED,BLUE",
        "7,BLUE,RED",
        "8,BLUE,RED"
    })
    void everyWayToHoldACameraComesOutUpright(int how, String topLeft, String other) throws Exception {
        byte[] photo = Papers.photo(HIDDEN);
        int word = text(photo).indexOf("\u0001\u0012\0\u0003\0\0\0\u0001\0") + 9;
        photo[word] = (byte) how;
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(Cleaning.clean(photo)));
        boolean sideways = how > 4;
        assertThat(upright.getWidth()).isEqualTo(sideways ? 40 : 80);
        assertThat(colour(upright, 4, 4)).isEqualTo(topLeft);
        assertThat(sideways ? colour(upright, 4, 75) : colour(upright, 4, 35)).isEqualTo(other);
    }

    @Test
    void aPdfKeepsWhatItsPagesShowAndNothingElse() throws Exception {
        byte[] file = Papers.pdf(SHOWN, HIDDEN, 2);
        assertThat(text(file)).contains(HIDDEN, "/EmbeddedFiles", "/JavaScript", "/URI", "Exif");
        byte[] clean = Cleaning.clean(file);
        try (PDDocument document = Loader.loadPDF(clean);
                ByteArrayOutputStream plain = new ByteArrayOutputStream()) {
            assertThat(new PDFTextStripper().getText(document)).contains(SHOWN);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            document.save(plain, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            assertThat(text(plain.toByteArray()))
                    .doesNotContain(HIDDEN, "/EmbeddedFiles", "/JavaScript", "/URI", "Exif", "/Metadata", "/Author")
                    .doesNotContain("/CreationDate", "/Producer", "/Nobody");
        }
    }

    @Test
    void whatIsAppendedOrPutInFrontOfWhatItIsGoes() throws Exception {
        byte[] zip = ("PK\u0003\u0004" + HIDDEN + "<script>").getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] plain : new byte[][] {Papers.picture("png"), Papers.picture("jpg"), Papers.pdf(SHOWN, "a", 1)}) {
            assertThat(text(Cleaning.clean(joined(plain, zip)))).doesNotContain(HIDDEN, "<script>");
        }
        assertThat(FileType.of(joined(zip, Papers.picture("png")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK\u0003\u0004",
                "GIF89a",
                "<html>",
                "MZ",
                "RIFF0000WEBP",
                "%!PS",
                "\u0000\u0000\u0000\u0018ftypheic",
                " %PDF-1.7"
            })
    void whatABeginningSaysDecidesAndNoName(String begin) {
        assertThat(FileType.of(begin.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void aBrokenALockedAndATooLargeOneAreEachRefused() throws Exception {
        byte[] pdf = Papers.pdf(SHOWN, HIDDEN, 1);
        refuses(Why.LOCKED, locked(pdf, "secret"));
        refuses(Why.LOCKED, locked(pdf, ""));
        refuses(Why.BROKEN, "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        refuses(Why.BROKEN, Arrays.copyOf(Papers.picture("png"), 60));
        refuses(Why.BROKEN, Arrays.copyOf(Papers.photo(HIDDEN), 200));
        refuses(Why.TOO_MUCH, largePng(30_000, 30_000));
        refuses(Why.TOO_MUCH, Papers.pdf("", "a", 301));
    }

    @Test
    void inAProcessOfItsOwnItIsTheSameAndWhatFillsAMemoryEndsThereAlone() {
        CleaningApart apart = new CleaningApart();
        assertThat(text(apart.clean(Papers.photo(HIDDEN))))
                .doesNotContain(HIDDEN)
                .contains("JFIF");
        assertThatThrownBy(() -> apart.clean(largePng(30_000, 30_000)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("file", "document-too-much")));
        assertThatThrownBy(() -> apart.clean(bomb()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Refusal.Fault("file", "document-too-much")));
    }

    private static void refuses(Why why, byte[] file) {
        assertThatThrownBy(() -> Cleaning.clean(file))
                .isInstanceOfSatisfying(
                        Uncleanable.class, no -> assertThat(no.why()).isEqualTo(why));
    }

    private static byte[] locked(byte[] pdf, String word) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", word, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A head that promises that many pixels. */
    private static byte[] largePng(int width, int height) {
        byte[] png = Papers.picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** Two megabytes that say that where things stand is written in two thousand million bytes of nothing. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(9);
        byte[] out = new byte[1 << 16];
        for (int part = 0; part < 64; part++) {
            deflater.setInput(new byte[32 << 20]);
            while (!deflater.needsInput()) {
                packed.write(out, 0, deflater.deflate(out));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        byte[] stream = packed.toByteArray();
        String head = "%PDF-1.5\n1 0 obj\n<</Type/XRef/W[1 2 1]/Size 9/Root 2 0 R/Filter/FlateDecode/Length "
                + stream.length + ">>\nstream\n";
        String tail = "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
        return joined(
                joined(head.getBytes(StandardCharsets.US_ASCII), stream), tail.getBytes(StandardCharsets.US_ASCII));
    }

    private static String colour(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "RED" : "BLUE";
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
