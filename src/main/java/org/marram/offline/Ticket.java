package org.marram.offline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.marram.common.Ref;

/**
 * Who took which list along, when, and who stood on it. Made and sealed by the server, carried by the device, and read by the
 * server alone: so a list that is too old, somebody else's or altered is refused, whatever the device's clock says. It names
 * nobody.
 */
record Ticket(Ref account, Ref session, Instant at, List<Ref> enrolments) {

    /** How long a list is good for. */
    static final Duration LASTS = Duration.ofHours(24);

    private static final int REF = 16;
    private static final int HEAD = 2 * REF + Long.BYTES;
    private static final Base64.Encoder WRITER = Base64.getUrlEncoder().withoutPadding();

    /** @param mac of words, with a key that only the server has */
    String written(Function<String, byte[]> mac) {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + REF * enrolments.size());
        bytes.put(account.bytes()).put(session.bytes()).putLong(at.toEpochMilli());
        enrolments.forEach(each -> bytes.put(each.bytes()));
        String words = WRITER.encodeToString(bytes.array());
        return words + "." + WRITER.encodeToString(mac.apply(words));
    }

    /** Empty where it is none of ours, or was altered. */
    static Optional<Ticket> read(String written, Function<String, byte[]> mac) {
        String words = written.substring(0, Math.max(0, written.indexOf('.')));
        String right = words + "." + WRITER.encodeToString(mac.apply(words));
        if (words.isEmpty() || !MessageDigest.isEqual(utf8(right), utf8(written))) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(words));
        Ref account = ref(bytes);
        Ref session = ref(bytes);
        Instant at = Instant.ofEpochMilli(bytes.getLong());
        List<Ref> enrolments = new ArrayList<>();
        while (bytes.hasRemaining()) {
            enrolments.add(ref(bytes));
        }
        return Optional.of(new Ticket(account, session, at, enrolments));
    }

    boolean isOf(Ref whose, Ref which) {
        return account.equals(whose) && session.equals(which);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until());
    }

    Instant until() {
        return at.plus(LASTS);
    }

    private static Ref ref(ByteBuffer bytes) {
        byte[] one = new byte[REF];
        bytes.get(one);
        return Ref.of(one);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
