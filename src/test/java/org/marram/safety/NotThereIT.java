package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.common.Ref;

/**
 * Rule 7: what somebody may not see looks exactly like what does not exist, two hundred times over, and takes no longer
 * or shorter.
 */
class NotThereIT {

    private static final int PAIRS = 21;
    private static final long TOLD_APART = 2_000_000;

    private final World world = World.laidOut();

    @Test
    void whatIsNotAllowedLooksLikeWhatDoesNotExistAndTakesNeitherMarkedlyLongerNorShorter() {
        List<Ask> asks = asks();
        asks.forEach(NotThereIT::looksAndLastsAlike);
        assertThat(asks.size() * PAIRS).isGreaterThanOrEqualTo(200);
        assertThat(apart(3_000_000, 9_000_000)).isTrue();
    }

    private static void looksAndLastsAlike(Ask ask) {
        List<Long> foreign = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            HttpResponse<String> shown = timed(foreign, ask, ask.ref());
            assertThat(shown.statusCode()).as(ask + shown.body()).isEqualTo(404);
            assertThat(told(shown))
                    .as(ask.toString())
                    .isEqualTo(told(timed(unknown, ask, Ref.random().toString())));
        }
        assertThat(apart(middle(foreign), middle(unknown)))
                .as(ask + "%d ns, unknown %d ns", middle(foreign), middle(unknown))
                .isFalse();
    }

    private List<Ask> asks() {
        return List.of(
                new Ask(world.stranger, "GET", "/people/%s", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/plan", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/plan/years.pdf", null, world.person),
                new Ask(world.provider, "GET", "/people/%s/plan/years.pdf", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/releases", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/referrals", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/notes", null, world.person),
                new Ask(world.otherProvider, "GET", "/people/%s/notes", null, world.person),
                new Ask(world.provider, "GET", "/people/%s/notes", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/skills", null, world.person),
                new Ask(world.provider, "GET", "/people/%s/concerns", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/jobs", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/jobs/checks", null, world.person),
                new Ask(world.provider, "GET", "/people/%s/appointments", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/income", null, world.person),
                new Ask(world.stranger, "GET", "/people/%s/employment", null, world.person),
                new Ask(world.stranger, "POST", "/people/%s/papers/introduction", "{}", world.person),
                new Ask(world.provider, "GET", "/people/%s/homes/earlier", null, world.person),
                new Ask(world.stranger, "GET", "/notes/%s", null, world.note),
                new Ask(world.foreign, "GET", "/notes/%s/earlier", null, world.note),
                new Ask(world.provider, "POST", "/notes/%s/share", null, world.note),
                new Ask(world.stranger, "POST", "/notes/%s/unshare", null, world.note),
                new Ask(world.stranger, "GET", "/people/%s/drafts/new-note", null, world.person),
                new Ask(world.stranger, "PATCH", "/people/%s", "{\"language\":\"es\"}", world.person),
                new Ask(
                        world.stranger,
                        "POST",
                        "/people/%s/reveal",
                        "{\"field\":\"PHONE\",\"purpose\":\"CONTACT\"}",
                        world.person),
                new Ask(world.stranger, "POST", "/people/%s/freeze", null, world.person),
                new Ask(world.stranger, "POST", "/milestones/%s/confirm", null, world.milestone),
                new Ask(world.stranger, "POST", "/releases/%s/withdraw", "{\"how\":\"SPOKEN\"}", world.release),
                new Ask(world.foreign, "GET", "/people/%s", null, world.person),
                new Ask(world.foreign, "GET", "/organisations/%s/courses", null, world.organisation),
                new Ask(world.foreign, "GET", "/organisations/%s", null, world.organisation),
                new Ask(world.foreign, "POST", "/organisations/%s/check", null, world.organisation),
                new Ask(world.foreign, "GET", "/courses/%s", null, world.course),
                new Ask(world.otherProvider, "GET", "/courses/own/%s", null, world.course),
                new Ask(
                        world.otherProvider,
                        "PUT",
                        "/courses/own/%s",
                        "{\"title\":\"Other\",\"startsOn\":\"2027-01-01\",\"endsOn\":\"2027-02-01\",\"capacity\":5}",
                        world.course),
                new Ask(world.otherProvider, "PUT", "/openings/own/%s", world.anOpening(), world.opening),
                new Ask(world.otherProvider, "POST", "/openings/own/%s/remove", null, world.opening),
                new Ask(world.foreign, "POST", "/openings/%s/remove", null, world.opening),
                new Ask(world.foreign, "POST", "/sites/%s/remove", null, world.site),
                new Ask(world.foreign, "PUT", "/sites/%s", "{\"name\":\"Other\",\"confidential\":false}", world.site),
                new Ask(world.otherProvider, "GET", "/sessions/%s/roster", null, world.session),
                new Ask(world.otherProvider, "POST", "/referrals/%s/answer", "{}", world.referral),
                new Ask(world.otherProvider, "POST", "/referrals/%s/wait", null, world.referral),
                new Ask(world.stranger, "POST", "/referrals/%s/decline", "{\"reason\":\"NOT_NOW\"}", world.referral),
                new Ask(
                        world.stranger,
                        "POST",
                        "/referrals/%s/heard",
                        "{\"heard\":\"ACCEPTED\",\"saidBy\":\"Mr Oak\",\"saidOn\":\"" + World.TODAY + "\"}",
                        world.referral),
                new Ask(world.otherProvider, "POST", "/sessions/%s/not-held", "{\"reason\":\"OTHER\"}", world.session));
    }

    /** Twice as long, by more than a busy machine's own noise. */
    private static boolean apart(long one, long other) {
        return Math.abs(one - other) > Math.max(TOLD_APART, Math.min(one, other));
    }

    private static HttpResponse<String> timed(List<Long> times, Ask ask, String named) {
        long start = System.nanoTime();
        HttpResponse<String> answer = ask.send(named);
        times.add(System.nanoTime() - start);
        return answer;
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** Everything that an answer says, but for the request's own id and the time of day. */
    private static Map<String, Object> told(HttpResponse<String> answer) {
        Map<String, Object> told = new TreeMap<>(answer.headers().map());
        told.remove("date");
        told.put("status", answer.statusCode());
        told.put("body", answer.body().replaceFirst("\"requestId\":\"[^\"]{22}\"", ""));
        return told;
    }

    /** One request that names somebody's thing. */
    private record Ask(Visitor who, String method, String path, String body, String ref) {

        HttpResponse<String> send(String named) {
            return who.send(method, path.formatted(named), body, "If-Match", "\"1\"");
        }

        @Override
        public String toString() {
            return method + " " + path + " ";
        }
    }
}
