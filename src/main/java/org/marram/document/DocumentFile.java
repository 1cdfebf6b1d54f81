package org.marram.document;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A paper to take along: its content, and a name for it that tells nothing. */
public record DocumentFile(FileType type, byte[] content) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    /** As the answer's Content-Disposition: to be saved, never to be shown within a page; another name each time. */
    public String kept() {
        byte[] name = new byte[BYTES];
        RANDOM.nextBytes(name);
        return "attachment; filename=\"" + HexFormat.of().formatHex(name) + "." + type.ending() + "\"";
    }
}
