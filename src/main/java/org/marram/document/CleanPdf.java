package org.marram.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * A PDF (ISO 32000) of which only what its pages show is left. Of the whole and of each page only the entries named here stay, so
 * what nobody has heard of goes too: who made it, attached files, scripts, links, earlier states. What a form says becomes part of its
 * page; a digital signature holds no longer.
 */
final class CleanPdf {

    private static final int MOST_PAGES = 300;
    private static final int MOST_OBJECTS = 500_000;

    private static final Set<COSName> OF_THE_FILE = names("Root", "Size");
    private static final Set<COSName> OF_THE_WHOLE =
            names("Type", "Version", "Pages", "PageLabels", "OCProperties", "Lang");
    private static final Set<COSName> OF_A_PAGE = names(
            "Type", "Parent", "Resources", "MediaBox", "CropBox", "Rotate", "UserUnit", "Contents", "Group", "Annots");
    private static final Set<COSName> OF_A_STAMP = names("Type", "Rect", "AP", "AS", "F");

    /** Wherever they stand: who, when, with what, and where on earth. */
    private static final Set<COSName> NOWHERE = names(
            "Metadata", "PieceInfo", "LastModified", "AF", "EF", "AA", "JS", "OPI", "Measure", "PtData", "CreatorInfo");

    private static final Set<COSName> JPEG = names("DCTDecode", "DCT");
    private static final List<String> UNTIL_THE_PHOTO = List.of("DCTDecode", "DCT", "JPXDecode");

    private CleanPdf() {}

    static byte[] of(byte[] file) throws IOException, Uncleanable {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                throw new Uncleanable(Uncleanable.Why.LOCKED);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Uncleanable(Uncleanable.Why.TOO_MUCH);
            }
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.setXFA(null);
                form.flatten();
            }
            for (PDPage page : document.getPages()) {
                keep(page.getCOSObject(), OF_A_PAGE);
                page.setAnnotations(drawn(page));
            }
            keep(document.getDocumentCatalog().getCOSObject(), OF_THE_WHOLE);
            keep(document.getDocument().getTrailer(), OF_THE_FILE);
            everything(document.getDocument().getTrailer());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (InvalidPasswordException locked) {
            throw new Uncleanable(Uncleanable.Why.LOCKED);
        }
    }

    /** What was drawn on a page by hand, as a stamp that says no more than how it looks. */
    private static List<PDAnnotation> drawn(PDPage page) throws IOException {
        List<PDAnnotation> drawn = new ArrayList<>();
        for (PDAnnotation one : page.getAnnotations()) {
            if (one.getNormalAppearanceStream() != null && !one.isHidden() && !one.isNoView()) {
                COSDictionary stamp = one.getCOSObject();
                keep(stamp, OF_A_STAMP);
                stamp.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
                keep(stamp.getCOSDictionary(COSName.AP), names("N"));
                drawn.add(one);
            }
        }
        return drawn;
    }

    /** Everything that can be reached from there, each once. */
    private static void everything(COSBase from) throws IOException, Uncleanable {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase one = next instanceof COSObject reference ? reference.getObject() : next;
            if (!(one instanceof COSArray || one instanceof COSDictionary) || !seen.add(one)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new Uncleanable(Uncleanable.Why.TOO_MUCH);
            }
            if (one instanceof COSArray array) {
                array.toList().forEach(open::push);
            } else {
                NOWHERE.forEach(((COSDictionary) one)::removeItem);
                if (one instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    photo(stream);
                }
                ((COSDictionary) one).getValues().forEach(open::push);
            }
        }
    }

    /** A photo is kept in a PDF as the camera wrote it, with all that the camera knew. */
    private static void photo(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        COSBase last =
                filters instanceof COSArray array && array.size() > 0 ? array.getObject(array.size() - 1) : filters;
        boolean jpeg = JPEG.contains(last);
        if (!jpeg && !COSName.JPX_DECODE.equals(last)) {
            return;
        }
        byte[] photo;
        try (InputStream in = new PDStream(stream).createInputStream(UNTIL_THE_PHOTO)) {
            photo = in.readAllBytes();
        }
        if (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) instanceof COSArray each) {
            stream.setItem(COSName.DECODE_PARMS, each.getObject(each.size() - 1));
            stream.removeItem(COSName.DP);
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(jpeg ? Jpeg.of(photo).withoutWhatItTells() : Jpeg2000.withoutWhatItTells(photo));
        }
        stream.setItem(COSName.FILTER, jpeg ? COSName.DCT_DECODE : COSName.JPX_DECODE);
        stream.removeItem(COSName.F);
    }

    private static void keep(COSDictionary dictionary, Set<COSName> kept) {
        if (dictionary != null) {
            Set<COSName> gone = Set.copyOf(dictionary.keySet());
            gone.stream().filter(name -> !kept.contains(name)).forEach(dictionary::removeItem);
        }
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
