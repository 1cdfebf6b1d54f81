package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.marram.testing.Http;
import org.marram.testing.Staff;

/** One account that uses the API as a stranger's program would: nothing but HTTP. */
public final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http = new Http();

    /** Nobody yet. */
    public Visitor() {}

    public static Visitor staff(String username) {
        return signedIn("{\"username\":\"" + username + "\",\"passphrase\":\"" + Staff.PASS_PHRASE + "\"}");
    }

    public static Visitor person(String code) {
        return signedIn("{\"code\":\"" + code + "\"}");
    }

    private static Visitor signedIn(String words) {
        Visitor visitor = new Visitor();
        assertThat(visitor.send("POST", "/sign-in", words).statusCode()).isEqualTo(204);
        return visitor;
    }

    /** The value of the one session cookie. */
    public String session() {
        return http.session();
    }

    /** Any request; without a content type where there is no body. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        String[] all = headers;
        if (body != null && !String.join(" ", headers).contains("Content-Type")) {
            all = java.util.Arrays.copyOf(headers, headers.length + 2);
            all[headers.length] = "Content-Type";
            all[headers.length + 1] = "application/json";
        }
        return http.send(method, "/api/v1" + path, body, all);
    }

    /** Sends a file, or none where it is null, and takes one. */
    public HttpResponse<byte[]> file(String method, String path, byte[] file, String... headers) {
        return http.file(method, "/api/v1" + path, file, headers);
    }

    public JsonNode get(String path) {
        return answer(200, send("GET", path, null));
    }

    public JsonNode ask(String path, String body) {
        return answer(200, send("POST", path, body));
    }

    /** Makes something; answers what was said. */
    public JsonNode make(String path, String body) {
        return answer(201, send("POST", path, body, "Idempotency-Key", key()));
    }

    public void act(String path, String body, String... headers) {
        HttpResponse<String> response = send("POST", path, body, headers);
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(204);
    }

    public static JsonNode answer(int status, HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as(response.request().uri() + " " + response.body())
                .isEqualTo(status);
        return json(response);
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("No JSON: " + response.body(), noJson);
        }
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode one : list) {
            if (one.get(field).asText().equals(value)) {
                return one;
            }
        }
        throw new AssertionError("No " + value + " in " + list);
    }
}
