package org.marram.ui.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.marram.access.SignInService;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;

/** The staff's sign-in page, plain HTML, and signing out. */
@WebServlet({"/sign-in", "/sign-out"})
public class SignInServlet extends HttpServlet {

    private static final String FORM = "marram.sign-in-form";

    @Inject
    private SignInService signIns;

    @Inject
    private Source source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/sign-out")) {
            redirect(response, "/sign-in");
        } else {
            show(request, response, "", null);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/sign-out")) {
            signOut(request);
            response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
            redirect(response, "/sign-in");
            return;
        }
        String username = request.getParameter("username");
        try {
            checkForm(request);
            String token = signIns.signIn(username, request.getParameter("passphrase"), source.of(request));
            enter(request, token);
            redirect(response, "/");
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status() == 429 ? 429 : HttpServletResponse.SC_OK);
            show(request, response, username == null ? "" : username, refusal.code());
        }
    }

    /** A fresh server session with a fresh id: nothing of an earlier one, or of a stranger's, is left in it. */
    private static void enter(HttpServletRequest request, String token) {
        request.getSession().invalidate();
        HttpSession session = request.getSession(true);
        session.setAttribute(Authentication.TOKEN, token);
        request.changeSessionId();
    }

    private void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            signIns.signOut((String) session.getAttribute(Authentication.TOKEN));
            session.invalidate();
        }
    }

    private static void checkForm(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object expected = session == null ? null : session.getAttribute(FORM);
        if (expected == null || !expected.equals(request.getParameter("csrf"))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "form-too-old");
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, String username, String refusal)
            throws IOException {
        HttpSession session = request.getSession();
        if (session.getAttribute(FORM) == null) {
            session.setAttribute(FORM, Ref.random().toString());
        }
        Texts texts = Texts.of("entrance", language(request));
        Pages.write(
                response,
                "signIn.jte",
                new SignInPage(
                        texts,
                        (String) session.getAttribute(FORM),
                        username,
                        refusal == null ? null : texts.refusal(refusal)));
    }

    private static Locale language(HttpServletRequest request) {
        Locale asked = Locale.lookup(
                Collections.list(request.getLocales()).stream()
                        .map(locale -> new Locale.LanguageRange(locale.toLanguageTag()))
                        .toList(),
                Texts.LANGUAGES);
        return asked == null ? Texts.LANGUAGES.get(0) : asked;
    }

    private static void redirect(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }
}
