package org.marram.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Somebody who uses Marram over its own API, signed in by cookie. Whatever is refused ends the story. */
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private final String toldKey;
    private Instant at;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Caller(String baseUrl, String toldKey, String username, String passPhrase) {
        this.address = baseUrl + "/api/v1";
        this.toldKey = toldKey;
        send("POST", "/sign-in", Map.of("username", username, "passphrase", passPhrase), "Accept", "*/*");
    }

    /** What follows happened at this time. */
    Caller at(Instant told) {
        at = told;
        return this;
    }

    JsonNode get(String path) {
        return read(send("GET", path, null, "Accept", "application/json"));
    }

    /** Makes something, once. */
    JsonNode make(String path, Object body) {
        return read(
                send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Makes something that rests on the version of another thing, once. */
    void make(String path, int version, Object body) {
        send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString(), "If-Match", tag(version));
    }

    /** Keeps a file of this title, once. */
    void make(String path, String title, byte[] file) {
        send("POST", path, file, "Idempotency-Key", UUID.randomUUID().toString(), "Slug", title);
    }

    /** Acts on the version of a thing that was just read. */
    void act(String path, int version, Object body) {
        send("POST", path, body, "If-Match", tag(version));
    }

    /** Changes the version of a thing that was just read. */
    void change(String path, int version, Object body) {
        send("PATCH", path, body, "If-Match", tag(version));
    }

    /** Writes anew the whole of what was just read. */
    void write(String path, int version, Object body) {
        send("PUT", path, body, "If-Match", tag(version));
    }

    /** Says something that stays the same however often it is said. */
    void tell(String path, Object body) {
        send("POST", path, body, "Accept", "*/*");
    }

    private HttpResponse<byte[]> send(String method, String path, Object body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(Duration.ofSeconds(60))
                    .headers(headers);
            if (at != null) {
                request.header("Marram-Told-Key", toldKey).header("Marram-Told-At", at.toString());
            }
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies());
            }
            if (body == null) {
                request.method(method, HttpRequest.BodyPublishers.noBody());
            } else if (body instanceof byte[] file) {
                request.header("Content-Type", "application/octet-stream")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(file));
            } else {
                request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            }
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            if (answer.statusCode() >= 300) {
                throw new Trouble("The demo stories stop at " + method + " " + path + ": " + answer.statusCode() + " "
                        + read(answer).path("code").asText());
            }
            return answer;
        } catch (IOException e) {
            throw new Trouble("The demo stories cannot be told: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while telling the demo stories.", e);
        }
    }

    private static String tag(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Trouble("The API answered no JSON, but " + answer.statusCode() + ".", e);
        }
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
