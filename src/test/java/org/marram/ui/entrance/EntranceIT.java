package org.marram.ui.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.testing.Http;
import org.marram.testing.Product;
import org.marram.testing.Staff;

/** The entrance from outside: over HTTP, with production's settings. */
class EntranceIT {

    private static long programme;
    private static String coordinator;

    @BeforeAll
    static void aCoordinator() {
        programme = Staff.programme();
        coordinator = Staff.account(programme, "COORDINATOR", Staff.team(programme), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/people", "/sign-in", "/my", "/api/v1/people", "/look.css", "/nothing-here", "/VAADIN/no"})
    void everyAnswerCarriesTheHeaders(String path) {
        HttpResponse<String> answer = new Http().get(path);
        Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Referrer-Policy", "no-referrer",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Resource-Policy", "same-origin",
                        "Strict-Transport-Security", "max-age=63072000; includeSubDomains")
                .forEach((name, value) ->
                        assertThat(answer.headers().firstValue(name)).as(name).contains(value));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("geolocation=()");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        if (!path.endsWith(".css")) {
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/my", "/offline/roster.html", "/offline/worker.js"})
    void thePlainPagesAllowNoForeignAndNoInlineContent(String path) {
        String policy = new Http()
                .get(path)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        assertThat(policy)
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("http");
    }

    @Test
    void theCookieIsBoundToTheHostSecureHiddenFromScriptsAndEndsWithTheBrowser() {
        String cookie =
                new Http().get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("__Host-marram=");
        assertThat(cookie.toLowerCase())
                .contains("; secure")
                .contains("; httponly")
                .contains("samesite=strict")
                .contains("path=/")
                .doesNotContain("max-age")
                .doesNotContain("domain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/classes", "/accounts", "/people/AAAAAAAAAAAAAAAAAAAAAA"})
    void whoIsNotSignedInIsLedToTheSignIn(String path) {
        HttpResponse<String> answer = new Http().get(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void signsInWithAFreshSessionAndOut() {
        Http visitor = new Http();
        visitor.get("/sign-in");
        String before = visitor.session();
        assertThat(visitor.signIn(coordinator, Staff.PASS_PHRASE).statusCode()).isEqualTo(303);
        String after = visitor.session();
        assertThat(after).isNotEqualTo(before);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(new Http().withSession(before).get("/").statusCode()).isEqualTo(303);
        visitor.post("/sign-out", Map.of());
        assertThat(new Http().withSession(after).get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void unknownNamesAndWrongWordsGetOneAnswer() {
        String wrong = new Http().signIn(coordinator, "not these words").body();
        String unknown = new Http().signIn("no-such-name", "not these words").body();
        assertThat(wrong.replaceAll("value=\"[^\"]*\"", "")).isEqualTo(unknown.replaceAll("value=\"[^\"]*\"", ""));
    }

    @Test
    void thePageOffersToChooseAnotherPassPhraseAndBlocksNoPasswordManager() {
        Http visitor = new Http();
        assertThat(visitor.get("/sign-in").body())
                .contains("href=\"/sign-in?new\"", "autocomplete=\"current-password\"")
                .doesNotContain("newpassphrase");
        String page = visitor.get("/sign-in?new").body();
        assertThat(page)
                .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
                .contains("autocomplete=\"new-password\"", "At least 12 characters")
                .doesNotContain("onpaste", "<script");
        assertThat(page.replaceAll("<input id=\"username\"[^>]*>", "")).doesNotContain("maxlength");
    }

    @Test
    void whoeverWantsToChoosesAnotherPassPhraseAndIsOutEverywhereElse() {
        String username = Staff.account(programme, "COORDINATOR", Staff.team(programme), null);
        Http elsewhere = new Http();
        elsewhere.signIn(username, Staff.PASS_PHRASE);
        Http visitor = new Http();
        String refused =
                visitor.signIn(username, Staff.PASS_PHRASE, "marram marram").body();
        assertThat(refused).contains("id=\"fault\"", username).doesNotContain("marram marram", Staff.PASS_PHRASE);
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(200);
        assertThat(visitor.signIn(username, Staff.PASS_PHRASE, "grey herons in the rain")
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aDisabledAccountIsOutAtItsNextClick() {
        String username = Staff.account(programme, "COORDINATOR", Staff.team(programme), null);
        Http visitor = new Http();
        visitor.signIn(username, Staff.PASS_PHRASE);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        Staff.run("update account set disabled_at = now(6) where username = ?", username);
        assertThat(visitor.get("/").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/api/v1/people").statusCode()).isEqualTo(401);
    }

    @Test
    void anIdleSignInIsOverAlthoughItsPageKeepsItselfAlive() {
        String username = Staff.account(programme, "COORDINATOR", Staff.team(programme), null);
        Http visitor = new Http();
        visitor.signIn(username, Staff.PASS_PHRASE);
        visitor.get("/");
        Staff.run(
                "update sign_in s join account a on a.id = s.account_id"
                        + " set s.last_seen_at = utc_timestamp(6) - interval 29 minute where a.username = ?",
                username);
        visitor.get("/?v-r=heartbeat&v-uiId=0");
        Staff.run(
                "update sign_in s join account a on a.id = s.account_id"
                        + " set s.last_seen_at = s.last_seen_at - interval 2 minute where a.username = ?",
                username);
        assertThat(visitor.get("/?v-r=heartbeat&v-uiId=0").statusCode()).isEqualTo(403);
        assertThat(visitor.send("POST", "/?v-r=uidl&v-uiId=0", "{}").body()).isEqualTo("Vaadin-Refresh: /sign-in");
    }

    @Test
    void whatAnotherOriginSendsIsRefused() {
        Http visitor = new Http();
        visitor.signIn(coordinator, Staff.PASS_PHRASE);
        assertThat(visitor.post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/sign-out", Map.of(), "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.send("POST", "/api/v1/people", "{}", "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWithoutItsSecretSignsNobodyIn() {
        Http visitor = new Http();
        visitor.get("/sign-in");
        visitor.post("/sign-in", Map.of("csrf", "guessed", "username", coordinator, "passphrase", Staff.PASS_PHRASE));
        assertThat(visitor.get("/").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/openapi",
                "/openapi/ui",
                "/api/v1/application.wadl",
                "/my/application.wadl",
                "/WEB-INF/web.xml",
                "/META-INF/persistence.xml",
                "/%2e%2e/WEB-INF/web.xml",
                "/VAADIN/../WEB-INF/web.xml",
                "/error",
                "/api/v1/no-such-thing",
                "/health",
                "/sign-in/..;/people",
                "/api/v1/people/%00",
                "/icons/../WEB-INF/beans.xml"
            })
    void saysNothingOfHowItIsMade(String path) {
        HttpResponse<String> answer = new Http().get(path);
        assertThat(answer.body() + answer.headers().map())
                .doesNotContainIgnoringCase("payara")
                .doesNotContainIgnoringCase("glassfish")
                .doesNotContainIgnoringCase("jersey")
                .doesNotContain("Exception")
                .doesNotContain("org.marram")
                .doesNotContain("persistence-unit")
                .doesNotContain("web-app")
                .doesNotContain("java.");
        if (!path.equals("/health")) {
            assertThat(answer.statusCode()).isIn(303, 400, 401, 403, 404);
        }
    }

    @Test
    void isReadyAndSaysSoWithoutDetails() {
        HttpResponse<String> answer = new Http().get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("database")
                .contains("keys")
                .doesNotContain(Product.dataFolder().toString());
    }
}
