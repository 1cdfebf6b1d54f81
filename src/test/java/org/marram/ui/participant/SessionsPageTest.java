package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.marram.coming.SessionAhead;
import org.marram.common.Ref;
import org.marram.feed.FeedView;
import org.marram.ui.entrance.Pages;

/** The next sessions, as the person reads them. */
class SessionsPageTest {

    private static final Instant NINE = Instant.parse("2026-03-14T09:00:00Z");

    @Test
    void offersToSayOrToTakeBackOnlyWhatTakesPlace() {
        assertThat(html(session(false, false)))
                .contains("Sat 14 March 2026", "Welding", "Harbour School", "value=\"cannot-come\"")
                .doesNotContain("value=\"can-come\"");
        assertThat(html(session(false, true))).contains("You said you cannot come.", "value=\"can-come\"");
        assertThat(html(session(true, false)))
                .contains("This one does not take place.")
                .doesNotContain("cannot-come");
        assertThat(html()).contains("No session is planned now");
    }

    @Test
    void writesNamesAsText() {
        assertThat(html(new SessionAhead(
                        Ref.random(), "<b>x</b>", "<img src=x>", NINE, NINE.plusSeconds(60), false, false)))
                .doesNotContain("<b>x", "<img");
    }

    private static SessionAhead session(boolean off, boolean cannot) {
        return new SessionAhead(Ref.random(), "Welding", "Harbour School", NINE, NINE.plusSeconds(10_800), off, cannot);
    }

    private static String html(SessionAhead... sessions) {
        Frame frame = Samples.frame(Choices.first(Locale.ENGLISH).place("SESSIONS"));
        SessionsPage page = new SessionsPage(frame, "Sam", List.of(sessions), ZoneOffset.UTC, new FeedView(null), null);
        return new String(Pages.render("mySessions.jte", page), StandardCharsets.UTF_8);
    }
}
