package org.marram.ui.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.marram.common.RequestId;

/** What is answered when nothing better was: a status and the request's id, never a reason, class or version. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    @Inject
    private RequestId request;

    @Override
    protected void service(HttpServletRequest failed, HttpServletResponse response) throws IOException {
        Object status = failed.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(code);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(code + "\n" + request.ref() + "\n");
    }
}
