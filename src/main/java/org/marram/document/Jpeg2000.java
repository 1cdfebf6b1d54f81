package org.marram.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A picture in JPEG 2000 (ITU-T T.800, annexes A and I), as scanners put it into a PDF: boxes, among them one with the picture, or the
 * picture alone. What tells anything beside it is overwritten where it stands, so that no length changes.
 */
final class Jpeg2000 {

    private static final int START = 0xFF4F;
    private static final int START_OF_TILE = 0xFF90;
    private static final int START_OF_DATA = 0xFF93;
    private static final int END = 0xFFD9;
    private static final int COMMENT = 0xFF64;

    private static final String PICTURE = "jp2c";
    private static final Set<String> HOLDS_BOXES = Set.of("jp2h", "jpch", "jplh");
    private static final Set<String> OF_THE_PICTURE = Set.of(
            "jP  ", "ftyp", "rreq", "ihdr", "bpcc", "colr", "pclr", "cmap", "cdef", "res ", "resc", "resd", "cgrp",
            "opct");

    /** A box that nobody reads. */
    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);

    /** From the marker on: its length, and how the comment is written; or which tile it is. */
    private static final int COMMENT_HEAD = 6;

    private static final int TILE_SIZE = 6;

    private static final int LONG = 1;
    private static final int LONG_HEAD = 16;
    private static final int HEAD = 8;

    private final ByteBuffer file;

    private Jpeg2000(byte[] file) {
        this.file = ByteBuffer.wrap(file.clone());
    }

    /** Fails where the parts do not fit into each other. */
    static byte[] withoutWhatItTells(byte[] file) throws IOException {
        Jpeg2000 image = new Jpeg2000(file);
        try {
            if (image.marker(0) == START) {
                image.picture(0, file.length);
            } else {
                image.boxes(0, file.length);
            }
        } catch (IndexOutOfBoundsException broken) {
            throw new EOFException();
        }
        return image.file.array();
    }

    private void boxes(int from, int until) throws IOException {
        int at = from;
        while (at + HEAD <= until) {
            long told = Integer.toUnsignedLong(file.getInt(at));
            int head = told == LONG ? LONG_HEAD : HEAD;
            long size = told == LONG ? file.getLong(at + HEAD) : told == 0 ? until - at : told;
            if (size < head || size > until - at) {
                throw new EOFException();
            }
            int end = at + (int) size;
            box(at, at + head, end);
            at = end;
        }
        empty(at, until);
    }

    private void box(int at, int from, int until) throws IOException {
        String type = new String(file.array(), at + Integer.BYTES, FREE.length, StandardCharsets.ISO_8859_1);
        if (type.equals(PICTURE)) {
            picture(from, until);
        } else if (HOLDS_BOXES.contains(type)) {
            boxes(from, until);
        } else if (!OF_THE_PICTURE.contains(type)) {
            file.put(at + Integer.BYTES, FREE);
            empty(from, until);
        }
    }

    /** Its comments, and what was appended to it. */
    private void picture(int from, int until) throws IOException {
        int at = from + Short.BYTES;
        int next = until;
        while (at < until) {
            int marker = marker(at);
            if (marker == END) {
                empty(at + Short.BYTES, until);
                return;
            }
            int end = marker == START_OF_DATA ? next : at + Short.BYTES + marker(at + Short.BYTES);
            if (marker == COMMENT) {
                empty(at + COMMENT_HEAD, end);
            } else if (marker == START_OF_TILE) {
                int size = file.getInt(at + TILE_SIZE);
                next = size == 0 ? end(at, until) : Math.addExact(at, size);
            }
            if (end <= at || end > until) {
                throw new EOFException();
            }
            at = end;
        }
    }

    /** Where the last tile ends, which need not say so: no data look like this marker. */
    private int end(int from, int until) {
        int at = from;
        while (at < until && marker(at) != END) {
            at++;
        }
        return at;
    }

    private int marker(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private void empty(int from, int until) {
        Arrays.fill(file.array(), from, until, (byte) 0);
    }
}
