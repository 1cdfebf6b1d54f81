package org.marram.ui.entrance;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Role;

/**
 * Turns away addresses with parameters in their path: the server would take a session from there, and addresses are
 * kept and passed on. Tells the rooms who acts, and sends whoever is not of the staff from the staff's addresses to the sign-in. A page whose
 * sign-in has ended in the meantime is led there too, at its next word to the server. While nobody can say who acts, such a
 * page is told to wait and asks again by itself, so that nothing typed there is lost.
 */
class Doorkeeper implements Filter {

    private final CurrentActor current;

    Doorkeeper(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        if (Paths.hasParameters(request)) {
            ((HttpServletResponse) anyResponse).sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Actor actor = (Actor) request.getAttribute(Authentication.ACTOR);
        if (actor != null && !current.isKnown()) {
            current.enter(actor);
        }
        boolean unasked = request.getAttribute(Authentication.UNASKED) != null;
        if (unasked) {
            current.cannotBeAsked();
        }
        if (unasked && Paths.isStaff(request)) {
            ((HttpServletResponse) anyResponse).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (Paths.isStaff(request) && (actor == null || actor.role() == Role.PERSON)) {
            toSignIn(request, (HttpServletResponse) anyResponse);
        } else {
            chain.doFilter(anyRequest, anyResponse);
        }
    }

    /** Vaadin's own script follows these words when it gets them instead of what it asked for. */
    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("v-r");
        if ("heartbeat".equals(asked)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (asked != null) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("Vaadin-Refresh: /sign-in");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in");
        }
    }
}
