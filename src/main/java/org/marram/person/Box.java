package org.marram.person;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.marram.common.Refusal;

/**
 * Seals and opens one person's words with that person's key (AES-256-GCM). The place (table, field, row) is bound to the
 * words: moved or altered, they do not open.
 */
public record Box(long personId, Aead key) {

    /** Null stays null. */
    public byte[] seal(String place, String words) {
        return words == null ? null : sealFile(place, words.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #seal}, of what is no words. */
    public byte[] sealFile(String place, byte[] bytes) {
        try {
            return key.encrypt(bytes, bound(place));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("It could not be sealed", broken);
        }
    }

    /** Null stays null. Refuses words that were altered or come from another place or person. */
    public String open(String place, byte[] sealed) {
        return sealed == null ? null : new String(openFile(place, sealed), StandardCharsets.UTF_8);
    }

    /** As {@link #open}, of what is no words. */
    public byte[] openFile(String place, byte[] sealed) {
        try {
            return key.decrypt(sealed, bound(place));
        } catch (GeneralSecurityException broken) {
            throw Refusal.unreadable();
        }
    }

    private byte[] bound(String place) {
        return (place + " " + personId).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Box of " + personId;
    }
}
