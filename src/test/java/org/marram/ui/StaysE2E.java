package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** Stays in projects on a person's page: written down with the keyboard alone, ended, corrected, struck. */
class StaysE2E {

    private static final int YEAR = LocalDate.now(ZoneOffset.UTC).getYear() - 1;

    private final House house = new House();

    @Test
    void aStayIsWrittenDownEndedCorrectedAndStruck() {
        project("Harbour flats");
        project("House by the park");
        String person = house.enrolled("Stays Here");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Eyes.unfold(page, person, "stays");
            writtenWithTheKeyboardAlone(page);
            Locator stay = page.locator("#stay-1");
            menu(page, "It ended");
            type(page, "#end-on input", "6/1/" + YEAR);
            choose(page, "#stay-destination", "Rented");
            page.locator("#end-stay-sheet-do").click();
            assertThat(stay).containsText("afterwards: Rented");
            menu(page, "Correct");
            choose(page, "#stay-project", "House by the park");
            page.locator("#stay-sheet-do").click();
            assertThat(page.locator("#stay-reason")).hasAttribute("invalid", "");
            Eyes.look(page, "stay-correct");
            choose(page, "#stay-reason", "It was a mistake");
            page.locator("#stay-sheet-do").click();
            assertThat(stay).containsText("House by the park");
            Eyes.look(page, "stays");
            menu(page, "Strike");
            page.locator("#strike-stay-sheet-do").click();
            assertThat(page.locator("#reason")).hasAttribute("invalid", "");
            page.locator("#reason").getByLabel("It was a mistake").check();
            page.locator("#strike-stay-sheet-do").click();
            assertThat(page.locator("#stays")).containsText("Nothing written down yet");
            page.locator("#earlier-stays").click();
            assertThat(page.locator("vaadin-dialog-overlay .facts-list li")).hasCount(3);
            Eyes.look(page, "stays-earlier");
        }
        try (Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(phone, house.coordinator);
            Eyes.unfold(page, person, "stays");
            page.locator("#add-stay").click();
            Eyes.look(page, "stay-sheet");
        }
    }

    /** What was refused loses nothing, and whoever leaves stands where they came from. */
    private static void writtenWithTheKeyboardAlone(Page page) {
        page.locator("#add-stay").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#stay-sheet-do")).isVisible();
        Eyes.settle(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#add-stay")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#stay-sheet-do")).isVisible();
        Eyes.settle(page);
        page.locator("#stay-entry input").focus();
        page.keyboard().type("3/1/" + YEAR);
        page.keyboard().press("Tab");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#stay-project")).hasAttribute("invalid", "");
        assertThat(page.locator("#stay-project [slot=value]")).isFocused();
        Eyes.look(page, "stay-refused");
        page.keyboard().press("Enter");
        page.locator("vaadin-select-item:visible").getByText("Harbour flats").press("Enter");
        Eyes.settle(page);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#stay-sheet")).hasCount(0);
        assertThat(page.locator("#stay-1")).containsText("Harbour flats");
        assertThat(page.locator("#stay-1")).containsText("1 March " + YEAR);
        assertThat(page.locator("#add-stay")).isFocused();
    }

    private void project(String name) {
        Staff.run(
                "insert into project (id, ref, programme_id, name, type, created_at, created_by, version)"
                        + " values (?, ?, ?, ?, 2, now(6), 0, 1)",
                Ids.next(),
                Ref.random().bytes(),
                house.programme,
                name);
    }

    private static void type(Page page, String field, String words) {
        page.locator(field).fill(words);
        page.locator(field).press("Enter");
    }

    private static void choose(Page page, String field, String words) {
        page.locator(field).click();
        page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        Eyes.settle(page);
    }

    private static void menu(Page page, String what) {
        page.locator("#stay-menu-1 vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item")
                .getByText(what)
                .click();
        Eyes.settle(page);
    }
}
