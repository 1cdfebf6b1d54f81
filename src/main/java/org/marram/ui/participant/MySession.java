package org.marram.ui.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.marram.access.SignInService;
import org.marram.common.Failures;
import org.marram.common.Refusal;
import org.marram.common.Texts;
import org.marram.ui.entrance.Authentication;
import org.marram.ui.entrance.Source;

/** The server session behind the own pages: the choices made, and the token of the sign-in. */
@RequestScoped
public class MySession {

    private static final String CHOICES = "marram.my";
    private static final String TOLD = "marram.my.told";
    private static final String TURNED = "marram.my.turned";
    private static final String WRITTEN = "marram.my.written";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInService signIns;

    @Inject
    private Source source;

    Choices choices() {
        HttpSession session = request.getSession(false);
        Choices kept = session == null ? null : (Choices) session.getAttribute(CHOICES);
        return kept == null ? Choices.first(asked()) : kept;
    }

    void keep(Choices choices) {
        request.getSession().setAttribute(CHOICES, choices);
    }

    /** Ends the sign-in that stood here, and begins a fresh session with the new one: a fresh id, the choices alone kept. */
    void enter(String token, Place place) {
        Choices choices = choices().afresh(place);
        Sent written = written();
        end(signIns::replace);
        keep(choices);
        request.getSession().setAttribute(WRITTEN, written);
        request.getSession().setAttribute(Authentication.TOKEN, token);
        request.changeSessionId();
    }

    /** Of the present sign-in. Refuses where there is none. */
    String token() {
        HttpSession session = request.getSession(false);
        String token = session == null ? null : (String) session.getAttribute(Authentication.TOKEN);
        if (token == null) {
            throw Refusal.unauthenticated();
        }
        return token;
    }

    /** Keeps what somebody wrote, where they did, until it is sent or dropped, or this session ends. */
    void write(Sent sent) {
        if (sent.isWritten()) {
            request.getSession().setAttribute(WRITTEN, sent);
        }
    }

    /** What was written and could not be taken; null where there is nothing. */
    Sent written() {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Sent) session.getAttribute(WRITTEN);
    }

    /** What was written is taken, or not wanted any more. */
    void drop() {
        request.getSession().removeAttribute(WRITTEN);
    }

    /** What the next page tells, once. */
    void tell(List<String> words) {
        request.getSession().setAttribute(TOLD, new ArrayList<>(words));
    }

    /** What this page tells, once; empty where there is nothing. */
    @SuppressWarnings("unchecked")
    List<String> told() {
        HttpSession session = request.getSession(false);
        Object told = session == null ? null : session.getAttribute(TOLD);
        if (told == null) {
            return List.of();
        }
        session.removeAttribute(TOLD);
        return (List<String>) told;
    }

    /** Where the list goes on that the next page shows. */
    void turn(String after) {
        request.getSession().setAttribute(TURNED, after);
    }

    /** Where the list goes on that this page shows, once: whoever loads it again is at its beginning; null there. */
    String turned() {
        HttpSession session = request.getSession();
        String after = (String) session.getAttribute(TURNED);
        session.removeAttribute(TURNED);
        return after;
    }

    /**
     * Ends the session and every sign-in of the person, on whatever device. Ending them twice is no error. While the
     * database is away, it is this session that ends: nobody is kept here by it.
     */
    void end() {
        try {
            end(signIns::signOut);
        } catch (RuntimeException failed) {
            if (!Failures.isAway(failed)) {
                throw failed;
            }
        }
    }

    private void end(Consumer<String> ending) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            String token = (String) session.getAttribute(Authentication.TOKEN);
            session.invalidate();
            if (token != null) {
                ending.accept(token);
            }
        }
    }

    /** The whole address of what stands at this path of the server, as the browser knows the server. */
    String address(String path) {
        return URI.create(request.getRequestURL().toString()).resolve(path).toString();
    }

    String source() {
        return source.of(request);
    }

    private Locale asked() {
        Locale found = Locale.lookup(
                Collections.list(request.getLocales()).stream()
                        .map(locale -> new Locale.LanguageRange(locale.toLanguageTag()))
                        .toList(),
                Texts.LANGUAGES);
        return found == null ? Texts.LANGUAGES.get(0) : found;
    }
}
