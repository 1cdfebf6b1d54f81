package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Browser;

/** S6 and T7 at the desk: what a person would hear is seen before it goes, taken back in time, done by hand where no server goes. */
class NoticeE2E {

    private final House house = new House();
    private final Visitor desk = Visitor.staff(house.coordinator);

    @Test
    void whatAPersonWouldHearIsSeenBeforeItGoesAndTakenBackInTime() {
        String person = house.enrolled("Reed");
        LocalDate later = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#safe-contact-line");
            page.locator("#let-know").click();
            assertThat(page.locator("vaadin-dialog-overlay")).containsText("they told nothing about how to be reached");
            assertThat(page.locator("#notice-sheet-do")).hasCount(0);
            page.locator("#notice-sheet-cancel").click();

            reach(person, 0, "\"MAIL\",\"mail\":\"own@mail.example\"", later);
            page.reload();
            page.locator("#let-know").click();
            Locator sheet = page.locator("vaadin-dialog-overlay");
            assertThat(sheet.locator("#notice-words")).hasText("You have an update");
            assertThat(sheet).containsText("own@mail.example");
            assertThat(sheet).containsText(String.valueOf(later.getYear()));
            Eyes.look(page, "notice-sheet");
            page.locator("#notice-sheet-do").click();
            Locator line = page.locator("#notice-line");
            assertThat(line).containsText("News, by mail");
            Eyes.look(page, "notice-waits");

            Page small = Eyes.open(phone, house.coordinator, "/people/" + person, "#notice-line");
            Eyes.look(small, "notice-waits");
            small.locator("#notice-take-back").tap();
            assertThat(small.locator("#notice-line")).isHidden();
            small.locator("#let-know").tap();
            small.locator("#notice-earlier vaadin-details-summary").tap();
            assertThat(small.locator("#notice-earlier")).containsText("Taken back");
            Eyes.look(small, "notice-sheet");

            reach(person, 1, "\"CALL\",\"words\":\"The library\"", null);
            page.reload();
            page.locator("#let-know").click();
            assertThat(sheet).containsText("The library");
            assertThat(sheet).containsText("until you have told them");
            page.locator("#notice-sheet-do").click();
            assertThat(line).containsText("tell them, it is safe now");
            page.locator("#notice-told").click();
            assertThat(line).isHidden();

            page.locator("#note-compose textarea").fill("We spoke.");
            page.locator("#note-save").click();
            assertThat(page.locator("#notice")).containsText("Is this still right");
            Eyes.look(page, "still-right");
            page.setViewportSize(360, 740);
            Eyes.look(page, "still-right");
            page.locator("#still-right").click();
            assertThat(page.locator("#notice")).containsText("Saved");
            assertThat(page.locator("#safe-contact-line")).containsText("Said to");
        }
    }

    /** @param day null for all of them */
    private void reach(String person, int version, String channel, LocalDate day) {
        String days = day == null
                ? "\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\",\"SATURDAY\",\"SUNDAY\""
                : "\"" + day.getDayOfWeek() + "\"";
        Visitor.answer(
                204,
                desk.send(
                        "PUT",
                        "/people/" + person + "/contact",
                        "{\"channel\":" + channel + ",\"days\":[" + days + "]}",
                        "If-Match",
                        "\"" + version + "\""));
    }
}
