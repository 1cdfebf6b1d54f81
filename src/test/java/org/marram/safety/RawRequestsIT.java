package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marram.testing.Product;

/** Rule 43: whatever nonsense is sent, by whatever program, the answer tells nothing of what answers. */
class RawRequestsIT {

    private static final String END = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    static Stream<String> nonsense() {
        String host = END;
        return Stream.of(
                "GET /%zz HTTP/1.1" + host,
                "GET /%00 HTTP/1.1" + host,
                "GET /%c0%ae%c0%ae/WEB-INF/web.xml HTTP/1.1" + host,
                "GET /../../etc/passwd HTTP/1.1" + host,
                "GET /a\\b HTTP/1.1" + host,
                "GET /<script> HTTP/1.1" + host,
                "GET //people HTTP/1.1" + host,
                "GET people HTTP/1.1" + host,
                "GET http://elsewhere.example/people HTTP/1.1" + host,
                "GET / HTTP/9.9" + host,
                "GET /\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1" + host,
                "TRACE /api/v1/people HTTP/1.1\r\nX-Marker: trace-marker" + host,
                "CONNECT elsewhere.example:443 HTTP/1.1" + host,
                "PROPFIND / HTTP/1.1" + host,
                "OPTIONS * HTTP/1.1" + host,
                "OPTIONS /api/v1/people HTTP/1.1" + host,
                "OPTIONS /my HTTP/1.1" + host,
                "FOO /my HTTP/1.1" + host,
                "PUT /sign-in HTTP/1.1" + host,
                "DELETE /my HTTP/1.1" + host,
                "POST /sign-in HTTP/1.1\r\nContent-Length: -1" + host,
                "POST /sign-in HTTP/1.1\r\nContent-Length: x" + host,
                "POST /my HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 6" + host
                        + "do=%zz",
                "POST /my HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 2" + host + "xx",
                "POST /api/v1/sign-in HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked" + host
                        + "zz\r\n",
                "GET / HTTP/1.1\r\nX-Long: " + "a".repeat(70_000) + host,
                "GET /" + "a".repeat(70_000) + " HTTP/1.1" + host,
                "GET / HTTP/1.1\r\nCookie: __Host-marram=\u0001\u0002" + host,
                "GET / HTTP/1.1\r\nCookie: __Host-marram=" + "x".repeat(500) + host,
                "GET /api/v1/people HTTP/1.1\r\nAuthorization: Bearer \u00e9\u00e9" + host,
                "GET /api/v1/people HTTP/1.1\r\nAuthorization: Basic xxx" + host,
                "GET /api/v1/people HTTP/1.1\r\nAccept: application/xml" + host,
                "GET /my HTTP/1.1\r\nAccept-Language: ;;;q=x" + host,
                "GET /my HTTP/1.1\r\nAccept: application/vnd.sun.wadl+xml" + host);
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void tellsNothingOfWhatAnswers(String request) throws IOException {
        String answer = send(request);
        assertThat(answer)
                .doesNotContainPattern(
                        "(?i)payara|glassfish|grizzly|jersey|tomcat|catalina|eclipselink|vaadin.*version")
                .doesNotContainPattern("(?i)exception|\\n\\s*at [a-z]+\\.|org\\.|java\\.|\\.java:|jdbc|root:x")
                .doesNotContain("trace-marker")
                .doesNotContainIgnoringCase("\nServer:")
                .doesNotContainIgnoringCase("X-Powered-By");
        assertThat(answer.isEmpty() || answer.startsWith("HTTP/1.")).isTrue();
        assertThat(answer).doesNotStartWith("HTTP/1.1 500");
    }

    /** 127.0.0.2 is this machine too, and to the server somebody else. */
    @Test
    void whoeverGuessesCalendarsIsSlowedDownAndNobodyElseIs() throws IOException {
        InetAddress guesser = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        String answer = "";
        for (int guess = 0; guess < 100 && !answer.startsWith("HTTP/1.1 429"); guess++) {
            answer = send("GET /feed/guess" + guess + ".ics HTTP/1.1" + END, guesser);
        }
        assertThat(answer).startsWith("HTTP/1.1 429").contains("Retry-After: 60");
        assertThat(send("GET /feed/guess.ics HTTP/1.1" + END)).startsWith("HTTP/1.1 404");
    }

    private static String send(String request) throws IOException {
        return send(request, null);
    }

    private static String send(String request, InetAddress from) throws IOException {
        URI base = URI.create(Product.baseUrl());
        try (Socket socket = new Socket(base.getHost(), base.getPort(), from, 0)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closed) {
            return "";
        }
    }
}
