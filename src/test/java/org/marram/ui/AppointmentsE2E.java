package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** Journeys T9 and S5: who came is said in one tap where one talks, and stands at the desk and on the person's own page. */
class AppointmentsE2E {

    private final House house = new House();

    @Test
    void whoCameIsSaidInOneTapAndStandsAtTheDeskWithWhatSomebodyLivesOn() {
        String person = house.talks("Reed");
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            atThePartner(phone);
            atTheDesk(browser, person);
            Page wide = Eyes.open(browser, house.provider, "/appointments", ".talk");
            Eyes.look(wide, "appointments");
            Page small = Eyes.signIn(phone, house.coordinator);
            Eyes.unfold(small, person, "appointments");
            Eyes.unfold(small, "incomes");
            small.locator("#add-income").click();
            Eyes.settle(small);
            Eyes.look(small, "income-sheet");
            small.locator("#income-sheet-cancel").click();
            small.locator("#add-appointment").click();
            Eyes.settle(small);
            Eyes.look(small, "appointment-sheet");
            aYearLater(browser, person);
            thePersonsOwn(person);
        }
    }

    /** What was told is over a year old. */
    private void aYearLater(Browser browser, String person) {
        Staff.run(
                "update plan set opened_at = now(6) - interval 400 day where person_id = (select id from person where ref = ?)",
                (Object) Ref.parse(person).bytes());
        Staff.run("update person set income_told_on = current_date - interval 400 day where ref = ?", (Object)
                Ref.parse(person).bytes());
        Page page = Eyes.open(browser, house.coordinator, "/today", ".kind-income-due");
        assertThat(page.locator(".kind-income-due")).containsText("asked once a year");
        Eyes.look(page, "today-income");
        page.locator(".kind-income-due .work-open").click();
        assertThat(page.locator("#income-1")).isVisible();
    }

    private void atThePartner(Browser phone) {
        Page page = Eyes.open(phone, house.provider, "/appointments", ".talk");
        Locator talk = page.locator(".talk");
        plan(talk, -7);
        Locator noted = talk.locator(".referral-since");
        talk.locator("[id^=went-held-attended]").tap();
        assertThat(noted).containsText("Was there");
        page.locator("#went-undo").tap();
        assertThat(noted).hasCount(0);
        talk.locator("[id^=went-held-not-attended]").tap();
        assertThat(noted).containsText("Was not there");
        plan(talk, 7);
        assertThat(talk.locator("[id^=went-not-held]")).hasCount(1);
        Eyes.look(page, "appointments");
    }

    private static void plan(Locator talk, int days) {
        talk.locator("[id^=next-day] input").fill(House.inDays(days));
        talk.locator("vaadin-time-picker input").fill("10:00 AM");
        talk.locator("vaadin-time-picker input").press("Tab");
        talk.locator("[id^=plan-]").tap();
        assertThat(talk.locator("[id^=went-not-held]")).hasCount(1);
    }

    private void atTheDesk(Browser browser, String person) {
        Page page = Eyes.signIn(browser, house.coordinator);
        Eyes.unfold(page, person, "appointments");
        Locator all = page.locator("#appointments");
        assertThat(all.locator(".facts-list > li")).hasCount(2);
        assertThat(all).containsText("Was not there");
        page.locator("#add-appointment").click();
        Eyes.settle(page);
        page.locator("#appointment-day input").fill(House.inDays(-1));
        page.locator("#appointment-day-hour input").fill("9:00 AM");
        page.locator("#appointment-day-hour input").press("Tab");
        Eyes.look(page, "appointment-sheet");
        page.locator("#appointment-sheet-do").click();
        all.locator("[id^=note-]").click();
        Eyes.settle(page);
        page.locator("#next-day input").fill(House.inDays(9));
        page.locator("#note-appointment-sheet-do").click();
        assertThat(page.locator("#next-day")).hasAttribute("invalid", "");
        page.locator("#next-day-hour input").fill("9:00 AM");
        page.locator("#next-day-hour input").press("Tab");
        Eyes.look(page, "note-appointment");
        page.locator("#note-appointment-sheet-do").click();
        assertThat(all.locator(".facts-list > li")).hasCount(4);
        income(page);
        page.locator("#appointments").scrollIntoViewIfNeeded();
        Eyes.look(page, "appointments-at-the-desk");
    }

    private static void income(Page page) {
        Eyes.unfold(page, "incomes");
        page.locator("#add-income").click();
        Eyes.settle(page);
        page.locator("#income-sheet-do").click();
        assertThat(page.locator("#income-stage")).hasAttribute("invalid", "");
        choose(page, "#income-stage", "When they came");
        choose(page, "#income-work", "Yes");
        page.locator("#income-work-amount input").fill("1200");
        choose(page, "#income-alimony", "Prefers not to say");
        page.locator("#income-total input").fill("1000");
        page.locator("#income-currency input").fill("EUR");
        page.locator("#income-currency input").press("Enter");
        page.locator("#income-sheet-do").click();
        assertThat(page.locator("#income-total")).hasAttribute("invalid", "");
        Eyes.look(page, "income-sheet");
        page.locator("#income-total input").fill("1350");
        page.locator("#income-sheet-do").click();
        assertThat(page.locator("#income-1")).containsText("1,350.00 EUR a month");
        assertThat(page.locator("#income-1")).containsText("Work 1,200.00 EUR");
        assertThat(page.locator("#income-1")).containsText("Alimony: Prefers not to say");
        Eyes.unfold(page, "jobs");
        page.locator("#add-employment").click();
        Eyes.settle(page);
        choose(page, "#employed", "Yes");
        choose(page, "#employment-kind", "part-time");
        Eyes.look(page, "employment-sheet");
        page.locator("#employment-sheet-do").click();
        assertThat(page.locator("#employment-1")).containsText("In work: Yes");
        assertThat(page.locator("#employment-1")).containsText("part-time");
    }

    private static void choose(Page page, String field, String words) {
        page.locator(field).click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private void thePersonsOwn(String person) {
        try (Browser phone = Browser.phoneWithoutScripts()) {
            Page page = phone.open("/my");
            Browser.comeIn(page, house.code(person));
            Browser.place(page, "SESSIONS").click();
            assertThat(page.locator(".shared li")).hasCount(2);
            assertThat(page.locator(".shared")).containsText("Appointment");
            assertThat(page.locator(".shared")).not().containsText("Harbour School");
            page.locator(".shared button").first().click();
            assertThat(page.locator(".shared .told")).containsText("You said you cannot come");
            Browser.picture(page, "own-appointments");
        }
    }
}
