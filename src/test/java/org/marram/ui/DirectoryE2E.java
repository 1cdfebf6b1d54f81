package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/** The directory as coordinators keep it: an organisation comes in, is described, agreed with, edited by two, and leaves. */
class DirectoryE2E {

    private final House house = new House();

    @Test
    void anOrganisationComesInIsDescribedAndAgreedWithAndFoundAgain() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/partners", ".organisation");
            page.locator("#add-organisation").click();
            page.locator("#organisation-sheet-do").click();
            assertThat(page.locator("#organisation-name")).hasAttribute("invalid", "");
            page.locator("#organisation-name input").fill("Quiet House");
            page.locator("#kind vaadin-radio-button")
                    .filter(called("Housing"))
                    .locator("input")
                    .check();
            page.locator("#organisation-sheet-do").click();
            assertThat(page.locator("#organisation-heading")).hasText("Quiet House");

            page.locator("#add-site").click();
            assertThat(page.locator("#site-street")).isHidden();
            page.locator("#site-name input").fill("House A");
            page.locator("#site-sheet-do").click();
            assertThat(page.locator("#site-1")).containsText("stands nowhere in here");
            page.locator("#site-edit-1").click();
            page.locator("#site-confidential input").uncheck();
            page.locator("#site-town input").fill("Easthaven");
            page.locator("#site-sheet-do").click();
            assertThat(page.locator("#site-1")).containsText("Easthaven");
            page.locator("#site-edit-1").click();
            page.locator("#site-confidential input").check();
            page.locator("#site-sheet-do").click();
            assertThat(page.locator("#site-1")).containsText("stands nowhere in here");
            assertThat(page.locator("#site-1")).not().containsText("Easthaven");

            page.locator("#add-contact").click();
            page.locator("#contact-name input").fill("Sample Staff");
            page.locator("#contact-mail input").fill("nobody");
            page.locator("#contact-sheet-do").click();
            assertThat(page.locator("#contact-mail")).containsText("not an e-mail address");
            page.locator("#contact-mail input").fill("staff@house.example");
            page.locator("#contact-sheet-do").click();
            assertThat(page.locator("#contact-1")).containsText("for own staff only");
            page.locator("#contact-remove-1").click();
            assertThat(page.locator("#contact-1")).hasCount(0);
            page.locator("#contact-undo").click();
            assertThat(page.locator("#contact-1")).containsText("Sample Staff");

            page.locator("#add-agreement").click();
            page.locator("#agreement-sheet-do").click();
            assertThat(page.locator("#agreement-covers")).hasAttribute("invalid", "");
            page.locator("#agreement-until input").fill(House.inDays(200));
            page.keyboard().press("Tab");
            page.locator("#agreement-covers vaadin-checkbox")
                    .filter(called("housing"))
                    .locator("input")
                    .check();
            page.locator("#agreement-sheet-do").click();
            assertThat(page.locator("#agreement-1")).containsText("in force");
            page.locator("#retire-organisation").click();
            assertThat(page.locator("#notice")).containsText("End it first");
            page.locator("#agreement-end-1").click();
            page.locator("#end-sheet-do").click();
            assertThat(page.locator("#agreement-1")).containsText("ended early");
            page.locator("#end-undo").click();
            assertThat(page.locator("#agreement-1")).containsText("in force");

            Eyes.go(page, "/partners", ".organisation");
            page.locator("#search input").fill("quiet");
            assertThat(page.locator("#partners .organisation")).hasCount(1);
            assertThat(page.locator("#partners .organisation")).containsText("agreement until");
            page.locator("#filter-stale input").check();
            assertThat(page.locator("#partners-none")).isVisible();
            page.locator("#search input").fill("");
            assertThat(page.locator("#partners .organisation").first()).containsText("not checked yet");
        }
    }

    @Test
    void theSecondOfTwoWhoEditSeesBothTextsAndChooses() {
        try (Browser browser = Browser.desktop();
                Browser other = Browser.phone()) {
            Page first = Eyes.signIn(browser, house.coordinator);
            Page second = Eyes.signIn(other, house.colleague);
            String path = "/partners/" + house.partner();
            for (Page page : new Page[] {first, second}) {
                Eyes.go(page, path, "#edit-organisation");
                page.locator("#edit-organisation").click();
                page.locator("#organisation-brings textarea").fill(page == first ? "A pencil" : "Paper");
            }
            first.locator("#entry-sheet-do").click();
            assertThat(first.locator("#about")).containsText("A pencil");
            second.locator("#entry-sheet-do").click();
            assertThat(second.locator("#both")).containsText("A pencil");
            assertThat(second.locator("#both")).containsText("Paper");
            Eyes.look(second, "partner-both");
            second.locator("#entry-sheet-do").click();
            assertThat(second.locator("#about")).containsText("Paper");
        }
    }

    @Test
    void anOrganisationLeavesTheDirectoryAndComesBack() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/partners", ".organisation");
            page.locator("#add-organisation").click();
            page.locator("#organisation-name input").fill("Leaves Soon");
            page.locator("#kind vaadin-radio-button").first().click();
            page.locator("#organisation-sheet-do").click();
            page.locator("#retire-organisation").click();
            assertThat(page.locator("#restore-organisation")).isVisible();
            page.locator("#retire-undo").click();
            assertThat(page.locator("#check-organisation")).isVisible();
            page.locator("#retire-organisation").click();
            assertThat(page.locator("#restore-organisation")).isVisible();
            Eyes.go(page, "/partners", ".organisation");
            assertThat(page.locator("#partners")).not().containsText("Leaves Soon");
            page.locator("#filter-retired input").check();
            page.locator("#partners .organisation")
                    .filter(called("Leaves Soon"))
                    .click();
            page.locator("#restore-organisation").click();
            assertThat(page.locator("#check-organisation")).isVisible();
        }
    }

    @Test
    void aPartnerKeepsItsOwnEntryAndLosesNothingToACoordinatorsEdit() {
        String path = "/partners/" + house.partner();
        try (Browser browser = Browser.phone();
                Browser other = Browser.desktop()) {
            Page own = Eyes.signIn(browser, house.provider);
            own.locator("#go-entry").click();
            assertThat(own.locator("#entry-kept")).containsText("Easthaven");
            own.locator("#entry-website input").fill("harbour");
            own.locator("#entry-save").click();
            assertThat(own.locator("#entry-website")).containsText("not an address of a website");
            own.locator("#entry-website input").fill("https://harbour.example/new");
            Page page = Eyes.open(other, house.coordinator, path, "#check-organisation");
            page.locator("#check-organisation").click();
            assertThat(page.locator("#organisation-facts")).containsText("checked on");
            own.locator("#entry-save").click();
            assertThat(own.locator("#entry-conflict")).containsText("Website now says");
            Eyes.look(own, "entry-conflict");
            own.locator("#entry-save").click();
            assertThat(own.locator("#notice")).containsText("Saved");
            own.locator("#entry-check").click();
            assertThat(own.locator("#entry-lead")).containsText("checked on");
            page.reload();
            assertThat(page.locator("#about")).containsText("https://harbour.example/new");
        }
    }

    private static Locator.FilterOptions called(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
