package org.marram.ui.entrance;

import jakarta.servlet.http.HttpServletRequest;

/** Which door an address belongs to. */
final class Paths {

    private Paths() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** As in "/people;name=value". No address of ours has any; the server takes one out when it names a session. */
    static boolean hasParameters(HttpServletRequest request) {
        return request.getRequestURI().indexOf(';') >= 0 || request.isRequestedSessionIdFromURL();
    }

    static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }

    /** What pages ask by themselves, while nobody does anything. */
    static boolean isByItself(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r")) || of(request).equals("/api/v1/stamp");
    }

    /** Files that are the same for everybody. */
    static boolean isStatic(HttpServletRequest request) {
        String path = of(request);
        return path.matches("(/offline)?/[a-z-]+\\.(css|js|html|svg|ico|png)")
                || path.startsWith("/icons/")
                || path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/dynamic/");
    }

    /** The page of lists without a connection, and what it is made of. */
    static boolean isOffline(HttpServletRequest request) {
        return of(request).startsWith("/offline/");
    }

    /** What the server itself answers: whether it is ready, and (in demo mode only) what the API offers. */
    static boolean isServers(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/health")
                || path.startsWith("/health/")
                || path.equals("/openapi")
                || path.startsWith("/openapi/");
    }

    /** Whatever Vaadin's servlet answers, which takes all that no other door does. */
    static boolean isStaff(HttpServletRequest request) {
        return "/*".equals(request.getHttpServletMapping().getPattern()) && !isStatic(request) && !isServers(request);
    }
}
