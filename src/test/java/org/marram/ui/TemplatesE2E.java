package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** Templates as a coordinator writes them, wide and on a telephone, with the keyboard, in two windows, and into plans. */
class TemplatesE2E {

    private final House house = new House();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesATemplateChangesItAndMakesAPlan(boolean phone) {
        SoftAssertions all = new SoftAssertions();
        try (Browser browser = phone ? Browser.phone() : Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            page.locator("#go-templates").click();
            assertThat(page.locator(".template-rows li")).hasCount(10);
            look(all, page, "templates");
            write(page);
            look(all, page, "template-new");
            page.locator("#save-template").click();
            assertThat(page.locator("#template-heading")).hasText("Harbour way");
            look(all, page, "template-edit");
            change(page);
            look(all, page, "template-changed");
            page.locator("#save-template").click();
            assertThat(page.locator(".template-head")).containsText("Version 2");
            assertThat(page.locator("#notice")).containsText("Saved");
            page.locator("#versions vaadin-details-summary").click();
            page.locator("#look-2").click();
            assertThat(page.locator("#version-sheet, vaadin-dialog-overlay").last())
                    .containsText("New: Keys");
            look(all, page, "template-version");
            page.keyboard().press("Escape");
            plan(all, page);
        }
        all.assertAll();
    }

    private static void write(Page page) {
        page.locator("#new-template").click();
        page.locator("#template-name input").fill("Harbour way");
        page.locator("#phase vaadin-radio-button").first().click();
        choose(page, page.locator("[id^=goal-pathway-]").first(), "Housing");
        page.locator("[id^=goal-words-] input").first().fill("A door of my own");
        Locator titles = page.locator("[id^=line-title-] input");
        titles.first().fill("Papers complete");
        page.locator("[id^=line-amount-] input").first().fill("6");
        page.keyboard().press("Tab");
        page.locator("[id^=add-line-]").first().click();
        assertThat(titles).hasCount(2);
        titles.nth(1).fill("Contract signed");
        choose(page, page.locator("[id^=line-unit-]").nth(1), "month");
        page.locator("[id^=line-amount-] input").nth(1).fill("9");
        waitFor(page, 1, "Papers complete");
    }

    private static void change(Page page) {
        Locator titles = page.locator("[id^=line-title-] input");
        titles.nth(1).click();
        page.keyboard().press("Enter");
        assertThat(titles).hasCount(3);
        assertThat(titles.nth(2)).isFocused();
        page.keyboard().type("Keys");
        assertThat(page.locator("#changed")).containsText("New: Keys, month 9");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(titles.nth(1)).hasValue("Keys");
        assertThat(titles.nth(1)).isFocused();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(titles.nth(2)).hasValue("Keys");
        page.locator("[id^=line-remove-]").first().click();
        assertThat(titles).hasCount(2);
        page.locator("#editor-undo").click();
        assertThat(titles).hasCount(3);
        assertThat(titles.first()).hasValue("Papers complete");
        assertThat(page.locator("[id^=line-needs-]")
                        .nth(1)
                        .locator("vaadin-multi-select-combo-box-chip")
                        .last())
                .containsText("Papers complete");
    }

    private void plan(SoftAssertions all, Page page) {
        Eyes.go(page, "/people/" + house.enrolled("Plans quickly"), "#plan-empty");
        page.locator("#from-template").click();
        page.locator("#template input").fill("Harbour");
        page.locator("vaadin-combo-box-item:visible").first().click();
        assertThat(page.locator("#preview")).containsText("Contract signed");
        look(all, page, "template-choice");
        page.locator("#template-sheet-do").click();
        assertThat(page.locator("#plan li.milestone")).hasCount(3);
    }

    @Test
    void saysACircleAtOnceAndTakesNone() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            open(page);
            waitFor(page, 0, "Enrolled in a language class");
            assertThat(page.locator("#circle")).containsText("First meeting held, Enrolled in a language class");
            page.locator("#save-template").click();
            assertThat(page.locator("#notice")).containsText("Something needs another look");
            assertThat(page.locator(".template-head")).containsText("Version 1");
            Browser.picture(page, "staff-template-circle");
        }
    }

    @Test
    void theSecondToSaveSeesBoth() {
        try (Browser browser = Browser.desktop()) {
            Page first = Eyes.signIn(browser, house.coordinator);
            String address = open(first);
            Page second = browser.open(address);
            retitle(first, "Theirs");
            retitle(second, "Mine");
            first.locator("#save-template").click();
            assertThat(first.locator(".template-head")).containsText("Version 2");
            second.locator("#save-template").click();
            assertThat(second.locator("#both")).containsText("“First meeting held” is now “Theirs”");
            assertThat(second.locator("#both")).containsText("“First meeting held” is now “Mine”");
            Eyes.look(second, "template-both");
            second.locator("#save-template").click();
            assertThat(second.locator(".template-head")).containsText("Version 3");
            assertThat(second.locator("[id^=line-title-] input").first()).hasValue("Mine");
        }
    }

    @Test
    void asksBeforeTypedWordsAreLost() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            open(page);
            retitle(page, "Not saved yet");
            page.locator("#go-people").click();
            assertThat(page.locator("vaadin-dialog-overlay")).containsText("Leave without saving?");
            Browser.picture(page, "staff-template-leave");
            page.locator("#leave-sheet-cancel").click();
            assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
            assertThat(page.locator("[id^=line-title-] input").first()).hasValue("Not saved yet");
            page.locator("#go-people").click();
            page.locator("#leave-sheet-do").click();
            assertThat(page.locator("#people")).isVisible();
        }
    }

    @Test
    void retiresAndBringsBackAndAStaleSheetLosesNothing() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Page other = browser.open("/people/" + house.enrolled("Waits for a plan"));
            other.locator("#from-template").click();
            assertThat(other.locator("#preview")).containsText("Own keys");
            open(page);
            page.locator("#retire-template").click();
            assertThat(page.locator(".template-head")).containsText("no plans are made from it");
            other.locator("#template-sheet-do").click();
            assertThat(other.locator("#template-sheet-notice")).containsText("This template was retired");
            assertThat(other.locator("#preview")).containsText("Own keys");
            page.locator("#retire-undo").click();
            assertThat(page.locator("#save-template")).isVisible();
            other.locator("#template-sheet-do").click();
            assertThat(other.locator("#plan")).containsText("Own keys");
        }
    }

    @Test
    void offersANewerVersionQuietlyAndTakesOnlyWhatIsTicked() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            String person = house.planned("Offered more");
            open(page);
            retitle(page, "First meeting, with tea");
            page.locator("[id^=line-amount-] input").nth(3).fill("300");
            page.locator("[id^=line-title-] input").nth(3).click();
            page.keyboard().press("Enter");
            assertThat(page.locator("[id^=line-title-] input").nth(4)).isFocused();
            page.keyboard().type("Neighbours greeted");
            assertThat(page.locator("#changed")).containsText("Neighbours greeted");
            waitFor(page, 0, "Neighbours greeted");
            page.locator("#save-template").click();
            assertThat(page.locator(".template-head")).containsText("Version 2");
            Eyes.go(page, "/people/" + person, "#look-at-update-1");
            assertThat(page.locator("#plan")).not().containsText("with tea");
            page.locator("#look-at-update-1").click();
            assertThat(page.locator("#update-items")).containsText("Until now: First meeting held");
            assertThat(page.locator("#update-items")).containsText("Waits for: Neighbours greeted");
            Eyes.look(page, "update-sheet");
            page.locator("#take-1").click();
            page.locator("#update-sheet-do").click();
            assertThat(page.locator("#plan")).containsText("Neighbours greeted");
            assertThat(page.locator("#plan")).not().containsText("with tea");
            assertThat(page.locator("[id^=look-at-update-]")).hasCount(0);
        }
    }

    @Test
    void aProgrammeNamesItsOwnPathwaysAndMakesStartsItsOwn() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/templates", ".template-rows");
            page.locator("#own-pathways").click();
            page.locator("#pathway-name input").fill("Music");
            page.locator("#pathways-sheet-do").click();
            assertThat(page.locator("#pathways")).containsText("Music");
            Eyes.look(page, "pathways-sheet");
            page.locator("[id^=pathway-retire-]").click();
            assertThat(page.locator("#pathways")).containsText("no new goals");
            page.locator("#pathway-undo").click();
            assertThat(page.locator("#pathways")).not().containsText("no new goals");
            page.locator("#pathways-sheet-cancel").click();
            assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
            page.locator("#search input").fill("papers");
            assertThat(page.locator(".template-rows li")).hasCount(1);
            page.locator(".template-rows a").click();
            assertThat(page.locator("#template-heading")).containsText("Papers");
            assertThat(page.locator("#save-template")).hasCount(0);
            Eyes.look(page, "template-everywhere");
            page.locator("#copy-template").click();
            page.locator("#copy-sheet-do").click();
            assertThat(page.locator("#save-template")).hasText("Save as version 2");
            choose(page, page.locator("[id^=goal-pathway-]").first(), "Music");
            assertThat(page.locator("#changed")).containsText("Music");
        }
    }

    @Test
    void aSupervisorReads() {
        String supervisor = Staff.account(house.programme, "SUPERVISOR", house.team, null);
        try (Browser browser = Browser.phone()) {
            Page page = Eyes.signIn(browser, supervisor);
            page.locator("#go-templates").click();
            assertThat(page.locator("#new-template")).hasCount(0);
            page.locator(".template-rows a").first().click();
            assertThat(page.locator(".preview")).containsText("Own keys");
            assertThat(page.locator("#template-editor, #save-template, #retire-template"))
                    .hasCount(0);
            Eyes.look(page, "template-read");
            page.navigate("/templates/new");
            assertThat(page.locator("#not-there")).isVisible();
        }
    }

    /** The programme's one template; answers its address. */
    private static String open(Page page) {
        Eyes.go(page, "/templates", ".template-rows");
        page.locator(".template-rows a").first().click();
        assertThat(page.locator("#template-heading")).hasText("First year");
        assertThat(page).hasURL(Pattern.compile(".*/templates/[A-Za-z0-9_-]{22}"));
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void retitle(Page page, String words) {
        page.locator("[id^=line-title-] input").first().fill(words);
        assertThat(page.locator("#changed")).containsText(words);
    }

    private static void choose(Page page, Locator select, String words) {
        select.click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        assertThat(page.locator("vaadin-select-overlay[opened]")).hasCount(0);
    }

    private static void waitFor(Page page, int line, String needed) {
        page.locator("[id^=line-needs-] input").nth(line).click();
        page.locator("vaadin-multi-select-combo-box-item:visible", new Page.LocatorOptions().setHasText(needed))
                .first()
                .click();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
    }

    private static void look(SoftAssertions all, Page page, String name) {
        all.assertThatCode(() -> Eyes.look(page, name)).as(name).doesNotThrowAnyException();
    }
}
