package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.api.Visitor;
import org.marram.common.Ref;
import org.marram.testing.Http;
import org.marram.testing.Product;
import org.marram.testing.Staff;

/** Rules 54 and 57 to 60, and 66: how a sign-in is kept, carried and ended, at every door. */
class SignInsIT {

    private static final String WEAK =
            "$argon2id$v=19$m=8192,t=1,p=1$d2Vha2VyIHNldHRpbmcuLg$wn6Wyzxlb7wiDldL09+E3iGCKRzK8rSNMy3ByQqUQ6A";

    private final World world = World.laidOut();

    @Test
    void aPassPhraseIsKeptAsArgon2idAndMadeAnewWhereItWasWeaker() throws SQLException {
        Visitor admin = Visitor.staff(Staff.account(world.programme, "ADMIN", null, null));
        String made = "made-" + Visitor.key().substring(0, 8);
        String phrase = admin.make(
                        "/accounts", "{\"username\":\"" + made + "\",\"displayName\":\"Made\",\"role\":\"ADMIN\"}")
                .get("passphrase")
                .asText();
        assertThat(stored(made))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}")
                .doesNotContain(phrase);
        String weak = coordinator();
        Staff.run("update account set secret_hash = ? where username = ?", WEAK, weak);
        Visitor.staff(weak);
        assertThat(stored(weak)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        Visitor.staff(weak);
    }

    @Test
    void theApiBeginsAFreshSessionAndTheOldOneIsDead() {
        Http visitor = new Http();
        visitor.get("/sign-in");
        String before = visitor.session();
        HttpResponse<String> answer = visitor.send(
                "POST",
                "/api/v1/sign-in",
                "{\"username\":\"" + world.coordinatorName + "\",\"passphrase\":\"" + Staff.PASS_PHRASE + "\"}",
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(204);
        String first = visitor.session();
        assertThat(first).isNotEqualTo(before);
        assertThat(cookie(answer)).contains("__host-marram=", "; secure", "; httponly", "samesite=strict", "path=/");
        assertThat(new Http().withSession(before).get("/api/v1/people").statusCode())
                .isEqualTo(401);
        visitor.signIn(world.coordinatorName, Staff.PASS_PHRASE);
        assertThat(visitor.session()).isNotEqualTo(first);
        assertThat(new Http().withSession(first).get("/api/v1/people").statusCode())
                .isEqualTo(401);
    }

    @Test
    void thePersonsCookieIsAsStrict() {
        HttpResponse<String> page = new Http()
                .send("POST", "/my", "do=language&value=es", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(cookie(page))
                .contains("__host-marram=", "; secure", "; httponly", "samesite=strict", "path=/")
                .doesNotContain("max-age", "expires", "domain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/;jsessionid=", "/;__Host-marram=", "/people;__Host-marram=", "/?__Host-marram=",
                "/api/v1/people;__Host-marram=", "/my;__Host-marram=", "/my/;__Host-marram=", "/sign-in;__Host-marram="
            })
    void noSessionTravelsInAnAddress(String address) {
        String session =
                address.startsWith("/my") ? Visitor.person(code(world.person)).session() : world.coordinator.session();
        HttpResponse<String> answer = new Http().get(address + session);
        assertThat(answer.statusCode()).as(answer.body()).isIn(303, 404);
        assertThat(answer.body()).doesNotContain("Dunlin").doesNotContain(session);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain(session);
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, last_seen_at, 31",
        "COORDINATOR, until_at, 0",
        "PROVIDER, last_seen_at, 31",
        "PROVIDER, until_at, 0",
        "PERSON, last_seen_at, 11",
        "PERSON, until_at, 0"
    })
    void aSignInEndsByIdlenessAndByItsLongestTime(String role, String column, int minutes) {
        String username = role.equals("PERSON")
                ? null
                : role.equals("PROVIDER") ? Staff.account(world.programme, role, null, world.school) : coordinator();
        String person = username == null ? world.enrol("Snipe") : null;
        Visitor visitor = username == null ? Visitor.person(code(person)) : Visitor.staff(username);
        assertThat(visitor.send("GET", "/sign-in", null).statusCode()).isEqualTo(200);
        String whose = username == null
                ? "join person p on p.id = a.person_id set s." + column + " = ? where p.ref = ?"
                : "set s." + column + " = ? where a.username = ?";
        Timestamp then = Timestamp.from(Instant.now().minusSeconds(60L * minutes));
        Staff.run(
                "update sign_in s join account a on a.id = s.account_id " + whose,
                then,
                username == null ? Ref.parse(person).bytes() : username);
        assertThat(visitor.send("GET", "/sign-in", null).statusCode()).isEqualTo(401);
    }

    @Test
    void noSignInIsLongerThanTwelveHoursNorAPersonsThanTwo() {
        code(world.person);
        String longest = "select count(*) from sign_in s join account a on a.id = s.account_id where"
                + " timestampdiff(second, s.at, s.until_at) > if(a.role = 'PERSON', 7200, 43200) and 1 = ?";
        assertThat(JournalRows.count("select count(*) from sign_in where 1 = ?", 1))
                .isPositive();
        assertThat(JournalRows.count(longest, 1)).isZero();
    }

    @Test
    void whatKeepsOnlyItselfAliveDoesNotLengthenASignIn() {
        String username = coordinator();
        Http visitor = new Http();
        visitor.signIn(username, Staff.PASS_PHRASE);
        String whose =
                " from sign_in s join account a on a.id = s.account_id where a.username = ? and s.ended_at is null and"
                        + " s.last_seen_at < utc_timestamp(6) - interval 10 minute";
        Staff.run(
                "update sign_in s join account a on a.id = s.account_id set s.last_seen_at = utc_timestamp(6) - interval 15 minute"
                        + " where a.username = ?",
                username);
        visitor.get("/?v-r=heartbeat&v-uiId=0");
        visitor.get("/look.css");
        visitor.get("/api/v1/stamp");
        assertThat(JournalRows.count("select count(*)" + whose, username)).isOne();
        visitor.get("/api/v1/sign-in");
        assertThat(JournalRows.count("select count(*)" + whose, username)).isZero();
    }

    @Test
    void disablingEndsEverySignInAndTokenOfTheAccountAndSigningOutEverySignIn() {
        String username = coordinator();
        Visitor here = Visitor.staff(username);
        Visitor there = Visitor.staff(username);
        String token = here.make("/tokens", "{\"label\":\"Sample\",\"scopes\":[\"people:read\"],\"days\":1}")
                .get("token")
                .asText();
        assertThat(new Visitor()
                        .send("GET", "/people", null, "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        here.send("DELETE", "/sign-in", null);
        assertThat(here.send("GET", "/people", null).statusCode()).isEqualTo(401);
        assertThat(there.send("GET", "/people", null).statusCode()).isEqualTo(401);
        assertThat(new Visitor()
                        .send("GET", "/people", null, "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        there = Visitor.staff(username);
        Visitor admin = Visitor.staff(Staff.account(world.programme, "ADMIN", null, null));
        String ref = Visitor.find(admin.get("/accounts?limit=100").get("items"), "username", username)
                .get("ref")
                .asText();
        admin.act("/accounts/" + ref + "/disable", null);
        assertThat(there.send("GET", "/people", null).statusCode()).isEqualTo(401);
        assertThat(new Visitor()
                        .send("GET", "/people", null, "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
        admin.act("/accounts/" + ref + "/enable", null);
        assertThat(there.send("GET", "/people", null).statusCode()).isEqualTo(401);
        assertThat(new Visitor()
                        .send("GET", "/people", null, "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void leavingTheOwnPagesEndsThePersonsSignInsEverywhereAndComingInAnewThisOneAlone() {
        String code = code(world.enrol("Sanderling"));
        Visitor borrowed = Visitor.person(code);
        Http phone = new Http();
        assertThat(comeIn(phone, code)).isEqualTo(200);
        assertThat(comeIn(phone, code)).isEqualTo(200);
        assertThat(borrowed.send("GET", "/my/way", null).statusCode()).isEqualTo(200);
        phone.post("/my", Map.of("do", "leave"));
        assertThat(borrowed.send("GET", "/my/way", null).statusCode()).isEqualTo(401);
    }

    @Test
    void theApiRefusesATemporaryPassPhraseUntilAnOwnOneIsChosen() {
        Visitor admin = Visitor.staff(Staff.account(world.programme, "ADMIN", null, null));
        String username = coordinator();
        String ref = Visitor.find(admin.get("/accounts?limit=100").get("items"), "username", username)
                .get("ref")
                .asText();
        String told = admin.make("/accounts/" + ref + "/passphrase", null)
                .get("passphrase")
                .asText();
        Visitor owner = new Visitor();
        String words = "{\"username\":\"" + username + "\",\"passphrase\":\"" + told + "\"";
        assertThat(Visitor.answer(409, owner.send("POST", "/sign-in", words + "}"))
                        .get("code")
                        .asText())
                .isEqualTo("new-phrase-needed");
        assertThat(Visitor.answer(422, owner.send("POST", "/sign-in", words + ",\"newPassphrase\":\"short\"}"))
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("too-short");
        owner.act("/sign-in", words + ",\"newPassphrase\":\"grey herons in the rain\"}");
        owner.get("/people");
        assertThat(owner.send("POST", "/sign-in", "{\"code\":\"A\",\"newPassphrase\":\"A\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    /** Answers what the API says then to the same session. */
    private static int comeIn(Http phone, String code) {
        String form = phone.get("/my").body().replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        phone.post("/my", Map.of("do", "sign-in", "code", code, "form", form));
        return phone.get("/api/v1/my/way").statusCode();
    }

    @Test
    void vaadinTakesNoWordWithoutItsToken() {
        Http visitor = new Http();
        visitor.signIn(world.coordinatorName, Staff.PASS_PHRASE);
        visitor.get("/");
        HttpResponse<String> answer = visitor.send(
                "POST",
                "/?v-r=uidl&v-uiId=0",
                "{\"csrfToken\":\"guessed\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "Content-Type",
                "application/json;charset=UTF-8");
        assertThat(answer.body()).doesNotContain("\"changes\"").doesNotContain("Dunlin");
    }

    private String coordinator() {
        return Staff.account(world.programme, "COORDINATOR", world.team, null);
    }

    private String code(String person) {
        return world.coordinator
                .make("/people/" + person + "/code", null)
                .get("code")
                .asText();
    }

    private static String cookie(HttpResponse<String> answer) {
        return String.join(" ", answer.headers().allValues("Set-Cookie")).toLowerCase();
    }

    private static String stored(String username) throws SQLException {
        try (Connection connection = Product.owner();
                PreparedStatement statement =
                        connection.prepareStatement("select secret_hash from account where username = ?")) {
            statement.setString(1, username);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
