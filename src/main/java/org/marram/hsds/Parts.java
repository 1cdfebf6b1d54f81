package org.marram.hsds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.marram.common.Refusal;

/**
 * The files of what was sent, with those of ZIPs taken out, in memory only: nothing of a place that must stay unknown may
 * lie on a disk. Limits: bytes as they come, bytes unpacked (a small ZIP can hold very much), files.
 */
final class Parts {

    static final long MOST_UNPACKED = 200_000_000;
    private static final int MOST_FILES = 200;
    private static final byte[] ZIP = {'P', 'K'};

    private final List<Part> parts = new ArrayList<>();
    private long lines;
    private long unpacked;

    private Parts() {}

    /** Refuses nothing at all, too much, a ZIP that cannot be read, and names of files that lead elsewhere. */
    static Parts of(List<Upload> uploads) {
        if (uploads == null || uploads.isEmpty()) {
            throw Refusal.invalid("files", "required");
        }
        if (uploads.stream().mapToLong(upload -> upload.bytes().length).sum() > Upload.MOST_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "package-too-large");
        }
        Parts all = new Parts();
        try {
            for (Upload upload : uploads) {
                all.add(upload);
            }
        } catch (ZipException broken) {
            throw Refusal.invalid("files", "not-a-package");
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("files", "not-a-package");
        }
        if (all.parts.isEmpty()) {
            throw Refusal.invalid("files", "not-a-package");
        }
        return all;
    }

    List<Part> all() {
        return parts;
    }

    /** About how many rows there are: lines of tables. */
    int expected() {
        return (int) lines;
    }

    private void add(Upload upload) throws IOException {
        byte[] bytes = upload.bytes();
        if (bytes.length < 2 || bytes[0] != ZIP[0] || bytes[1] != ZIP[1]) {
            keep(new Part(name(upload.name()), bytes, -1));
            look(new ByteArrayInputStream(bytes), upload.name());
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entry = 0;
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry(), entry++) {
                if (!next.isDirectory()) {
                    keep(new Part(name(next.getName()), bytes, entry));
                    look(zip, next.getName());
                }
            }
        }
    }

    private void keep(Part part) {
        parts.add(part);
        if (parts.size() > MOST_FILES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "package-too-large");
        }
    }

    /** Reads it once to the end, so that what is too large is known before anything is done with it. */
    private void look(java.io.InputStream file, String name) throws IOException {
        boolean table = name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
        byte[] chunk = new byte[1 << 16];
        for (int read = file.read(chunk); read >= 0; read = file.read(chunk)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, "package-too-large");
            }
            for (int at = 0; table && at < read; at++) {
                lines += chunk[at] == '\n' ? 1 : 0;
            }
        }
    }

    private static String name(String path) {
        boolean leadsElsewhere =
                path == null || path.startsWith("/") || path.matches("(?s)(.*/)?\\.\\.(/.*)?|.*[\\\\:\\p{Cntrl}].*");
        if (leadsElsewhere) {
            throw Refusal.invalid("files", "bad-file-name");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.length() > 100 ? name.substring(0, 100) : name;
    }
}
