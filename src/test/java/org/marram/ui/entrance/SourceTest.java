package org.marram.ui.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 56: nobody chooses by a header where he seems to come from. */
class SourceTest {

    @Test
    void whatTheProxySawCountsAndNotWhatTheVisitorClaims() {
        assertThat(new Source(true).of(asking("203.0.113.9, 198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(new Source(true).of(asking("203.0.113.9", "198.51.100.7"))).isEqualTo("198.51.100.7");
    }

    @Test
    void withoutAProxyOrItsWordTheConnectionCounts() {
        assertThat(new Source(false).of(asking("203.0.113.9"))).isEqualTo("192.0.2.1");
        assertThat(new Source(true).of(asking())).isEqualTo("192.0.2.1");
        assertThat(new Source(true).of(asking("203.0.113.9, "))).isEqualTo("192.0.2.1");
    }

    private static HttpServletRequest asking(String... forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SourceTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRemoteAddr")
                        ? "192.0.2.1"
                        : Collections.enumeration(List.of(forwarded)));
    }
}
