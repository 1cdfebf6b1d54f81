package org.marram.imports;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.marram.common.Refusal;

/**
 * The files of what was sent, with those of ZIPs taken out, in memory only: nothing of a place that must stay unknown may
 * lie on a disk. Limits: bytes as they come, bytes unpacked (a small ZIP can hold very much), files.
 *
 * @param lines of each about how many rows there are; 0 where it is no table
 */
public record Parts(List<Part> all, List<Integer> lines) {

    public static final long MOST_UNPACKED = ImportKind.DIRECTORY.mostUnpacked();
    private static final int MOST_FILES = 200;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int FARTHEST_END = 22 + 65_535;

    /** Refuses nothing at all, too much, a ZIP that cannot be read, and names of files that lead elsewhere. */
    public static Parts of(List<Upload> uploads) {
        return of(uploads, ImportKind.DIRECTORY);
    }

    /** As {@link #of(List)}, with the limits of a kind. */
    public static Parts of(List<Upload> uploads, ImportKind kind) {
        if (uploads == null || uploads.isEmpty()) {
            throw Refusal.invalid("files", "required");
        }
        if (uploads.stream().mapToLong(upload -> upload.bytes().length).sum() > kind.mostBytes()) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "package-too-large");
        }
        Unpacking unpacking = new Unpacking(kind.mostUnpacked());
        try {
            for (Upload upload : uploads) {
                unpacking.add(upload);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("files", "not-a-package");
        }
        if (unpacking.parts.isEmpty()) {
            throw Refusal.invalid("files", "not-a-package");
        }
        return new Parts(List.copyOf(unpacking.parts), List.copyOf(unpacking.lines));
    }

    /** About how many rows there are in all of those. */
    public int lines(Predicate<Part> which) {
        return IntStream.range(0, all.size())
                .filter(at -> which.test(all.get(at)))
                .map(lines::get)
                .sum();
    }

    /** Looks once at everything, so that what is too large is known before anything is done with it. */
    private static final class Unpacking {

        private final long most;
        private final List<Part> parts = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private long unpacked;

        Unpacking(long most) {
            this.most = most;
        }

        void add(Upload upload) throws IOException {
            byte[] bytes = upload.bytes();
            if (bytes.length < 2 || bytes[0] != ZIP[0] || bytes[1] != ZIP[1]) {
                keep(new Part(name(upload.name()), bytes, -1));
                look(new ByteArrayInputStream(bytes), upload.name());
                return;
            }
            if (!isWhole(bytes)) {
                throw new EOFException();
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

        /** Whether the end of a ZIP is there, behind which a remark may stand: of one that was cut off, files would be missing. */
        private static boolean isWhole(byte[] zip) {
            for (int at = zip.length - END.length; at >= Math.max(0, zip.length - FARTHEST_END); at--) {
                if (Arrays.equals(zip, at, at + END.length, END, 0, END.length)) {
                    return true;
                }
            }
            return false;
        }

        private void keep(Part part) {
            parts.add(part);
            if (parts.size() > MOST_FILES) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, "package-too-large");
            }
        }

        private void look(InputStream file, String name) throws IOException {
            boolean table = name.toLowerCase(Locale.ROOT).endsWith(".csv");
            int many = 0;
            byte[] chunk = new byte[1 << 16];
            for (int read = file.read(chunk); read >= 0; read = file.read(chunk)) {
                unpacked += read;
                if (unpacked > most) {
                    throw Refusal.of(Refusal.Kind.TOO_LARGE, "package-too-large");
                }
                for (int at = 0; table && at < read; at++) {
                    many += chunk[at] == '\n' ? 1 : 0;
                }
            }
            lines.add(many);
        }

        private static String name(String path) {
            boolean leadsElsewhere = path == null
                    || path.startsWith("/")
                    || path.matches("(?s)(.*/)?\\.\\.(/.*)?|.*[\\\\:\\p{Cntrl}].*");
            if (leadsElsewhere) {
                throw Refusal.invalid("files", "bad-file-name");
            }
            String name = path.substring(path.lastIndexOf('/') + 1);
            return name.length() > 100 ? name.substring(0, 100) : name;
        }
    }
}
