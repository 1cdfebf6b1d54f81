package org.marram.ui.entrance;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers of every answer. Pages without scripts of a framework get the strict policy; the staff's doors get the one
 * that Vaadin can live with, and every other header. Nothing but files that are the same for everybody is ever stored.
 */
class Headers implements Filter {

    private static final String STRICT =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";
    /** It asks the server by itself, and so does what answers for it where there is no connection. */
    private static final String OFFLINE = STRICT + "; connect-src 'self'";

    private static final String STAFF =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'self'";
    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), display-capture=(), idle-detection=()";

    private final boolean secure;

    Headers(boolean secure) {
        this.secure = secure;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        response.setHeader(
                "Content-Security-Policy",
                Paths.isStaff(request) ? STAFF : Paths.isOffline(request) ? OFFLINE : STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        if (!Paths.isStatic(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
