package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Http;
import org.marram.testing.Product;
import org.marram.testing.Staff;

/**
 * Rules 89 and 90: the database goes as in a power cut, while people are enrolled. Every door says so calmly; when it is
 * back, everything goes on within 30 seconds, and everything confirmed is there whole.
 */
class DatabaseAwayIT {

    private static final Duration TO_HEAL = Duration.ofSeconds(30);
    private static final Duration MOST_TO_TELL_ALL = Duration.ofSeconds(15);
    private static final int CONFIRMED = 20;

    private final World world = World.laidOut();
    private final List<String> confirmed = new ArrayList<>();
    private boolean away;

    @AfterEach
    void bringBack() throws InterruptedException {
        if (away) {
            Product.database().start();
            away = false;
            Instant back = Instant.now();
            while (world.coordinator.send("GET", "/people", null).statusCode() != 200) {
                assertThat(Instant.now()).isBefore(back.plus(TO_HEAL));
                Thread.sleep(200);
            }
        }
    }

    @Test
    void everyDoorWaitsCalmlyAndEverythingConfirmedIsThereAfterwards() throws Exception {
        long halvesBefore = halves();
        Http desk = signedIn();
        Http phone = new Http().withSession(person().session());
        Http leaving = new Http().withSession(person().session());
        goesWhilePeopleAreEnrolled();
        Instant gone = Instant.now();
        apiWaits(world.coordinator.send("GET", "/people", null));
        apiWaits(world.provider.send("GET", "/referrals/own", null));
        apiWaits(world.coordinator.send("POST", "/people", "{\"nameToUse\":\"Knot\"}", "Idempotency-Key", "k"));
        apiWaits(new Visitor().send("POST", "/sign-in", "{\"username\":\"nobody\",\"passphrase\":\"x\"}"));
        assertThat(new Http().get("/health/ready").statusCode()).isEqualTo(503);
        pageWaits(desk.get("/people"));
        pageWaits(desk.send("POST", "/?v-r=uidl&v-uiId=0", "{}"));
        pageWaits(new Http().signIn(world.coordinatorName, Staff.PASS_PHRASE));
        HttpResponse<String> own = phone.get("/my");
        pageWaits(own);
        assertThat(own.body()).contains("class=\"leave\"");
        HttpResponse<String> left = leaving.post("/my", Map.of("do", "leave"));
        assertThat(left.headers().firstValue("Location").orElse("")).endsWith("/empty.html");
        assertThat(new Http().get("/my").statusCode()).isEqualTo(200);
        assertThat(Instant.now()).as("nobody is kept waiting").isBefore(gone.plus(MOST_TO_TELL_ALL));

        bringBack();
        assertThat(desk.get("/people").statusCode()).isEqualTo(200);
        assertThat(phone.get("/my").body()).contains("Turnstone");
        assertThat(new Http().get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(CONFIRMED).allSatisfy(this::isThere);
        assertThat(halves()).isEqualTo(halvesBefore);
    }

    private void goesWhilePeopleAreEnrolled() throws InterruptedException, ExecutionException {
        FutureTask<Void> enrolling = new FutureTask<>(this::enrol, null);
        new Thread(enrolling, "enrolling").start();
        while (!enrolling.isDone() && !enough()) {
            Thread.sleep(10);
        }
        away = true;
        Product.database().kill();
        enrolling.get();
        assertThat(enough()).isTrue();
    }

    /** Until one is refused. */
    private void enrol() {
        HttpResponse<String> answer = enrolOne();
        while (answer.statusCode() == 201) {
            synchronized (confirmed) {
                confirmed.add(World.ref(Visitor.json(answer)));
            }
            answer = enrolOne();
        }
        apiWaits(answer);
    }

    private HttpResponse<String> enrolOne() {
        return world.coordinator.send("POST", "/people", "{\"nameToUse\":\"Ruff\"}", "Idempotency-Key", Visitor.key());
    }

    private boolean enough() {
        synchronized (confirmed) {
            return confirmed.size() >= CONFIRMED;
        }
    }

    private void isThere(String person) {
        assertThat(world.coordinator.get("/people/" + person).get("nameToUse").asText())
                .isEqualTo("Ruff");
        assertThat(world.coordinator.get("/people/" + person + "/plan").get("goals"))
                .isEmpty();
    }

    /** People without a key, a name, a plan, or anybody who may see them; other tests of this programme make some. */
    private long halves() {
        return JournalRows.count(
                "select count(*) from person p where p.programme_id = ? and (not exists (select 1 from marram_key.person_key k"
                        + " where k.person_id = p.id) or not exists (select 1 from person_secret s where s.person_id = p.id)"
                        + " or not exists (select 1 from plan q where q.person_id = p.id)"
                        + " or not exists (select 1 from access_grant g where g.person_id = p.id))",
                world.programme);
    }

    private Http signedIn() {
        Http desk = new Http();
        assertThat(desk.signIn(world.coordinatorName, Staff.PASS_PHRASE).statusCode())
                .isEqualTo(303);
        return desk;
    }

    private Visitor person() {
        String code = world.coordinator
                .make("/people/" + world.enrol("Turnstone") + "/code", null)
                .get("code")
                .asText();
        return Visitor.person(code);
    }

    private static void apiWaits(HttpResponse<String> answer) {
        waits(answer);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Visitor.json(answer).get("code").asText()).isEqualTo("unavailable");
    }

    private static void pageWaits(HttpResponse<String> answer) {
        waits(answer);
        assertThat(answer.body()).contains("This does not work just now. Nothing was changed.");
    }

    private static void waits(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.request().uri() + " " + answer.body())
                .isEqualTo(503);
        assertThat(answer.body())
                .doesNotContain("127.0.0.1")
                .doesNotContainPattern("(?i)exception|jdbc|sql|communications|org\\.|payara");
    }
}
