package org.marram.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;

class TicketTest {

    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");
    private static final Function<String, byte[]> MAC = mac("secret");

    private final Ticket ticket =
            new Ticket(Ref.random(), Ref.random(), AT, List.of(Ref.random(), Ref.random(), Ref.random()));

    @Test
    void readsWhatItWrote() {
        assertThat(Ticket.read(ticket.written(MAC), MAC)).contains(ticket);
        Ticket nobody = new Ticket(Ref.random(), Ref.random(), AT, List.of());
        assertThat(Ticket.read(nobody.written(MAC), MAC)).contains(nobody);
    }

    @Test
    void readsNothingThatAnotherKeyWrote() {
        assertThat(Ticket.read(ticket.written(mac("other")), MAC)).isEmpty();
        for (String none : List.of(
                "",
                ".",
                "..",
                "x",
                ticket.written(MAC) + "=",
                ticket.written(MAC).substring(1))) {
            assertThat(Ticket.read(none, MAC)).as(none).isEmpty();
        }
    }

    @Property
    void readsNothingOfWhichOneLetterWasAltered(@ForAll @IntRange(max = 150) int at) {
        StringBuilder written = new StringBuilder(ticket.written(MAC));
        written.setCharAt(at, written.charAt(at) == 'A' ? 'B' : 'A');
        assertThat(Ticket.read(written.toString(), MAC)).isEmpty();
    }

    @Test
    void belongsToOneAccountAndOneSession() {
        assertThat(ticket.isOf(ticket.account(), ticket.session())).isTrue();
        assertThat(ticket.isOf(Ref.random(), ticket.session())).isFalse();
        assertThat(ticket.isOf(ticket.account(), Ref.random())).isFalse();
    }

    @Test
    void isOverAfterTwentyFourHoursToTheInstant() {
        assertThat(ticket.isOver(AT.plus(Duration.ofHours(24)).minusMillis(1))).isFalse();
        assertThat(ticket.isOver(AT.plus(Duration.ofHours(24)))).isTrue();
    }

    private static Function<String, byte[]> mac(String key) {
        return words -> {
            try {
                return MessageDigest.getInstance("SHA-256").digest((key + words).getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException impossible) {
                throw new AssertionError(impossible);
            }
        };
    }
}
