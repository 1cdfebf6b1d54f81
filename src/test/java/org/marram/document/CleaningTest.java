package org.marram.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
            document.save(plain, CompressParameters.NO_COMPRESSION);
            assertThat(text(plain.toByteArray()))
                    .doesNotContain(HIDDEN, "/EmbeddedFiles", "/JavaScript", "/URI", "Exif", "/Metadata", "/Author")
                    .doesNotContain("/CreationDate", "/Producer", "/Nobody");
        }
    }

    /** As a scanner puts it into a PDF: words in boxes of its own and among those of the picture, in comments, and behind its end. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPictureInJpeg2000KeepsItsPictureAndLosesWhatItTells(boolean sized) throws Exception {
        byte[] hidden = HIDDEN.getBytes(StandardCharsets.US_ASCII);
        byte[] tile = {(byte) 0xFF, (byte) 0x93, 1, 2, 3, 4};
        byte[] told = joined(marked(0x64, joined(new byte[2], hidden)), tile);
        byte[] sizes = ByteBuffer.allocate(8)
                .putInt(2, sized ? told.length + 12 : 0)
                .putShort(6, (short) 1)
                .array();
        byte[] picture = joined(
                joined(joined(new byte[] {(byte) 0xFF, 0x4F}, marked(0x51, new byte[38])), marked(0x64, hidden)),
                joined(joined(marked(0x90, sizes), told), joined(new byte[] {(byte) 0xFF, (byte) 0xD9}, hidden)));
        byte[] head = box("jp2h", joined(box("ihdr", new byte[14]), box("uuid", hidden)));
        byte[] file = joined(joined(box("jP  ", new byte[4]), head), joined(box("xml ", hidden), box("jp2c", picture)));
        for (byte[] one : new byte[][] {file, picture}) {
            byte[] clean = Jpeg2000.withoutWhatItTells(one);
            assertThat(text(clean)).doesNotContain(HIDDEN).contains(text(tile)).hasSize(one.length);
            assertThat(text(uncompressed(Cleaning.clean(scanned(one)))))
                    .contains(text(tile))
                    .doesNotContain(HIDDEN);
            assertThatThrownBy(() -> Jpeg2000.withoutWhatItTells(Arrays.copyOf(one, 40)))
                    .isInstanceOf(IOException.class);
        }
        assertThat(text(Jpeg2000.withoutWhatItTells(file)))
                .contains("jp2h", "ihdr", "jp2c")
                .doesNotContain("uuid", "xml ");
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] marked(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] scanned(byte[] jpeg2000) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream image = document.getDocument().createCOSStream();
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setItem(COSName.FILTER, COSName.JPX_DECODE);
            try (OutputStream raw = image.createRawOutputStream()) {
                raw.write(jpeg2000);
            }
            page.getCOSObject().setItem(COSName.CONTENTS, image);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] uncompressed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream plain = new ByteArrayOutputStream()) {
            document.save(plain, CompressParameters.NO_COMPRESSION);
            return plain.toByteArray();
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
