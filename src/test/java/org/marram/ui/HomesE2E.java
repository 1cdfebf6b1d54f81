package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/** Rule 5: an address is typed once, stands nowhere, is shown for a purpose, and goes from the screen by itself. */
class HomesE2E {

    private static final int A_MINUTE = 60_000;

    private final House house = new House();

    @Test
    void anAddressIsKeptShownForAPurposeAndGoesByItself() {
        String person = house.enrolled(House.ARABIC);
        house.housed(person);
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#person-name");
            Eyes.unfold(page, "homes");
            keep(page);
            assertThat(page.locator("#home-1")).containsText("address kept");
            assertThat(page.locator("body")).not().containsText(House.LONG);
            page.locator("#homes").scrollIntoViewIfNeeded();
            Eyes.look(page, "homes");
            reveal(page);

            Page small = Eyes.open(phone, house.coordinator, "/people/" + person, "#person-name");
            Eyes.unfold(small, "homes");
            small.locator("#homes").scrollIntoViewIfNeeded();
            Eyes.look(small, "homes");
            choose(small, "Show the address");
            small.locator("#address-looks").click();
            assertThat(small.locator("vaadin-dialog-overlay .facts-list .value")
                            .filter(new Locator.FilterOptions().setHasText("To bring the key")))
                    .isVisible();
            Eyes.look(small, "address-look");
        }
    }

    private static void keep(Page page) {
        choose(page, "Write down the address");
        page.locator("#address-sheet-do").click();
        assertThat(page.locator("#address-words")).hasAttribute("invalid", "");
        page.locator("#address-words textarea").fill(House.LONG + "\n" + House.ARABIC);
        Eyes.look(page, "address-sheet");
        page.locator("#address-sheet-do").click();
    }

    private static void reveal(Page page) {
        choose(page, "Show the address");
        page.locator("#address-look-sheet-do").click();
        assertThat(page.locator("#because")).hasAttribute("invalid", "");
        page.locator("#purpose vaadin-radio-button input").first().check();
        page.locator("#because input").fill("To bring the key");
        page.clock().install();
        page.locator("#address-look-sheet-do").click();
        assertThat(page.locator("#address")).containsText(House.LONG);
        Eyes.look(page, "address-look");
        page.clock().fastForward(A_MINUTE);
        assertThat(page.locator("#address")).containsText("It is hidden again.");
        assertThat(page.locator("#address")).not().containsText(House.LONG);
        page.locator("#address-look-sheet-cancel").click();
    }

    private static void choose(Page page, String what) {
        page.locator("#home-menu-1 vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(what))
                .click();
        Eyes.settle(page);
    }
}
