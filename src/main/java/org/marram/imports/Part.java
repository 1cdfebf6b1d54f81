package org.marram.imports;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.BOMInputStream;

/**
 * One file of what was sent, read from its start as often as needed and never written anywhere.
 *
 * @param name without folders
 * @param entry which file of the ZIP, from 0; -1 where the bytes are the file itself
 */
public record Part(String name, byte[] bytes, int entry) {

    /** What many a spreadsheet writes. */
    public static final Charset FALLBACK = Charset.forName("windows-1252");

    public boolean is(String ending) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(ending);
    }

    public InputStream open() throws IOException {
        InputStream raw = new ByteArrayInputStream(bytes);
        if (entry >= 0) {
            ZipInputStream zip = new ZipInputStream(raw);
            for (int skipped = 0; skipped <= entry; skipped++) {
                zip.getNextEntry();
            }
            raw = zip;
        }
        return BOMInputStream.builder().setInputStream(raw).get();
    }

    /** UTF-16 where it begins so, UTF-8 where every byte of it is, else CP1252. */
    public Charset charset() throws IOException {
        if (isUtf16()) {
            return StandardCharsets.UTF_16;
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8.newDecoder()))) {
            char[] away = new char[1 << 16];
            while (reader.read(away) >= 0) {
                // only looked at
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return FALLBACK;
        }
    }

    /** As "Unicode Text" of a spreadsheet is. */
    private boolean isUtf16() throws IOException {
        try (InputStream start = open()) {
            int first = start.read();
            int second = start.read();
            return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        }
    }
}
