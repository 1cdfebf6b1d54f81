package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;
import org.marram.testing.Http;

/** A provider's week: looked at, moved, called off, closed, and read by a calendar elsewhere. */
class CalendarE2E {

    private final House house = new House();

    @Test
    void aWeekIsLookedAtMovedCalledOffAndReadElsewhere() {
        house.weeklyCourse("Sewing, level 1", "FREQ=WEEKLY;BYDAY=MO,WE,FR");
        house.weeklyCourse(House.LONG, "FREQ=WEEKLY;BYDAY=MO");
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(browser, house.provider);
            page.locator("#go-calendar").click();
            page.locator("#calendar-next").click();
            Locator rows = page.locator(".week-row");
            assertThat(rows).hasCount(4);
            assertThat(rows.first()).containsText("9:00");
            Eyes.look(page, "calendar");

            Locator first = rows.filter(new Locator.FilterOptions().setHasText("Sewing"))
                    .first();
            first.locator(".move").click();
            page.locator("#move-which vaadin-radio-button:has-text('All') input")
                    .check();
            Eyes.settle(page);
            Eyes.look(page, "calendar-move");
            page.locator("#move-from input").fill("1:00 PM");
            page.locator("#move-from input").press("Tab");
            page.locator("#move-until input").fill("3:00 PM");
            page.locator("#move-until input").press("Tab");
            page.locator("#move-sheet-do").click();
            assertThat(page.locator("#notice")).containsText("Moved");
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("1:00")))
                    .hasCount(3);

            first = rows.filter(new Locator.FilterOptions().setHasText("Sewing"))
                    .first();
            first.locator(".call-off").click();
            Eyes.settle(page);
            page.locator("#call-off-sheet-do").click();
            assertThat(page.locator("#call-off-reason")).hasAttribute("invalid", "");
            page.locator("#call-off-reason vaadin-radio-button:has-text('No room') input")
                    .check();
            Eyes.look(page, "calendar-call-off");
            page.locator("#call-off-sheet-do").click();
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("Called off: No room")))
                    .hasCount(1);
            page.locator("#call-off-undo").click();
            assertThat(page.locator(".week-row.off")).hasCount(0);

            page.locator("#closed-add").click();
            Eyes.settle(page);
            page.locator("#closed-from input").fill(House.inDays(1));
            page.locator("#closed-until input").fill(House.inDays(14));
            Eyes.look(page, "calendar-close");
            page.locator("#closed-sheet-do").click();
            assertThat(rows).hasCount(0);
            page.locator("[id^=reopen-]").click();
            assertThat(rows).hasCount(4);

            page.locator("[id^=close-]").first().click();
            Eyes.settle(page);
            Eyes.look(page, "calendar-month");
            page.locator("#month-sheet-do").click();
            assertThat(page.locator("#months")).containsText("Closed on");

            page.locator("#feed-begin").click();
            page.waitForFunction("() => (document.querySelector('#feed-address')?.value || '').endsWith('.ics')");
            String address = (String) page.evaluate("() => document.querySelector('#feed-address').value");
            Eyes.look(page, "calendar-feed");
            HttpResponse<String> feed = new Http().get(URI.create(address).getPath());
            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.body())
                    .contains("BEGIN:VCALENDAR", "SUMMARY:Class", "STATUS:CONFIRMED", "DTSTART:")
                    .doesNotContain("Sewing", "Harbour", "LOCATION", "ORGANIZER");
            page.locator("#feed-end").click();
            assertThat(page.locator("#feed-begin")).isVisible();
            assertThat(new Http().get(URI.create(address).getPath()).statusCode())
                    .isEqualTo(404);
            assertThat(new Http().get("/feed/unknown.ics").statusCode()).isEqualTo(404);

            Page small = Eyes.signIn(phone, house.provider);
            small.locator("#go-calendar").click();
            small.locator("#calendar-next").click();
            assertThat(small.locator(".week-row")).hasCount(4);
            Eyes.look(small, "calendar");
            small.locator(".week-row .move").first().click();
            Eyes.settle(small);
            Eyes.look(small, "calendar-move");
        }
    }
}
