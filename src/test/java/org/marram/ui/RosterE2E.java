package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** Journey T4: a class of 25 with three exceptions, with real presses and taps; and on a line that breaks in the middle. */
class RosterE2E {

    private static final Logger LOG = Logger.getLogger(RosterE2E.class.getName());
    private static final int PEOPLE = 25;
    private static final int MOST_PRESSES = 35;
    private static final int MOST_TAPS = 7;

    private final House house = new House();
    private int presses;

    @Test
    void aClassOfTwentyFiveIsMarkedByKeyboardAndByThumbAndOnABrokenLine() {
        for (int number = 1; number <= PEOPLE; number++) {
            house.accepted("Learner %02d".formatted(number));
        }
        house.classToday();
        house.classToday();
        house.classToday();
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            byKeyboard(open(browser, 0));
            byThumb(open(phone, 1));
            onABrokenLine(phone, open(phone, 2));
            inAClosedMonth(browser);
        }
    }

    private void byKeyboard(Page page) {
        Instant began = Instant.now();
        Locator rows = page.locator(".roster-row");
        press(page, "ArrowDown", 3);
        assertThat(rows.nth(2)).isFocused();
        press(page, "a", 1);
        assertThat(rows.nth(3)).isFocused();
        press(page, "ArrowDown", 6);
        press(page, "l", 1);
        assertThat(rows.nth(9).locator(".minutes-other input")).isFocused();
        press(page, "1", 1);
        press(page, "5", 1);
        press(page, "Enter", 1);
        assertThat(rows.nth(9)).containsText("15 minutes late");
        assertThat(rows.nth(9)).isFocused();
        press(page, "ArrowDown", 10);
        press(page, "x", 1);
        press(page, "r", 1);
        assertThat(page.locator("#roster-pending")).containsText("22 participants are set to present");
        press(page, "u", 1);
        assertThat(page.locator("#notice")).containsText("Nothing was stored");
        assertThat(page.locator("#roster-count")).hasText("3 of 25 marked");
        press(page, "r", 1);
        complete(page);
        told("keyboard", began);
        assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
    }

    private void byThumb(Page page) {
        presses = 0;
        Instant began = Instant.now();
        Locator rows = page.locator(".roster-row");
        tap(rows.nth(2).locator("[data-mark=ABSENT]"));
        tap(rows.nth(9).locator("[data-mark=LATE]"));
        tap(rows.nth(9).locator("[data-minutes='15']"));
        tap(rows.nth(19).locator("[data-mark=EXCUSED]"));
        assertThat(rows.nth(9)).containsText("15 minutes late");
        tap(page.locator("#roster-everyone"));
        Eyes.look(page, "roster-25");
        complete(page);
        told("thumb", began);
        assertThat(presses).isLessThanOrEqualTo(MOST_TAPS);
    }

    /** Nothing that was tapped while the line was gone is lost, and it is said of each that it is not stored yet. */
    private void onABrokenLine(Browser phone, Page page) {
        Locator rows = page.locator(".roster-row");
        tap(rows.nth(0).locator("[data-mark=PRESENT]"));
        assertThat(rows.nth(0)).hasClass(java.util.regex.Pattern.compile("marked"));
        phone.context().setOffline(true);
        tap(rows.nth(1).locator("[data-mark=ABSENT]"));
        tap(rows.nth(2).locator("[data-mark=PRESENT]"));
        for (int row : new int[] {1, 2}) {
            assertThat(rows.nth(row).locator(".roster-note[data-sending]")).isVisible();
        }
        Browser.picture(page, "staff-phone-roster-broken-line");
        phone.context().setOffline(false);
        assertThat(page.locator("#roster-count")).hasText("3 of 25 marked");
        assertThat(page.locator("[data-sending]")).hasCount(0);
        page.reload();
        assertThat(page.locator("#roster-count")).hasText("3 of 25 marked");
        assertThat(rows.nth(1).locator("[data-mark=ABSENT]")).hasAttribute("aria-pressed", "true");
        assertThat(rows.nth(2).locator("[data-mark=PRESENT]")).hasAttribute("aria-pressed", "true");
    }

    /** One change at a time, each with its reason. */
    private void inAClosedMonth(Browser browser) {
        Staff.run(
                "update course_session set closed_at = now(6) where course_id = (select id from course where ref = ?)",
                Ref.parse(house.course).bytes());
        Page page = open(browser, 2);
        assertThat(page.locator("#roster-state")).containsText("This month is closed");
        assertThat(page.locator("#roster-everyone")).isHidden();
        Locator row = page.locator(".roster-row").nth(5);
        row.locator("[data-mark=PRESENT]").click();
        assertThat(row).containsText("This month is closed. Why");
        Eyes.look(page, "roster-closed");
        row.locator("[data-reason=DOCUMENT_SEEN]").click();
        assertThat(page.locator("#roster-count")).hasText("4 of 25 marked");
    }

    private Page open(Browser browser, int which) {
        Page page = Eyes.signIn(browser, house.provider);
        page.locator(".class-row").nth(which).click();
        assertThat(page.locator(".roster-row")).hasCount(PEOPLE);
        return page;
    }

    private static void complete(Page page) {
        assertThat(page.locator("#roster-count")).hasText("25 of 25 marked");
    }

    private void press(Page page, String key, int times) {
        for (int time = 0; time < times; time++) {
            page.keyboard().press(key);
            presses++;
        }
    }

    private void tap(Locator target) {
        target.tap();
        presses++;
    }

    private void told(String how, Instant began) {
        LOG.info("25 people by " + how + ": " + presses + " presses, "
                + Duration.between(began, Instant.now()).toSeconds() + " s");
    }
}
