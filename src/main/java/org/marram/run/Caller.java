package org.marram.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Somebody who uses Marram over its own API, signed in by cookie. Whatever is refused ends the story. */
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Caller(String baseUrl, String username, String passPhrase) {
        this.address = baseUrl + "/api/v1";
        send("POST", "/sign-in", Map.of("username", username, "passphrase", passPhrase), "Accept", "*/*");
    }

    JsonNode get(String path) {
        return read(send("GET", path, null, "Accept", "application/json"));
    }

    /** Makes something, once. */
    JsonNode make(String path, Object body) {
        return read(
                send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Acts on the version of a thing that was just read. */
    void act(String path, int version, Object body) {
        send("POST", path, body, "If-Match", '"' + Integer.toString(version) + '"');
    }

    private HttpResponse<byte[]> send(String method, String path, Object body, String header, String value) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(Duration.ofSeconds(60))
                    .header(header, value);
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies());
            }
            if (body == null) {
                request.method(method, HttpRequest.BodyPublishers.noBody());
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
