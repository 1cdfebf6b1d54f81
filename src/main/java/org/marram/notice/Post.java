package org.marram.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that is set for this installation; where none is, nothing goes out by mail. */
@ApplicationScoped
class Post {

    @Inject
    @ConfigProperty(name = "marram.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "marram.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "marram.mail.security", defaultValue = "STARTTLS")
    private MailSecurity security;

    @Inject
    @ConfigProperty(name = "marram.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "marram.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "marram.mail.password.file")
    private Optional<Path> passwordFile;

    @Inject
    private Clock clock;

    /** Whether there is one, and an address to send from. */
    boolean isSet() {
        return host.isPresent() && from.isPresent();
    }

    Handed hand(Letter letter) {
        return new MailServer(
                        host.orElseThrow(),
                        port,
                        security,
                        from.orElseThrow(),
                        user.orElse(null),
                        user.isPresent() ? passwordFile.orElse(null) : null)
                .hand(letter, clock.instant());
    }
}
