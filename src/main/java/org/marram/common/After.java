package org.marram.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a list goes on: after this value and, of equal values, after this thing. */
public record After(String value, Ref ref) {

    private static final Ref LOWEST = Ref.of(new byte[16]);
    private static final int REF_LENGTH = LOWEST.toString().length();

    /** Reads a cursor that {@link #cursor} wrote; null starts the list at {@code first}. Refuses any other text. */
    public static After read(String cursor, String first) {
        if (cursor == null) {
            return new After(first, LOWEST);
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return new After(text.substring(REF_LENGTH), Ref.parse(text.substring(0, REF_LENGTH)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | Refusal malformed) {
            throw Refusal.invalid("after", "unknown");
        }
    }

    public String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((ref + value).getBytes(StandardCharsets.UTF_8));
    }
}
