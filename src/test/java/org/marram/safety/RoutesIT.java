package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marram.testing.Http;
import org.marram.testing.Staff;

/** Rules 67 and 81: every address that the house has, found in its classes, answers with every header and says nothing. */
class RoutesIT {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Robots-Tag", "noindex, nofollow",
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains",
            "Cache-Control", "no-store");

    private static final TreeSet<String> ADDRESSES = addresses();

    @Test
    void everyAddressAnswersNobodyWithEveryHeaderAndNothingPersonal() {
        Http nobody = new Http();
        assertThat(ADDRESSES)
                .contains("/people", "/api/v1/people", "/sign-in", "/my", "/accounts")
                .hasSizeGreaterThan(20);
        for (String address : ADDRESSES) {
            HttpResponse<String> answer = nobody.get(address);
            assertThat(answer.statusCode()).as(address).isIn(200, 303, 401, 404, 405);
            assertThat(answer.statusCode() == 200)
                    .as(address)
                    .isEqualTo(address.equals("/sign-in") || address.equals("/my"));
            complete(address, answer);
        }
    }

    @Test
    void everyAddressAnswersStaffWithEveryHeader() {
        World world = World.laidOut();
        Http coordinator = new Http();
        coordinator.signIn(world.coordinatorName, Staff.PASS_PHRASE);
        for (String address : ADDRESSES) {
            if (!address.equals("/sign-out")) {
                complete(address, coordinator.get(address.replace("{person}", world.person)));
            }
        }
    }

    private static void complete(String address, HttpResponse<String> answer) {
        HEADERS.forEach((name, value) -> assertThat(answer.headers().allValues(name))
                .as(address + " " + name)
                .contains(value));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .as(address)
                .contains("frame-ancestors 'none'", "form-action 'self'")
                .doesNotContainPattern("https?:|\\*");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("geolocation=()", "camera=()", "microphone=()");
        assertThat(Taboo.in(answer.headers().map() + answer.body())).as(address).isEmpty();
        answer.headers().allValues("Set-Cookie").forEach(cookie -> assertThat(cookie)
                .startsWith("__Host-marram="));
    }

    /** Of every view, servlet and resource; a name in braces stands for a reference. */
    private static TreeSet<String> addresses() {
        TreeSet<String> addresses = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPath("target/classes")) {
            type.tryGetAnnotationOfType(Route.class).ifPresent(route -> addresses.add("/" + route.value()));
            type.tryGetAnnotationOfType(WebServlet.class)
                    .ifPresent(servlet -> Stream.of(servlet.value()).forEach(addresses::add));
            type.tryGetAnnotationOfType(Path.class)
                    .ifPresent(path ->
                            addresses.add(type.getPackageName().endsWith("api") ? "/api/v1" + path.value() : "/my"));
        }
        return new TreeSet<>(addresses.stream()
                .map(address -> address.replaceAll("\\{[^}]+}", "AAAAAAAAAAAAAAAAAAAAAA")
                        .replaceAll("/:[a-z]+[^/]*", "/AAAAAAAAAAAAAAAAAAAAAA"))
                .toList());
    }
}
