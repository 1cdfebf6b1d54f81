package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Browser;

/** Work and home on a person's page: written down, ended, taken back, corrected, seen in the picture. */
class LivesE2E {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void workAndHomeAreWrittenDownAndStandInThePicture() {
        House house = new House();
        String person = house.withYears(House.ARABIC, 20, 3);
        Visitor desk = Visitor.staff(house.coordinator);
        job(desk, person, 700, 300, "9412", "Harbour kitchen");
        home(desk, person, 800, 400, "TRANSITIONAL");
        home(desk, person, 400, null, "RENTED");
        income(desk, person, 800, "ENTRY", "NOT_ASKED", null);
        income(desk, person, 500, "YEARLY", "YES", 84_000);
        income(desk, person, 130, "YEARLY", "YES", 152_000);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Eyes.unfold(page, person, "jobs");
            assertThat(page.locator("#years .wide a.spell")).hasCount(3);
            page.locator("#add-job").click();
            page.locator("#job-sheet-do").click();
            assertThat(page.locator("#spell-from")).hasAttribute("invalid", "");
            type(page, "#spell-from input", "1/1/" + (TODAY.getYear() - 1));
            type(page, "#occupation input", "Baker, pastry cook");
            type(page, "#employer input", "Corner bakery");
            earns(page);
            Eyes.look(page, "job-sheet");
            page.locator("#job-sheet-do").click();
            assertThat(page.locator("#job-sheet")).hasCount(0);
            Locator job = page.locator("#job-1");
            assertThat(job).containsText("Baker, pastry cook");
            assertThat(job).containsText("since ");
            assertThat(job).containsText("Corner bakery");
            assertThat(job).containsText("10.00 to 15.00 EUR an hour");
            assertThat(page.locator("#years .wide a.spell")).hasCount(4);
            page.locator("#years .wide a.spell[href='#job-1']").dispatchEvent("click");
            assertThat(job).isFocused();
            Eyes.look(page, "lives");
            choose(page, "#job-menu-1", "It ended");
            page.locator("#end-job-sheet-do").click();
            assertThat(job).containsText(" to ");
            page.locator("#end-undo").click();
            assertThat(job).containsText("since ");
            page.locator("#earlier-jobs").click();
            assertThat(page.locator("vaadin-dialog-overlay .facts-list li")).hasCount(2);
            Eyes.look(page, "earlier-jobs");
            page.locator("#earlier-job-sheet-cancel").click();
            assertThat(page.locator("#earlier-job-sheet")).hasCount(0);
            page.locator("#years .wide a.spell[href='#home-1']").dispatchEvent("click");
            assertThat(page.locator("#home-1")).isFocused();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#home-1")).isVisible();
            assertThat(page.locator("#open-incomes")).isHidden();
            assertThat(page.locator("#years .wide a.spell .bar").first()).isVisible();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
            choose(page, "#home-menu-1", "It ended");
            type(page, "#end-on input", "1/1/" + (TODAY.getYear() - 3));
            page.locator("#end-home-sheet-do").click();
            assertThat(page.locator("#end-on")).hasAttribute("invalid", "");
            page.locator("#end-home-sheet-cancel").click();
            page.locator("#add-home").click();
            type(page, "#spell-from input", "1/1/" + (TODAY.getYear() - 1));
            page.locator("#home-situation").click();
            page.locator("vaadin-select-item").getByText("Hotel").click();
            Eyes.look(page, "home-sheet");
            page.locator("#home-sheet-do").click();
            assertThat(page.locator("#spell-note")).hasAttribute("invalid", "");
            page.locator("#home-sheet-cancel").click();
            page.locator("#open-stays").click();
            assertThat(page.locator("#stays")).containsText("Nothing written down yet");
            page.locator("#add-stay").click();
            assertThat(page.getByText("The programme has no projects yet")).isVisible();
            page.locator("#stay-sheet-cancel").click();
            page.locator("#years-table-toggle").click();
            assertThat(page.locator("#years-table a[href^='#home-']")).hasCount(2);
            assertThat(page.locator("#years-table a[href='#income-3']")).hasText("not asked");
            assertThat(page.locator("#years-table a[href='#income-1']")).hasText("1,520 EUR");
            page.locator("#years-table a[href='#home-2']").click();
            assertThat(page.locator("#home-2")).isFocused();
            page.locator("#history").click();
            assertThat(page.locator("#history-list")).isVisible();
            page.locator("#history-back").click();
            assertThat(page.locator("#home-2")).isVisible();
            assertThat(page.locator("#incomes")).hasCount(0);
        }
        try (Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(phone, house.coordinator);
            Eyes.unfold(page, person, "homes");
            Eyes.unfold(page, "jobs");
            Eyes.look(page, "lives");
            page.locator("#add-job").click();
            earns(page);
            Eyes.look(page, "job-sheet");
        }
    }

    /** 14.50 EUR an hour, of which only about how much is kept. */
    private static void earns(Page page) {
        type(page, "#wage-amount input", "14.5");
        page.locator("#wage-currency input").fill("EUR");
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText("EUR"))
                .first()
                .click();
        page.locator("#wage-about input").check();
    }

    private static void type(Page page, String field, String words) {
        page.locator(field).fill(words);
        page.locator(field).press("Enter");
    }

    private static void choose(Page page, String menu, String what) {
        page.locator(menu + " vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item")
                .getByText(what)
                .click();
    }

    private static void job(Visitor desk, String person, int from, int until, String occupation, String employer) {
        desk.make(
                "/people/" + person + "/jobs",
                "{\"from\":\"%s\",\"until\":\"%s\",\"occupation\":\"%s\",\"employer\":\"%s\",\"source\":\"OWN_WORD\"}"
                        .formatted(TODAY.minusDays(from), TODAY.minusDays(until), occupation, employer));
    }

    private static void home(Visitor desk, String person, int from, Integer until, String situation) {
        desk.make(
                "/people/" + person + "/homes",
                "{\"from\":\"%s\",%s\"situation\":\"%s\",\"source\":\"DOCUMENT\",\"safeOwn\":\"YES\"}"
                        .formatted(
                                TODAY.minusDays(from),
                                until == null ? "" : "\"until\":\"" + TODAY.minusDays(until) + "\",",
                                situation));
    }

    private static void income(Visitor desk, String person, int daysAgo, String stage, String any, Integer minor) {
        desk.make(
                "/people/" + person + "/income",
                "{\"on\":\"%s\",\"stage\":\"%s\",\"anyIncome\":\"%s\",%s\"source\":\"OWN_WORD\"}"
                        .formatted(
                                TODAY.minusDays(daysAgo),
                                stage,
                                any,
                                minor == null ? "" : "\"totalMinor\":" + minor + ",\"currency\":\"EUR\","));
    }
}
