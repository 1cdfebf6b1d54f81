package org.marram.common;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * The name of a thing outside the database: 128 random bits that tell nothing, written as 22 characters. Stands in
 * every address, API answer and export; the 64-bit key never leaves.
 */
public record Ref(UUID bits) implements Serializable {

    private static final SecureRandom RANDOM = new SecureRandom();
    public static final int BYTES = 16;

    public static Ref random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    public static Ref of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Ref(new UUID(buffer.getLong(), buffer.getLong()));
    }

    /** Reads the written form. A malformed one is refused exactly like an unknown one. */
    public static Ref parse(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == BYTES && of(bytes).toString().equals(text)) {
                return of(bytes);
            }
        } catch (IllegalArgumentException | NullPointerException malformed) {
            throw Refusal.notFound();
        }
        throw Refusal.notFound();
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(bits.getMostSignificantBits())
                .putLong(bits.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }
}
