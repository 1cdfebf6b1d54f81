package org.marram.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Papers as people bring them, made for a test: with everything in them that nobody sees. */
public final class Papers {

    private static final int WIDTH = 80;
    private static final int HEIGHT = 40;

    /** Where the beginning and the first part of a JPEG as the JDK writes it end (JFIF). */
    private static final int FIRST_PART = 20;

    private Papers() {}

    /** Red on the left, blue on the right, 80 to 40. */
    public static byte[] picture(String format) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, WIDTH / 2, HEIGHT);
        brush.setColor(Color.BLUE);
        brush.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT);
        brush.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }

    /** As a telephone that is held upright takes it: lying on its side, with its place on earth and these words, and a tail. */
    public static byte[] photo(String words) {
        byte[] plain = picture("jpg");
        byte[] exif = exif(words);
        return ByteBuffer.allocate(plain.length + exif.length + 4 + words.length())
                .put(plain, 0, FIRST_PART)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, FIRST_PART, plain.length - FIRST_PART)
                .put(words.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** Exif 2.3: orientation 6, a description, and a latitude of 54 degrees 21 minutes. */
    private static byte[] exif(String words) {
        byte[] said = (words + '\0').getBytes(StandardCharsets.US_ASCII);
        int directory = 8 + 2 + 3 * 12 + 4;
        int gps = directory + said.length + said.length % 2;
        ByteBuffer tiff = ByteBuffer.allocate(6 + gps + 2 + 2 * 12 + 4 + 24);
        tiff.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(said.length).putInt(directory);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gps);
        tiff.putInt(0).put(said).position(6 + gps);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(gps + 2 + 2 * 12 + 4);
        tiff.putInt(0);
        tiff.putInt(54).putInt(1).putInt(21).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    /** Pages that show {@code shown}, and hide the word everywhere a PDF can hide it; nothing in it is packed. */
    public static byte[] pdf(String shown, String hidden, int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDImageXObject photo = JPEGFactory.createFromByteArray(document, photo(hidden));
            for (int page = 0; page < pages; page++) {
                document.addPage(page(document, shown, hidden, photo));
            }
            document.getDocumentInformation().setAuthor(hidden);
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            document.getDocumentCatalog().setMetadata(metadata(document, hidden));
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + hidden + "')"));
            document.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("Nobody"), hidden);
            PDEmbeddedFile file = new PDEmbeddedFile(
                    document, new java.io.ByteArrayInputStream(hidden.getBytes(StandardCharsets.US_ASCII)));
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile(hidden + ".txt");
            named.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(hidden, named));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }

    private static PDPage page(PDDocument document, String shown, String hidden, PDImageXObject photo)
            throws IOException {
        PDPage page = new PDPage();
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
            content.drawImage(photo, 100, 300, 2 * WIDTH, 2 * HEIGHT);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(100, 700);
            content.showText(shown);
            content.endText();
        }
        PDActionURI uri = new PDActionURI();
        uri.setURI("https://" + hidden + ".example/");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(uri);
        link.setContents(hidden);
        page.getAnnotations().add(link);
        page.setMetadata(metadata(document, hidden));
        return page;
    }

    private static PDMetadata metadata(PDDocument document, String hidden) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(("<x>" + hidden + "</x>").getBytes(StandardCharsets.US_ASCII));
        return metadata;
    }
}
