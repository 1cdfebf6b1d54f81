package org.marram.ui.entrance;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.marram.common.ToldClock;

/**
 * Lets a demonstration tell what happened in earlier years: a request that carries the key of this very start, and a time
 * in the past, is answered as at that time. It is set up only where the one who starts the server gave such a key, which
 * the demonstration makes anew each time and production never has. Who signs in is asked by the real clock.
 */
class Told implements Filter {

    static final String KEY = "Marram-Told-Key";
    static final String AT = "Marram-Told-At";

    private final Clock clock;
    private final byte[] key;

    Told(Clock clock, String key) {
        this.clock = clock;
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        String shown = request.getHeader(KEY);
        if (shown == null) {
            chain.doFilter(request, answer);
        } else if (MessageDigest.isEqual(key, shown.getBytes(StandardCharsets.UTF_8))) {
            at(request, (HttpServletResponse) answer, chain);
        } else {
            ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void at(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        Instant at = past(request.getHeader(AT));
        if (at == null) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            ToldClock.<IOException, ServletException>at(at, () -> chain.doFilter(request, answer));
        }
    }

    /** Null where it is no time, or still to come. */
    private Instant past(String words) {
        try {
            Instant at = words == null ? clock.instant() : Instant.parse(words);
            return at.isAfter(clock.instant()) ? null : at;
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
