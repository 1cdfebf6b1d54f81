package org.marram.ui.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.marram.access.SignInService;
import org.marram.common.Failures;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;

/**
 * The staff's sign-in page, plain HTML, and signing out. Whoever wants to, or has a pass phrase that somebody else made,
 * chooses a new one while signing in.
 */
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
            show(request, response, "", request.getParameter("new") != null, null);
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
        try {
            checkForm(request);
            String token = signIns.signIn(
                    request.getParameter("username"),
                    request.getParameter("passphrase"),
                    request.getParameter("newpassphrase"),
                    source.of(request));
            enter(request, token);
            redirect(response, "/");
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status() == 429 ? 429 : HttpServletResponse.SC_OK);
            again(request, response, refusal);
        } catch (RuntimeException failed) {
            if (!Failures.isAway(failed)) {
                throw failed;
            }
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            again(request, response, Refusal.unavailable());
        }
    }

    private static void again(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        String username = request.getParameter("username");
        boolean choosing =
                request.getParameter("newpassphrase") != null || refusal.code().equals("new-phrase-needed");
        show(request, response, username == null ? "" : username, choosing, refusal);
    }

    /** A fresh server session with a fresh id: nothing of an earlier one, or of a stranger's, is left in it. */
    private void enter(HttpServletRequest request, String token) {
        signIns.replace((String) request.getSession().getAttribute(Authentication.TOKEN));
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

    private static void show(
            HttpServletRequest request,
            HttpServletResponse response,
            String username,
            boolean choosing,
            Refusal refusal)
            throws IOException {
        HttpSession session = request.getSession();
        if (session.getAttribute(FORM) == null) {
            session.setAttribute(FORM, Ref.random().toString());
        }
        Texts texts = Texts.of("entrance", language(request));
        List<Refusal.Fault> faults = refusal == null ? List.of() : refusal.faults();
        Pages.write(
                response,
                "signIn.jte",
                new SignInPage(
                        texts,
                        (String) session.getAttribute(FORM),
                        username,
                        choosing,
                        refusal == null || !faults.isEmpty() ? null : texts.refusal(refusal.code()),
                        faults.isEmpty() ? null : texts.refusal(faults.get(0).code())));
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
