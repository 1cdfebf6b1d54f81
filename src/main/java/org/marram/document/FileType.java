package org.marram.document;

import java.util.Arrays;
import java.util.Optional;

/** What can be kept: what can also be cleaned of everything that it does not show. Known by how the file begins, never by its name. */
public enum FileType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String media;
    private final String ending;
    private final int[] begin;

    FileType(String media, String ending, int... begin) {
        this.media = media;
        this.ending = ending;
        this.begin = begin;
    }

    /** Empty where it begins like none of them. */
    static Optional<FileType> of(byte[] file) {
        return Arrays.stream(values()).filter(type -> type.begins(file)).findFirst();
    }

    /** As IANA registers it. */
    public String media() {
        return media;
    }

    /** What the name of such a file ends in, without the dot. */
    public String ending() {
        return ending;
    }

    private boolean begins(byte[] file) {
        for (int at = 0; at < begin.length; at++) {
            if (at >= file.length || (file[at] & 0xFF) != begin[at]) {
                return false;
            }
        }
        return true;
    }
}
