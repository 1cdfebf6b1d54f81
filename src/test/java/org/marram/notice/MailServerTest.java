package org.marram.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules 24 and 81: what a mail server, and whoever reads over a shoulder, learns from a letter; and what its answers mean. */
class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @AfterEach
    void stop() {
        post.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "en   , You have an update",
        "en-GB, You have an update",
        "de   , You have an update",
        "     , You have an update",
        "es   , Tiene una novedad",
        "fr-CA, Vous avez une nouvelle information",
        "ar   , لديك تحديث",
        "uk   , У вас є оновлення"
    })
    void aLetterSaysThatThereIsSomethingNewAndNoHeaderSaysMore(String language, String words) throws Exception {
        post.start();
        Letter letter =
                new Letter(1, "own@mail.example", NoticeWords.in(language).words());
        assertThat(server(MailSecurity.NONE).hand(letter, NOW)).isEqualTo(Handed.TAKEN);
        MimeMessage came = post.getReceivedMessages()[0];
        assertThat(came.getSubject()).isEqualTo(words);
        assertThat(came.getContent().toString().strip()).isEqualTo(words);
        assertThat(came.getContentType()).startsWith("text/plain");
        String told = Collections.list(came.getAllHeaders()).stream()
                .map(MailServerTest::line)
                .filter(line -> !line.startsWith("Received:")) // the server's own; what we tell it stands in it
                .sorted()
                .collect(Collectors.joining("\n"));
        assertThat(told.replaceAll("(?m)^(Subject|Content-Transfer-Encoding): .*$", "$1"))
                .matches("""
                        Auto-Submitted: auto-generated
                        Content-Transfer-Encoding
                        Content-Type: text/plain; charset=UTF-8
                        Date: Mon, 2 Nov 2026 10:00:00 GMT
                        From: post@calm.example
                        MIME-Version: 1.0
                        Message-ID: <[A-Za-z0-9_-]{22}@calm.example>
                        Return-Path: <post@calm.example>
                        Subject
                        To: own@mail.example""");
        assertThat(String.join("\n", came.getHeader("Received")))
                .doesNotContainIgnoringCase("marram")
                .doesNotContain(InetAddress.getLocalHost().getHostName());
    }

    private static String line(Header header) {
        return header.getName() + ": " + header.getValue();
    }

    @Test
    void noTwoLettersLookLikeOneAnother() throws Exception {
        post.start();
        server(MailSecurity.NONE).hand(letter(), NOW);
        server(MailSecurity.NONE).hand(letter(), NOW);
        assertThat(List.of(post.getReceivedMessages()))
                .extracting(MimeMessage::getMessageID)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void whereNoServerAnswersTheLetterWasNotTaken() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        assertThat(new MailServer("127.0.0.1", nobody, MailSecurity.NONE, "post@calm.example", null, null)
                        .hand(letter(), NOW))
                .isEqualTo(Handed.NOT_TAKEN);
    }

    @Test
    void nothingIsSaidOnALineThatOthersCanRead() {
        post.start();
        assertThat(server(MailSecurity.STARTTLS).hand(letter(), NOW)).isEqualTo(Handed.NOT_TAKEN);
        assertThat(server(MailSecurity.TLS).hand(letter(), NOW)).isEqualTo(Handed.NOT_TAKEN);
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void theServerKnowsUsByAPasswordFromAFile(@TempDir Path folder) throws Exception {
        post.setUser("post@calm.example", "marram", "quiet dunes");
        post.start();
        Path file = folder.resolve("password");
        MailServer known = new MailServer(
                "127.0.0.1", post.getSmtp().getPort(), MailSecurity.NONE, "post@calm.example", "marram", file);
        assertThat(known.hand(letter(), NOW)).as("no file").isEqualTo(Handed.NOT_TAKEN);
        Files.writeString(file, "loud dunes\n");
        assertThat(known.hand(letter(), NOW)).as("a wrong word").isEqualTo(Handed.NOT_TAKEN);
        Files.writeString(file, "quiet dunes\n");
        assertThat(known.hand(letter(), NOW)).isEqualTo(Handed.TAKEN);
    }

    /** A server that says yes until one command, and to that one something else or nothing. */
    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 Later               , NOT_TAKEN",
        "RCPT, 550 Nobody of this name , NOT_TAKEN",
        "DATA, 452 No room             , NOT_TAKEN",
        "'.' , 554 Not today           , NOT_TAKEN",
        "'.' ,                         , UNKNOWN",
        "QUIT,                         , TAKEN"
    })
    void onlyANoOfTheServerMeansThatItWasNotTaken(String command, String answer, Handed came) throws Exception {
        try (ServerSocket line = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> talk(line, command, answer));
            server.start();
            assertThat(new MailServer(
                                    "127.0.0.1",
                                    line.getLocalPort(),
                                    MailSecurity.NONE,
                                    "post@calm.example",
                                    null,
                                    null)
                            .hand(letter(), NOW))
                    .isEqualTo(came);
            server.join();
        }
    }

    private static void talk(ServerSocket line, String command, String answer) {
        try (Socket caller = line.accept();
                Scanner said = new Scanner(caller.getInputStream(), StandardCharsets.US_ASCII)) {
            say(caller, "220 calm.example");
            boolean letter = false;
            while (said.hasNextLine()) {
                String words = said.nextLine();
                boolean answers = !letter || words.equals(".");
                if (answers && words.startsWith(command)) {
                    if (answer == null) {
                        return;
                    }
                    say(caller, answer);
                } else if (answers) {
                    say(caller, words.equals("DATA") ? "354 Go on" : "250 Yes");
                }
                letter = letter ? !words.equals(".") : words.equals("DATA") && !command.equals("DATA");
            }
        } catch (IOException over) {
            // the caller has gone
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private MailServer server(MailSecurity security) {
        return new MailServer("127.0.0.1", post.getSmtp().getPort(), security, "post@calm.example", null, null);
    }

    private static Letter letter() {
        return new Letter(1, "own@mail.example", "You have an update");
    }
}
