package org.marram.document;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The marked parts of a JPEG before its picture (ITU-T T.81, annex B), and where the picture ends. */
record Jpeg(byte[] file, List<Part> parts, int picture, int end) {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    /** Tells how the colours are kept: without it they are wrong. */
    private static final int APP14 = 0xEE;

    private static final int APP15 = 0xEF;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** From its marker to the first byte after it. */
    record Part(int marker, int from, int until) {

        private boolean tellsBeside() {
            return marker == COMMENT || marker >= APP0 && marker <= APP15 && marker != APP14;
        }
    }

    /** Fails where the parts do not lead to a picture. */
    static Jpeg of(byte[] file) throws IOException {
        List<Part> parts = new ArrayList<>();
        int at = 2;
        while (number(file, at) != (0xFF00 | START_OF_SCAN)) {
            int marker = number(file, at) & 0xFF;
            int until = at + 2 + number(file, at + 2);
            parts.add(new Part(marker, at, until));
            at = until;
        }
        int end = at;
        while (number(file, end) != (0xFF00 | END_OF_IMAGE)) {
            end++;
        }
        return new Jpeg(file, parts, at, end + 2);
    }

    /** The same picture to the pixel, without what cameras, editors and others wrote before, and appended behind it. */
    byte[] withoutWhatItTells() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end);
        out.write(file, 0, 2);
        parts.stream()
                .filter(part -> !part.tellsBeside())
                .forEach(part -> out.write(file, part.from(), part.until() - part.from()));
        out.write(file, picture, end - picture);
        return out.toByteArray();
    }

    /** What the camera said of the picture (Exif 2.3), as the TIFF that it is. */
    Optional<byte[]> exif() {
        return parts.stream()
                .filter(part -> part.marker() == APP1)
                .map(part -> Arrays.copyOfRange(file, part.from() + 4, part.until()))
                .filter(told -> told.length > EXIF.length && Arrays.equals(Arrays.copyOf(told, EXIF.length), EXIF))
                .map(told -> Arrays.copyOfRange(told, EXIF.length, told.length))
                .findFirst();
    }

    private static int number(byte[] file, int at) throws EOFException {
        if (at + 1 >= file.length) {
            throw new EOFException();
        }
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }
}
