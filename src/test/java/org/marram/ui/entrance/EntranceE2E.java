package org.marram.ui.entrance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.testing.Axe;
import org.marram.testing.Browser;
import org.marram.testing.Http;
import org.marram.testing.Staff;

/** The first sign-in of somebody whose account was just made: an administrator knows the pass phrase, then nobody else. */
class EntranceE2E {

    private static final String OWN_CHOICE = "grey herons in the rain";

    private final long programme = Staff.programme();

    @Test
    void aColleagueIsToldATemporaryPassPhraseAndChoosesAnOwnOneOnATelephone() {
        String admin = Staff.account(programme, "ADMIN", null, null);
        String colleague = Staff.account(programme, "COORDINATOR", Staff.team(programme), null);
        String told;
        try (Browser office = Browser.desktop()) {
            told = renewed(office.open("/sign-in"), admin, colleague);
        }
        try (Browser phone = Browser.phoneWithoutScripts()) {
            Page page = phone.open("/sign-in");
            fill(page, colleague, told, null);
            assertThat(page.locator("#error")).containsText("Somebody else made this pass phrase");
            assertThat(page.locator("#username")).hasValue(colleague);
            assertThat(page.locator("#rule")).containsText("At least 12 characters");
            fill(page, colleague, told, "marram marram");
            assertThat(page.locator("#fault")).containsText("easy to guess");
            assertThat(page.locator("#passphrase")).hasValue("");
            Browser.picture(page, "sign-in-fault-360");
            fill(page, colleague, told, OWN_CHOICE);
            assertThat(page).not().hasURL("**/sign-in");
        }
        assertThat(new Http().signIn(colleague, told).body()).contains("id=\"error\"");
        assertThat(new Http().signIn(colleague, OWN_CHOICE).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void bothPagesAreAccessibleInEveryLanguageAndFitANarrowScreen(String language) {
        try (Browser phone = Browser.phone()) {
            phone.context().setExtraHTTPHeaders(Map.of("Accept-Language", language));
            for (String address : new String[] {"/sign-in", "/sign-in?new"}) {
                Page page = phone.open(address);
                assertAccessible(page);
                Browser.picture(page, name(address, language) + "-360");
                page.setViewportSize(1280, 800);
                assertAccessible(page);
                Browser.picture(page, name(address, language) + "-1280");
            }
        }
    }

    private static String renewed(Page page, String admin, String colleague) {
        fill(page, admin, Staff.PASS_PHRASE, null);
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate("/accounts");
        page.locator("[data-account='" + colleague + "'] .account-acts vaadin-button")
                .first()
                .click();
        assertThat(page.locator("#renew-do")).isVisible();
        assertThat(page.locator("vaadin-dialog-overlay[opening]")).hasCount(0);
        Browser.picture(page, "accounts-renew");
        page.locator("#renew-do").click();
        assertThat(page.locator("#first-phrase-words")).isVisible();
        assertThat(Axe.violations(Axe.of(page).include("#accounts"))).isEmpty();
        Browser.picture(page, "accounts-renewed");
        page.setViewportSize(360, 740);
        Browser.picture(page, "accounts-renewed-360");
        return page.locator("#first-phrase-words").textContent();
    }

    private static void fill(Page page, String username, String passPhrase, String chosen) {
        page.locator("#username").fill(username);
        page.locator("#passphrase").fill(passPhrase);
        if (chosen != null) {
            page.locator("#newpassphrase").fill(chosen);
        }
        page.locator("button.primary").click();
    }

    private static String name(String address, String language) {
        return (address.endsWith("new") ? "sign-in-new-" : "sign-in-") + language;
    }

    /** No violation that axe finds, nothing to scroll sideways, and nothing to press that is lower than 44 pixels. */
    private static void assertAccessible(Page page) {
        assertThat(Axe.violations(Axe.of(page))).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.evaluate("() => [...document.querySelectorAll('button, input:not([type=hidden])')]"
                        + ".filter(it => it.getBoundingClientRect().height < 44).length"))
                .isEqualTo(0);
    }
}
