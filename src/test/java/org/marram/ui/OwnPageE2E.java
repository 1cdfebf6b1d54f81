package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Browser;

/** A person's own page as the staff see it from their desks. */
class OwnPageE2E {

    private final House house = new House();

    /** Rule 62: nobody alone replaces what the person chose. */
    @Test
    void whatThePersonChoseIsReplacedByTwoOfTheStaff() {
        String person = house.accepted("Wigeon");
        Visitor own = Visitor.person(house.code(person));
        own.ask("/my/sign-in/passphrase", "{\"passphrase\":\"grey herons in the rain\"}");
        try (Browser desk = Browser.desktop();
                Browser other = Browser.desktop()) {
            Page page = Eyes.signIn(desk, house.coordinator);
            Eyes.go(page, "/people/" + person, "#own-page #hand-over-code");
            page.locator("#hand-over-code").click();
            page.locator("#make-code").click();
            page.locator("#ask-second").click();
            String shown = page.locator("#asked").innerText();
            Eyes.look(page, "code-asked");
            page.locator("#make-code").click();
            assertThat(page.locator("#code-sheet-notice")).containsText("needs a colleague");

            Page second = Eyes.signIn(other, house.colleague);
            second.locator("#second").click();
            second.locator("#second-words input").fill(shown);
            Eyes.look(second, "second-sheet");
            second.locator("#second-sheet-do").click();
            assertThat(second.locator(".notice").first()).containsText("Confirmed");

            page.locator("#make-code").click();
            assertThat(page.locator("#code")).isVisible();
            Eyes.look(page, "code-made");
        }
    }
}
