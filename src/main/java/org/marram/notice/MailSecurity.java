package org.marram.notice;

/** How the line to the mail server is kept from others. */
public enum MailSecurity {
    /** Begins in the clear; a server that does not offer it is told nothing. */
    STARTTLS,
    TLS,
    /** For a server on the same machine. */
    NONE
}
