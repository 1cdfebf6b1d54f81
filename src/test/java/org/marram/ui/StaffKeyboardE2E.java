package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** The staff's work from the keyboard alone, from enrolment to a marked class; the place is never lost. */
class StaffKeyboardE2E {

    private static final int MOST_TABS = 80;

    @Test
    void enrolsPlansConfirmsReleasesRefersAcceptsAndMarks() {
        House house = new House();
        for (String name : new String[] {"Anu", "Bela", "Cora", "Dina"}) {
            house.accepted(name);
        }
        house.classToday();
        try (Browser desk = Browser.desktop();
                Browser school = Browser.desktop()) {
            Page office = signIn(desk, house.coordinator);
            enrolAndPlan(office);
            confirm(office);
            releaseAndRefer(office);
            Page classroom = signIn(school, house.provider);
            accept(classroom);
            mark(classroom);
        }
    }

    @Test
    void controlAndEnterReachTheSheetThatIsSeenWhereverTheKeyboardStands() {
        House house = new House();
        String person = house.enrolled("Quick");
        try (Browser desk = Browser.desktop()) {
            Page page = signIn(desk, house.coordinator);
            Eyes.go(page, "/people/" + person, "#plan-empty");
            press(page, "#from-template");
            assertFocus(page, "vaadin-dialog-overlay");
            page.evaluate("() => document.activeElement.blur()");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#plan li.milestone")).hasCount(4);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#plan li.milestone")).hasCount(4);
        }
    }

    @Test
    void escapeWhileASheetIsStillOnItsWayClosesIt() {
        House house = new House();
        String person = house.planned("Quick");
        try (Browser desk = Browser.desktop()) {
            Page page = signIn(desk, house.coordinator);
            Eyes.go(page, "/people/" + person, "#confirm-1");
            page.evaluate(
                    "() => document.addEventListener('vaadin-overlay-open', () => document.body.dataset.came = '')");
            List<Route> late = new ArrayList<>();
            page.route("**/*v-r=uidl*", late::add);
            page.locator("#confirm-1").focus();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> !late.isEmpty());
            page.keyboard().press("Escape");
            page.unroute("**/*v-r=uidl*");
            late.forEach(Route::resume);
            assertThat(page.locator("body[data-came]")).isVisible();
            assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
            assertThat(page.locator("#confirm-1")).isFocused();
            page.keyboard().press("Enter");
            Eyes.settle(page);
            assertThat(page.locator("#confirm-sheet-do")).isVisible();
        }
    }

    private static void enrolAndPlan(Page page) {
        press(page, "#go-people");
        assertThat(page.locator("#search")).isVisible();
        page.keyboard().press("/");
        assertThat(page.locator("#search input")).isFocused();
        press(page, "#enrol");
        assertThat(page.locator("#name-to-use input")).isFocused();
        page.keyboard().type("Elif");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#person-name")).hasText("Elif");
        press(page, "#from-template");
        assertThat(page.locator("#preview")).containsText("Own keys");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#plan li.milestone")).hasCount(4);
        assertFocus(page, "#plan");
    }

    private static void confirm(Page page) {
        press(page, "#confirm-1");
        assertFocus(page, "vaadin-dialog-overlay");
        page.keyboard().press("Escape");
        assertThat(page.locator("#confirm-1")).isFocused();
        page.keyboard().press("Enter");
        assertFocus(page, "vaadin-dialog-overlay");
        press(page, "#confirm-sheet-do");
        assertThat(page.locator("#milestone-1")).containsText("Reached");
        assertFocus(page, "#milestone-1");
    }

    private static void releaseAndRefer(Page page) {
        press(page, "[id^=refer-]");
        tabTo(page, "#offer");
        page.keyboard().press("Space");
        press(page, "#record-for-course");
        tabTo(page, "#given");
        page.keyboard().press("Space");
        tabTo(page, "#release-language");
        page.keyboard().type("Spanish");
        assertThat(page.locator("vaadin-combo-box-item:visible").first()).hasText("Spanish");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(0);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#release-stands")).containsText("They agreed to share");
        assertFocus(page, "vaadin-dialog-overlay");
        press(page, "#refer-sheet-do");
        assertThat(page.locator("#referrals")).containsText("Kitchen work");
        assertFocus(page, "#plan .milestone");
    }

    private static void accept(Page page) {
        press(page, "#go-referrals");
        press(page, ".accept");
        assertThat(page.locator(".referral .notice")).containsText("Accepted. Elif");
        assertFocus(page, "#referrals");
        press(page, "#go-classes");
        press(page, ".class-row");
    }

    private static void mark(Page page) {
        Locator rows = page.locator(".roster-row");
        assertThat(rows).hasCount(5);
        tabTo(page, ".roster-row");
        page.keyboard().press("p");
        assertThat(rows.nth(1)).isFocused();
        page.keyboard().press("l");
        assertThat(rows.nth(1).locator(".minutes-other input")).isFocused();
        page.keyboard().type("10");
        page.keyboard().press("Enter");
        assertThat(rows.nth(1)).containsText("10 minutes late");
        assertThat(rows.nth(1)).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("e");
        assertThat(rows.nth(2).locator(".minutes-other input")).isFocused();
        page.keyboard().type("5");
        page.keyboard().press("Enter");
        assertThat(rows.nth(2)).containsText("left 5 minutes early");
        assertThat(rows.nth(2)).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("x");
        assertThat(rows.nth(4)).isFocused();
        page.keyboard().press("a");
        assertThat(page.locator("#roster-count")).containsText("5 of 5 marked");
        page.keyboard().press("ArrowUp");
        assertThat(rows.nth(3)).isFocused();
        page.keyboard().press("a");
        assertThat(rows.nth(3).locator("[data-reason]").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(rows.nth(3).locator("[data-mark=ABSENT]")).hasAttribute("aria-pressed", "true");
        assertThat(rows.nth(3)).isFocused();
    }

    private static Page signIn(Browser browser, String username) {
        Page page = browser.open("/sign-in");
        tabTo(page, "#username");
        page.keyboard().type(username);
        page.keyboard().press("Tab");
        page.keyboard().type(Staff.PASS_PHRASE);
        page.keyboard().press("Enter");
        assertThat(page.locator("#sign-out")).isVisible();
        return page;
    }

    private static void press(Page page, String target) {
        tabTo(page, target);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String target) {
        page.locator(target).first().waitFor();
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if (isIn(page, target)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + target);
    }

    /** Focus comes to stand in this part of the page. */
    private static void assertFocus(Page page, String part) {
        page.waitForFunction("part => document.activeElement.closest(part) !== null", part);
    }

    private static boolean isIn(Page page, String part) {
        return (Boolean) page.evaluate("part => document.activeElement.closest(part) !== null", part);
    }
}
