package org.marram.ui.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.marram.common.RequestId;
import org.marram.common.Texts;

/**
 * What is answered when nothing better was: a status and the request's id, never a reason, class or version. While the
 * database is away, calm words too, and a page that was only looked at comes back by itself.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final String SOON = "5";
    private static final String LATER = "60";
    private static final int TOO_MANY = 429;

    @Inject
    private RequestId request;

    @Override
    protected void service(HttpServletRequest failed, HttpServletResponse response) throws IOException {
        Object status = failed.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(code);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        if (code == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SOON);
            response.setHeader("Refresh", SOON);
            response.getWriter().write(Texts.of("entrance", failed.getLocale()).refusal("unavailable") + "\n\n");
        }
        if (code == TOO_MANY) {
            response.setHeader("Retry-After", LATER);
        }
        response.getWriter().write(code + "\n" + request.ref() + "\n");
    }
}
