package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/** From a milestone to a job with a partner who does not sign in, and whether it lasts. */
class PlacementE2E {

    private final House house = new House();

    @Test
    void aCoordinatorRefersSomebodyToAJobWritesDownTheYesAndAsksWhetherItLasts() {
        String person = house.wantsWork("Avocet");
        try (Browser browser = Browser.desktop();
                Browser office = Browser.phone()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#referrals");
            page.locator("[id^=refer-]").first().click();
            Eyes.settle(page);
            page.locator("#offer vaadin-radio-button").first().click();
            assertThat(page.locator("#release-stands")).containsText("Harbour School");
            page.locator("#record-for-course").click();
            Eyes.settle(page);
            page.locator("#given vaadin-radio-button").first().click();
            page.locator("#release-language input").fill("English");
            page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText("English"))
                    .first()
                    .click();
            page.locator("#release-sheet-do").click();
            assertThat(page.locator("#release-stands")).containsText("They agreed to share");
            Eyes.look(page, "refer-opening");
            page.locator("#refer-sheet-do").click();
            assertThat(page.locator("#referral-1")).containsText("Baker, mornings");

            page.locator("#heard-1").click();
            Eyes.settle(page);
            page.locator("#heard vaadin-radio-button").last().click();
            assertThat(page.locator("#heard-reason")).isVisible();
            page.locator("#heard vaadin-radio-button").first().click();
            page.locator("#heard-starts input").fill(House.inDays(-100));
            page.locator("#heard-sheet-do").click();
            assertThat(page.locator("#heard-by")).hasAttribute("invalid", "");
            page.locator("#heard-by input").fill("Mrs Oak");
            Eyes.look(page, "heard-sheet");
            page.locator("#heard-sheet-do").click();
            assertThat(page.locator("#referral-1")).containsText("Said by");
            Eyes.unfold(page, "jobs");
            assertThat(page.locator("#job-1")).containsText("Harbour School");
            assertThat(page.locator("#job-1")).containsText("90 days after the start");
            Eyes.look(page, "job-asked");
            introduction(page);
            Download paper = page.waitForDownload(
                    () -> page.locator("#introduction-sheet-save").click());
            Assertions.assertThat(paper.suggestedFilename()).isEqualTo("sheet.pdf");
            Eyes.look(page, "introduction-sheet");
            page.locator("#introduction-sheet-cancel").click();
            confirmation(page);

            Page phone = Eyes.open(office, house.coordinator, "/today", ".kind-retention-check");
            Eyes.look(phone, "today-retention");
            phone.locator(".kind-retention-check .work-open").click();
            assertThat(phone.locator("#job-1 .checks")).isVisible();
            phone.locator("#job-1 .checks vaadin-button").first().click();
            Eyes.settle(phone);
            Locator answers = phone.locator("#check-answer vaadin-radio-button");
            answers.filter(new Locator.FilterOptions().setHasText("Works elsewhere"))
                    .click();
            Eyes.look(phone, "check-sheet");
            phone.locator("#check-sheet-do").click();
            phone.locator("#end-job-sheet-do").click();
            assertThat(phone.locator("#job-sheet-cancel")).isVisible();
            phone.locator("#job-sheet-cancel").click();
            assertThat(phone.locator("#job-1 .checks")).containsText("Works elsewhere");
            Eyes.look(phone, "job-answered");
            introduction(phone);
            Eyes.look(phone, "introduction-sheet");
            phone.locator("#introduction-sheet-cancel").click();
            confirmation(phone);
        }
    }

    /** The paper that introduces somebody, made and ready to be saved. */
    private static void introduction(Page page) {
        page.locator("#introduction").click();
        Eyes.settle(page);
        page.locator("#paper-occupation input").fill("Baker");
        page.locator("#paper-skills textarea").fill("Ovens, early mornings");
        page.keyboard().press("Tab");
        assertThat(page.locator("#introduction-sheet-paper")).containsText("Ovens, early mornings");
        page.locator("#introduction-sheet-do").click();
        assertThat(page.locator("#introduction-sheet-save")).isVisible();
    }

    private static void confirmation(Page page) {
        page.locator("#job-menu-1 vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText("Confirmation"))
                .click();
        assertThat(page.locator("#confirmation-sheet-paper")).containsText("Harbour School");
        Eyes.look(page, "confirmation-sheet");
        page.locator("#confirmation-sheet-cancel").click();
    }
}
