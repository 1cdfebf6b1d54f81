package org.marram.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.marram.common.Failures;
import org.marram.common.Ref;

/**
 * Where letters are handed over, by SMTP (RFC 5321) through Jakarta Mail. No header tells more than the sender's address does: no
 * name, no program, no machine, no zone.
 *
 * @param user null where the server asks for none
 * @param passwordFile holds one line; null where there is no user
 */
record MailServer(String host, int port, MailSecurity security, String from, String user, Path passwordFile) {

    private static final Logger LOG = System.getLogger(MailServer.class.getName());
    private static final String CONNECT_WITHIN = "10000";
    private static final String ANSWER_WITHIN = "30000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Once the letter itself is on its way, only an answer of the server says that it was not taken. */
    Handed hand(Letter letter, Instant now) {
        Handed came = Handed.NOT_TAKEN;
        Session session = Session.getInstance(settings());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(host, port, user, password());
            MimeMessage message = message(session, letter, now);
            came = Handed.UNKNOWN;
            transport.sendMessage(message, message.getAllRecipients());
            came = Handed.TAKEN;
        } catch (MessagingException | IOException failed) {
            LOG.log(Logger.Level.WARNING, "Trouble with the mail server: " + Failures.told(failed));
            came = isAnswer(failed) ? Handed.NOT_TAKEN : came;
        }
        return came;
    }

    /** A no of the server: to the address, or with a code of its own (4xx, 5xx). */
    private static boolean isAnswer(Exception failed) {
        return failed instanceof SendFailedException no
                && (no.getInvalidAddresses() != null && no.getInvalidAddresses().length > 0
                        || String.valueOf(no.getMessage()).matches("(?s)[45]\\d\\d.*"));
    }

    private MimeMessage message(Session session, Letter letter, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + Ref.random() + "@" + domain() + ">");
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
        message.setSubject(letter.words(), UTF_8);
        message.setText(letter.words(), UTF_8);
        message.saveChanges();
        return message;
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.localhost", domain());
        settings.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        settings.setProperty("mail.smtp.connectiontimeout", CONNECT_WITHIN);
        settings.setProperty("mail.smtp.timeout", ANSWER_WITHIN);
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == MailSecurity.TLS));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == MailSecurity.STARTTLS));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(security == MailSecurity.STARTTLS));
        return settings;
    }

    private String password() throws IOException {
        return passwordFile == null ? null : Files.readString(passwordFile).strip();
    }

    /** The part of the sender's address that names a place: the only place that a letter tells. */
    private String domain() {
        return from.replaceFirst(".*@", "");
    }
}
