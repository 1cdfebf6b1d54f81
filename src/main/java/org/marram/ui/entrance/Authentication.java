package org.marram.ui.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.marram.access.Actor;
import org.marram.access.SignInService;
import org.marram.common.Failures;

/**
 * Says who acts, for every request anew: by the token in the server session where somebody signed in, or by a bearer
 * token where another system asks. A session whose sign-in has ended is nobody's; while the database cannot be asked, the
 * sign-in stands, and nothing is shown.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    /** The server session's attribute that keeps the sign-in's token. */
    public static final String TOKEN = "marram.token";

    static final String ACTOR = "marram.actor";

    /** Set where the database could not be asked who acts. */
    static final String UNASKED = "marram.unasked";

    private static final String BEARER = "Bearer ";

    @Inject
    private SignInService signIns;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Actor> actor = asked(request);
        if (actor.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(ACTOR, actor.get());
        return context.notifyContainerAboutLogin(
                actor.get().account().toString(), Set.of(actor.get().role().name()));
    }

    private Optional<Actor> asked(HttpServletRequest request) {
        try {
            return actor(request);
        } catch (RuntimeException failed) {
            if (!Failures.isAway(failed)) {
                throw failed;
            }
            request.setAttribute(UNASKED, true);
            return Optional.empty();
        }
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && Paths.isApi(request)) {
            return authorization.startsWith(BEARER)
                    ? signIns.bearer(authorization.substring(BEARER.length()))
                    : Optional.empty();
        }
        HttpSession session = request.getSession(false);
        String token = session == null ? null : (String) session.getAttribute(TOKEN);
        return token == null || Paths.isStatic(request)
                ? Optional.empty()
                : signIns.resume(token, !Paths.isByItself(request));
    }
}
