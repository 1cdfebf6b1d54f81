package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marram.testing.Browser;

/** Every screen and every dialog of the staff, wide and on a telephone, with names that are hard to lay out. */
class StaffScreensE2E {

    enum Width {
        DESKTOP(Browser::desktop),
        PHONE(Browser::phone);

        final Supplier<Browser> browser;

        Width(Supplier<Browser> browser) {
            this.browser = browser;
        }
    }

    private static House house;
    private static String person;

    private final SoftAssertions all = new SoftAssertions();

    @BeforeAll
    static void layOut() {
        house = new House();
        house.course("A course whose title is as long as titles can be, about cooking, serving and keeping a kitchen");
        house.accepted(House.UNBROKEN);
        house.accepted(House.ARABIC);
        house.accepted(House.FOUR_BYTE);
        house.referred(House.HTML);
        house.referred(House.UNBROKEN);
        person = house.accepted(House.LONG);
        house.planned("Nobody asked yet");
        house.enrolled("Without a plan");
        house.classToday();
        house.todo(person, "Call the school about the place", 0);
        house.todo(null, "Buy stamps", 0);
        house.todo(person, "Ask how it went", 9);
    }

    @ParameterizedTest
    @EnumSource
    void theSupervisorsDoor(Width width) {
        try (Browser browser = width.browser.get()) {
            Page page = Eyes.signIn(browser, house.supervisor);
            assertThat(page.locator("#work-shares li").first()).isVisible();
            look(page, "today-team");
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void theCoordinatorsDoor(Width width) {
        try (Browser browser = width.browser.get()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            assertThat(page.locator(".work-line").first()).isVisible();
            look(page, "today");
            sheet(page, "[id^=put-off-]", "put-off-sheet");
            sheet(page, "[id^=change-]", "todo-sheet");
            page.locator("#work-coming vaadin-details-summary").click();
            look(page, "today-coming");
            Eyes.go(page, "/people", ".people-table");
            look(page, "people");
            sheet(page, "#enrol", "enrol-sheet");
            page.locator("#search input").fill("zzz");
            page.keyboard().press("Enter");
            assertThat(page.locator("#people")).containsText("Nobody by this name");
            look(page, "people-none");
            Eyes.go(page, "/people/" + person, "#plan .milestone");
            look(page, "person");
            notes(page);
            sheet(page, "#edit", "edit-sheet");
            sheet(page, "#from-template", "template-sheet");
            sheet(page, "#add-goal", "goal-sheet");
            sheet(page, "[id^=confirm-]", "confirm-sheet");
            sheet(page, "#record-release", "release-sheet");
            Eyes.unfold(page, "own-page");
            sheet(page, "#hand-over-code", "code-sheet");
            sheet(page, "#freeze", "freeze-sheet");
            sheet(page, "[id^=take-back-]", "take-back-sheet");
            fromMenu(page, "more-", "Change", "change-sheet");
            fromMenu(page, "more-", "Change what it waits for", "needs-sheet");
            fromMenu(page, "more-", "Set aside", "aside-sheet");
            fromMenu(page, "more-", "History of this milestone", "milestone-history");
            fromMenu(page, "goal-more-", "Reword this goal", "reword-sheet");
            fromMenu(page, "goal-more-", "Add a milestone", "step-sheet");
            fromMenu(page, "goal-more-", "Archive", "archive-sheet");
            page.locator("[id^=withdraw-]").first().click();
            look(page, "withdraw");
            page.locator("#history").click();
            assertThat(page.locator("#history-list .name").first()).isVisible();
            look(page, "history");
            Eyes.go(page, "/people/" + house.enrolled("Fresh"), "#plan-empty");
            look(page, "person-empty");
            partners(page);
            Eyes.go(page, "/templates", ".template-rows");
            look(page, "templates-list");
            sheet(page, "#own-pathways", "own-pathways-sheet");
            Eyes.go(page, "/templates/new", "#template-editor");
            look(page, "template-empty");
            Eyes.go(page, "/templates", ".template-rows");
            page.locator(".template-rows a").first().click();
            assertThat(page.locator("#template-editor")).isVisible();
            look(page, "template");
            sheet(page, "#rename-template", "rename-sheet");
            sheet(page, "#copy-template", "copy-sheet");
            Eyes.go(page, "/people/AAAAAAAAAAAAAAAAAAAAAA", "#not-there");
            look(page, "not-there");
        }
        all.assertAll();
    }

    /** The directory, and one organisation with everything that can stand there. */
    private void partners(Page page) {
        Eyes.go(page, "/partners", ".organisation");
        look(page, "partners");
        sheet(page, "#add-organisation", "organisation-sheet");
        page.locator("#search input").fill("zzz");
        assertThat(page.locator("#partners-none")).isVisible();
        look(page, "partners-none");
        Eyes.go(page, "/partners/" + house.partner(), "#sites .name");
        look(page, "partner");
        sheet(page, "#edit-organisation", "entry-sheet");
        sheet(page, "#add-site", "site-sheet");
        sheet(page, "#site-edit-1", "site-edit-sheet");
        sheet(page, "#add-contact", "contact-sheet");
        sheet(page, "#add-agreement", "agreement-sheet");
        sheet(page, "#agreement-end-1", "end-sheet");
        sheet(page, "#add-course", "course-sheet");
    }

    @ParameterizedTest
    @EnumSource
    void referring(Width width) {
        try (Browser browser = width.browser.get()) {
            Page page =
                    Eyes.open(browser, house.coordinator, "/people/" + house.planned(House.ARABIC), "#plan .milestone");
            page.locator("[id^=refer-]").first().click();
            page.locator("#offer vaadin-radio-button").first().click();
            assertThat(page.locator("#release-stands")).containsText("have not agreed");
            look(page, "refer-sheet");
            sheet(page, "#record-for-course", "release-for-course");
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void reviews(Width width) {
        try (Browser browser = width.browser.get()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            String due = house.planned("Due for a review");
            house.passes(due, 40);
            Eyes.go(page, "/people/" + due, "#review-due");
            look(page, "review-due");
            sheet(page, "#hold-review", "review-sheet");
            sheet(page, "#exempt-review", "exempt-sheet");
            house.reviewed(due, House.HTML + " " + House.UNBROKEN);
            Eyes.go(page, "/people/" + due, "#review-1");
            look(page, "review-held");
            sheet(page, "#open-review-1", "held-review-sheet");
            page.locator("#open-review-1").click();
            page.locator("#record-answer").click();
            assertThat(page.locator("#own-words")).isVisible();
            lookAndLeave(page, "record-answer");
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void theProvidersDoor(Width width) {
        try (Browser browser = width.browser.get()) {
            Page page = Eyes.signIn(browser, house.provider);
            look(page, "classes");
            sheet(page, "#classes-add", "session-sheet");
            page.locator(".class-row").first().click();
            assertThat(page.locator(".roster-row").first()).isVisible();
            look(page, "roster");
            page.locator("[data-mark=LATE]").first().click();
            assertThat(page.locator(".prompt").first()).isVisible();
            look(page, "roster-minutes");
            page.locator(".prompt .quiet").first().click();
            page.locator("#not-held").click();
            look(page, "roster-not-held");
            page.locator("#roster-everyone").click();
            assertThat(page.locator("#roster-undo")).isVisible();
            look(page, "roster-waiting");
            page.locator("#roster-undo").click();
            page.locator("#go-referrals").click();
            assertThat(page.locator(".referral").first()).isVisible();
            look(page, "referrals");
            page.locator(".decline").first().click();
            look(page, "referrals-decline");
            house.partner();
            page.locator("#go-entry").click();
            assertThat(page.locator("#entry-kept li").first()).isVisible();
            look(page, "entry");
            page.locator("#go-classes").click();
            page.locator("#classes-next").click();
            assertThat(page.locator("#classes-empty")).isVisible();
            look(page, "classes-empty");
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void theAdministratorsDoor(Width width) {
        try (Browser browser = width.browser.get()) {
            Page page = Eyes.signIn(browser, house.admin);
            look(page, "accounts");
            sheet(page, "#accounts-new", "account-sheet");
            page.locator("[data-account^=provider] vaadin-button", new Page.LocatorOptions().setHasText("Disable"))
                    .first()
                    .click();
            assertThat(page.locator("#account-undo")).isVisible();
            look(page, "accounts-undo");
            page.locator("#account-undo").click();
            assertThat(page.locator("#notice")).containsText("can sign in again");
        }
        all.assertAll();
    }

    /** The line to write in, grown; a long note in another direction; what can be done to it. */
    private void notes(Page page) {
        page.locator("#note-words textarea").fill(House.ARABIC + "\n" + (House.LONG + " ").repeat(12));
        page.locator("#note-share input").check();
        look(page, "note-new");
        page.locator("#note-other-time").click();
        page.locator("#note-save").click();
        assertThat(page.locator("#note-words textarea")).hasValue("");
        assertThat(page.locator("#note-1")).isVisible();
        look(page, "note");
        ofNote(page, "Edit", "note-sheet");
        ofNote(page, "Strike", "strike-sheet");
        ofNote(page, "Stop sharing", null);
        assertThat(page.locator("#note-1")).containsText("private");
        ofNote(page, "Share", "share-sheet");
    }

    private void ofNote(Page page, String what, String sheet) {
        page.locator("#note-menu-1 vaadin-menu-bar-button").first().click();
        Eyes.settle(page);
        page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + what + "\\s*$")))
                .click();
        if (sheet != null) {
            lookAndLeave(page, sheet);
        }
    }

    private void look(Page page, String name) {
        all.assertThatCode(() -> Eyes.look(page, name)).as(name).doesNotThrowAnyException();
    }

    /** Opens it, looks, leaves it, and is back where it was opened. */
    private void sheet(Page page, String opener, String name) {
        page.locator(opener).first().click();
        lookAndLeave(page, name);
        all.assertThatCode(() -> assertThat(page.locator(opener).first()).isFocused())
                .as("after " + name)
                .doesNotThrowAnyException();
    }

    private void fromMenu(Page page, String menu, String entry, String name) {
        page.locator("[id^=" + menu + "] vaadin-menu-bar-button").first().click();
        Eyes.settle(page);
        BoundingBox box = page.locator("vaadin-menu-bar-overlay")
                .getByText(entry, new Locator.GetByTextOptions().setExact(true))
                .boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        lookAndLeave(page, name);
    }

    private void lookAndLeave(Page page, String name) {
        assertThat(page.locator("vaadin-dialog-overlay").last()).isVisible();
        look(page, name);
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog-overlay[closing]")).hasCount(0);
    }
}
