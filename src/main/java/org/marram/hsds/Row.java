package org.marram.hsds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.marram.common.Ref;

/**
 * One row as it came.
 *
 * @param place line of the file, or JSON pointer
 * @param nested whether it stood within something else, where the same thing may stand many times
 */
record Row(HsdsTable table, String file, String place, Map<String, String> cells, boolean nested) {

    /** Null where the cell is empty or not there. */
    String get(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    Ref ref(String column) {
        String cell = get(column);
        return cell == null ? null : new Ref(UUID.fromString(cell));
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((table + new TreeMap<>(cells).toString()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
