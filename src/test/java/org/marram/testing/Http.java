package org.marram.testing;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One visitor of the product over HTTP, who keeps cookies as a browser does (secure ones too) and follows nothing. */
public final class Http {

    /** The name of the one cookie. */
    static final String SESSION = "__Host-marram";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, body, with(headers, "Content-Type", "application/x-www-form-urlencoded"));
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(
                method,
                path,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8),
                answer -> HttpResponse.BodySubscribers.ofString(charset(answer)),
                headers);
    }

    /** Sends a file, or none where it is null, and takes one. */
    public HttpResponse<byte[]> file(String method, String path, byte[] file, String... headers) {
        return send(
                method,
                path,
                file == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(file),
                HttpResponse.BodyHandlers.ofByteArray(),
                headers);
    }

    private <T> HttpResponse<T> send(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            HttpResponse.BodyHandler<T> taken,
            String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Product.baseUrl() + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<T> response = CLIENT.send(request.build(), taken);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(method + " " + path, failed);
        }
    }

    /** A file that is no text comes as one letter a byte. */
    private static Charset charset(HttpResponse.ResponseInfo answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.equals("application/pdf") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /** Signs a member of staff in by the page, as a browser would. */
    public HttpResponse<String> signIn(String username, String passPhrase) {
        String csrf = csrf(get("/sign-in").body());
        return post("/sign-in", Map.of("csrf", csrf, "username", username, "passphrase", passPhrase));
    }

    /** The same, with a pass phrase of one's own choice from then on. */
    public HttpResponse<String> signIn(String username, String passPhrase, String newPassPhrase) {
        String csrf = csrf(get("/sign-in?new").body());
        return post(
                "/sign-in",
                Map.of("csrf", csrf, "username", username, "passphrase", passPhrase, "newpassphrase", newPassPhrase));
    }

    public static String csrf(String page) {
        Matcher found = CSRF.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No form in " + page);
        }
        return found.group(1);
    }

    /** The value of the one session cookie. */
    public String session() {
        return cookies.get(SESSION);
    }

    /** Comes with somebody else's session cookie. */
    public Http withSession(String value) {
        cookies.put(SESSION, value);
        return this;
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).get(0);
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String[] with(String[] headers, String... more) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
