package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;

class ProblemTest {

    @Test
    void saysWhatIsWrongInCodesAndWords() {
        Ref request = Ref.random();
        JsonObject json = body(
                Problem.of(Refusal.invalid(
                        List.of(new Refusal.Fault("until", "required"), new Refusal.Fault("name", "too-long")))),
                Locale.ENGLISH,
                request);
        assertThat(json.keySet()).containsExactlyInAnyOrder("type", "title", "status", "code", "requestId", "errors");
        assertThat(json.getString("type")).isEqualTo("urn:marram:invalid");
        assertThat(json.getInt("status")).isEqualTo(422);
        assertThat(json.getString("requestId")).isEqualTo(request.toString());
        assertThat(json.getJsonArray("errors").getJsonObject(1).getString("field"))
                .isEqualTo("name");
        assertThat(json.getJsonArray("errors").getJsonObject(1).getString("title"))
                .isEqualTo("This is too long.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void speaksTheReadersLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(body(Problem.of(Refusal.notFound()), locale, Ref.random()).getString("title"))
                .isEqualTo(Texts.of("refusals", locale).refusal("not-found"))
                .isNotEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"\"", "\"x\"", "\"3\", \"4\"", "\"99999999999\""})
    void takesATagThatItNeverGaveAsStale(String tag) {
        assertThat(catchThrowableOfType(Refusal.class, () -> Versions.of(tag)).kind())
                .isEqualTo(Refusal.Kind.STALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*"})
    void needsAVersion(String tag) {
        assertThat(catchThrowableOfType(Refusal.class, () -> Versions.of(tag)).code())
                .isEqualTo("if-match-needed");
    }

    @Test
    void readsTheTagThatItGave() {
        assertThat(Versions.of("\"12\"")).isEqualTo(12);
    }

    private static JsonObject body(Problem problem, Locale locale, Ref request) {
        return Json.createReader(new StringReader(problem.json(Texts.of("refusals", locale), request)))
                .readObject();
    }
}
