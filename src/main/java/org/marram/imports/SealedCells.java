package org.marram.imports;

import com.google.crypto.tink.Aead;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marram.common.Refusal;

/** Seals what a refused row said: whoever sends files may have put a name anywhere in them (safety rule 28). */
record SealedCells(long importId, Aead key) {

    private static final int LONGEST = 60_000;

    /** Null stays null; null too where it is too long to be kept. */
    byte[] seal(int no, Map<String, String> cells) {
        if (cells == null) {
            return null;
        }
        var object = Json.createObjectBuilder();
        cells.forEach((column, cell) -> {
            if (cell != null) {
                object.add(column, cell);
            }
        });
        byte[] bytes = object.build().toString().getBytes(StandardCharsets.UTF_8);
        try {
            return bytes.length > LONGEST ? null : key.encrypt(bytes, bound(no));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Cells could not be sealed", broken);
        }
    }

    /** Refuses what was altered or comes from another place. */
    Map<String, String> open(int no, byte[] sealed) {
        try (JsonReader reader = Json.createReader(
                new StringReader(new String(key.decrypt(sealed, bound(no)), StandardCharsets.UTF_8)))) {
            Map<String, String> cells = new LinkedHashMap<>();
            reader.readObject().forEach((column, cell) -> cells.put(column, ((JsonString) cell).getString()));
            return cells;
        } catch (GeneralSecurityException broken) {
            throw Refusal.unreadable();
        }
    }

    /** A part of what was sent, which may name anybody. */
    byte[] sealPart(int no, byte[] part) {
        try {
            return key.encrypt(part, bound("import_chunk.part ", no));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A part could not be sealed", broken);
        }
    }

    /** Refuses what was altered or comes from another place. */
    byte[] openPart(int no, byte[] sealed) {
        try {
            return key.decrypt(sealed, bound("import_chunk.part ", no));
        } catch (GeneralSecurityException broken) {
            throw Refusal.unreadable();
        }
    }

    private byte[] bound(int no) {
        return bound("import_line.cells ", no);
    }

    private byte[] bound(String place, int no) {
        return (place + importId + ' ' + no).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Cells of " + importId;
    }
}
