package org.marram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.access.Scope;
import org.marram.common.Ref;
import org.marram.common.Refusal;

class StrictJsonTest {

    /** One of each kind that bodies hold. */
    public record Sample(
            String words,
            int number,
            Integer maybe,
            boolean yes,
            LocalDate day,
            Instant at,
            Scope scope,
            Ref ref,
            Set<Scope> scopes,
            List<Inner> inner) {}

    public record Inner(@Schema(required = true) String title) {}

    @Test
    void readsEveryKindOfValue() {
        Ref ref = Ref.random();
        Sample read = read("{\"words\":\"a\",\"number\":-3,\"maybe\":null,\"yes\":true,\"day\":\"2028-02-29\","
                + "\"at\":\"2026-11-21T10:00:00+01:00\",\"scope\":\"PLAN\",\"ref\":\"" + ref
                + "\",\"scopes\":[\"PLAN\",\"NOTES\"],\"inner\":[{\"title\":\"one\"},{\"title\":\"two\"}]}");
        assertThat(read)
                .isEqualTo(new Sample(
                        "a",
                        -3,
                        null,
                        true,
                        LocalDate.of(2028, 2, 29),
                        Instant.parse("2026-11-21T09:00:00Z"),
                        Scope.PLAN,
                        ref,
                        Set.of(Scope.PLAN, Scope.NOTES),
                        List.of(new Inner("one"), new Inner("two"))));
    }

    @Test
    void takesAbsentMembersAsNothing() {
        assertThat(read("{}")).isEqualTo(new Sample(null, 0, null, false, null, null, null, null, Set.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 four bytes", "مرحبا بالعالم", "שלום", "<script>alert(1)</script>", "\u202Ertl", "a\nb"})
    void keepsTextOfEveryScriptAsItIs(String text) {
        String escaped = text.replace("\n", "\\n");
        assertThat(read("{\"words\":\"" + escaped + "\"}").words()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
                    ~{"day":"2026-02-31"}~, day, not-a-date
                    ~{"day":"2026-2-1"}~, day, not-a-date
                    ~{"day":"+92026-01-01"}~, day, not-a-date
                    ~{"day":"21.11.2026"}~, day, not-a-date
                    ~{"day":20261121}~, day, wrong-type
                    ~{"at":"2026-02-31T10:00:00Z"}~, at, not-a-time
                    ~{"at":"2026-02-01T24:00:00Z"}~, at, not-a-time
                    ~{"at":"2026-02-01T10:00:00"}~, at, not-a-time
                    ~{"words":1}~, words, wrong-type
                    ~{"words":{"a":{"b":{}}}}~, words, wrong-type
                    ~{"words":[]}~, words, wrong-type
                    ~{"number":"1"}~, number, wrong-type
                    ~{"number":1.0}~, number, wrong-type
                    ~{"number":1e3}~, number, wrong-type
                    ~{"number":null}~, number, wrong-type
                    ~{"number":99999999999999999999999999}~, number, out-of-range
                    ~{"yes":"true"}~, yes, wrong-type
                    ~{"scope":"plan"}~, scope, unknown
                    ~{"scope":0}~, scope, wrong-type
                    ~{"scopes":["PLAN","PLAN"]}~, scopes[1], duplicate-member
                    ~{"scopes":["PLAN",null]}~, scopes[1], wrong-type
                    ~{"scopes":"PLAN"}~, scopes, wrong-type
                    ~{"inner":[{"title":"a"},{"name":"b"}]}~, inner[1].name, unknown-member
                    ~{"inner":[{"title":"a","title":"b"}]}~, inner[0].title, duplicate-member
                    ~{"inner":{"title":"a"}}~, inner, wrong-type
                    ~{"owner":"me"}~, owner, unknown-member
                    ~{"version":7}~, version, unknown-member
                    ~{"<b>made up</b>":1}~, ?, unknown-member
                    ~{"number":1,"number":1}~, number, duplicate-member
                    ~[]~, ~~, wrong-type
                    ~"text"~, ~~, wrong-type
                    """)
    void refusesAtTheField(String json, String field, String code) {
        Refusal refusal = refused(json);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED);
        assertThat(refusal.faults()).containsExactly(new Refusal.Fault(field == null ? "" : field, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"words\":\"a\"",
                "{\"words\":\"a\"}{}",
                "{'words':'a'}",
                "null",
                "{\"words\":\"a\",}"
            })
    void refusesWhatIsNoJson(String json) {
        assertThat(refused(json).code()).isEqualTo("malformed-json");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] latin = "{\"words\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(Refusal.class, () -> StrictJson.read(latin, Sample.class))
                        .code())
                .isEqualTo("malformed-json");
    }

    @Test
    void refusesTenThousandLevelsAtTheFirst() {
        assertThat(refused("{\"inner\":" + "[".repeat(10_000)).faults())
                .containsExactly(new Refusal.Fault("inner[0]", "wrong-type"));
        assertThat(refused("[".repeat(100_000)).faults()).containsExactly(new Refusal.Fault("", "wrong-type"));
    }

    @Test
    void refusesANumberOfAMillionDigitsWithoutCounting() {
        assertThat(refused("{\"number\":" + "9".repeat(900_000) + "}").faults())
                .containsExactly(new Refusal.Fault("number", "out-of-range"));
    }

    @Test
    void namesEveryMissingMemberAtOnce() {
        Refusal refusal = refused("{\"inner\":[{},{\"title\":\"a\"},{\"title\":null}]}");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.faults())
                .containsExactly(
                        new Refusal.Fault("inner[0].title", "required"),
                        new Refusal.Fault("inner[2].title", "required"));
    }

    @Test
    void answersAMalformedReferenceLikeAnUnknownOne() {
        assertThat(refused("{\"ref\":\"nonsense\"}").kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void tellsNothingOfWhatWasSent() {
        assertThat(refused("{\"scope\":\"secret-words\"}").getMessage()).doesNotContain("secret-words");
    }

    private static Sample read(String json) {
        return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Sample.class);
    }

    private static Refusal refused(String json) {
        return catchThrowableOfType(Refusal.class, () -> read(json));
    }
}
