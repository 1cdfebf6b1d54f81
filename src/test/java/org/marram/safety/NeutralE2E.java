package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;
import org.marram.testing.Product;
import org.marram.testing.Staff;

/** Rules 1, 37, 80, 81 and 82: whatever a browser gets, keeps or shows on its edge says nothing of whom this is for. */
class NeutralE2E {

    private final World world = World.laidOut();
    private final List<String> said = new ArrayList<>();

    @Test
    void noPageOfTheStaffSaysWhatKindOfHelpThisIsOrNamesAPersonOnItsEdge() {
        visit(world.coordinatorName, "/today", "/people", "/people/" + world.person, "/partners", "/nothing-here");
        visit(world.providerName, "/referrals", "/classes", "/classes/" + world.session);
        visit(Staff.account(world.programme, "ADMIN", null, null), "/accounts");
        assertThat(said).hasSizeGreaterThan(30);
        assertThat(Taboo.in(String.join("\n", said))).isEmpty();
    }

    @Test
    void theOwnPagesHaveOneNeutralAddressAndTitleHoweverOneWalks() {
        String person = world.enrol("Brambling");
        world.confirmed(person);
        String code = world.coordinator
                .make("/people/" + person + "/code", null)
                .get("code")
                .asText();
        try (Browser phone = Browser.phone()) {
            Page page = phone.context().newPage();
            page.onResponse(this::hear);
            page.navigate("/my");
            Object entries = page.evaluate("() => history.length");
            Browser.comeIn(page, code);
            for (String place : List.of("WAY", "GOALS", "YEARS")) {
                Browser.place(page, place).click();
                page.waitForFunction(
                        "place => document.querySelector('.places [aria-current]')?.value === place", place);
                assertThat(page.url()).isEqualTo(Product.baseUrl() + "/my");
                assertThat(page.title()).isEqualTo("Marram");
                said.add(page.content());
            }
            assertThat(page.evaluate("() => history.length")).as("one entry").isEqualTo(entries);
            page.goBack();
            assertThat(page.content()).doesNotContain("Brambling");
        }
        assertThat(Taboo.in(String.join("\n", said))).isEmpty();
        assertThat(said).noneMatch(line -> line.contains(person));
    }

    private void visit(String username, String... addresses) {
        try (Browser browser = Browser.desktop()) {
            Page page = browser.open("/sign-in");
            page.onResponse(this::hear);
            page.locator("input[name=username]").fill(username);
            page.locator("input[name=passphrase]").fill(Staff.PASS_PHRASE);
            page.locator("button[type=submit], main button").first().click();
            page.waitForURL(url -> !url.contains("sign-in"));
            for (String address : addresses) {
                page.navigate(address);
                page.locator("h1").first().waitFor();
                assertThat(page.title()).as(address).contains("Marram").doesNotContain("Dunlin");
                said.add(page.title() + page.content());
            }
            browser.context().cookies().forEach(cookie -> {
                assertThat(cookie.name).isEqualTo("__Host-marram");
                said.add(cookie.name);
            });
        }
    }

    private void hear(Response response) {
        said.add(response.url() + response.headers());
    }
}
