package org.marram.ui.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from, so that guessing can be slowed down there; kept nowhere. Behind a proxy everybody comes
 * from the proxy: then what the proxy itself has seen counts, which is the last word of X-Forwarded-For. Whatever a
 * visitor puts there himself stands before it.
 */
@ApplicationScoped
public class Source {

    private final boolean behindProxy;

    @Inject
    public Source(@ConfigProperty(name = "marram.proxy", defaultValue = "false") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    Source() {
        this(false);
    }

    public String of(HttpServletRequest request) {
        List<String> forwarded = behindProxy ? Collections.list(request.getHeaders("X-Forwarded-For")) : List.of();
        String last = forwarded.isEmpty() ? "" : forwarded.get(forwarded.size() - 1);
        String seen = last.substring(last.lastIndexOf(',') + 1).strip();
        return seen.isEmpty() ? request.getRemoteAddr() : seen;
    }
}
