package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/** What partners offer: courses kept by the partner and by the coordinators, openings, and what fits a person. */
class OfferingE2E {

    private final House house = new House();

    @Test
    void aPartnerDescribesACourseAndACoordinatorReadsItChangesItAndOffersItOnceMore() {
        String path = "/partners/" + house.partner();
        try (Browser browser = Browser.phone();
                Browser other = Browser.desktop()) {
            Page own = Eyes.signIn(browser, house.provider);
            own.locator("#go-courses").click();
            own.locator("#add-course").click();
            own.locator("#course-sheet-do").click();
            assertThat(own.locator("#course-title")).hasAttribute("invalid", "");
            own.locator("#course-title input").fill("Sewing, level 1");
            own.locator("#course-starts input").fill(House.inDays(10));
            own.locator("#course-ends input").fill(House.inDays(90));
            own.locator("#course-capacity input").fill("12");
            day(own, "Mon").check();
            day(own, "Wed").check();
            assertThat(own.locator("#course-room")).isHidden();
            choose(own, "course-place", "Easthaven");
            own.locator("#course-room input").fill("Sewing room");
            choose(own, "course-childcare", "Yes");
            choose(own, "course-language", "Spanish");
            choose(own, "course-level", "A2");
            own.locator("#course-hours input").fill("90");
            own.locator("#course-sheet-do").click();
            assertThat(own.locator("#course-from")).hasAttribute("invalid", "");
            time(own, "course-from", "9:00 AM");
            time(own, "course-until", "12:00 PM");
            own.locator("#course-more-hours").click();
            own.locator("#course-days-2 vaadin-checkbox", new Page.LocatorOptions().setHasText("Thu"))
                    .locator("input")
                    .check();
            time(own, "course-from-2", "2:00 PM");
            time(own, "course-until-2", "5:00 PM");
            Eyes.look(own, "course-sheet");
            own.locator("#course-sheet-do").click();
            assertThat(own.locator("#courses")).containsText("Sewing, level 1");
            own.locator("#add-opening").click();
            own.locator("#opening-title input").fill("Evening talks");
            own.locator("#opening-kind vaadin-radio-button")
                    .filter(new Locator.FilterOptions().setHasText("talk with"))
                    .locator("input")
                    .check();
            assertThat(own.locator("#opening-wage")).isHidden();
            own.locator("#opening-evenings vaadin-checkbox")
                    .filter(new Locator.FilterOptions().setHasText("Tue"))
                    .locator("input")
                    .check();
            choose(own, "opening-place", "Easthaven");
            choose(own, "opening-language", "Spanish");
            own.locator("#opening-age input").fill("16");
            Eyes.look(own, "opening-sheet");
            own.locator("#opening-sheet-do").click();
            assertThat(own.locator("#opening-1")).containsText("evenings: Tue");
            own.locator("#opening-remove-1").click();
            assertThat(own.locator("#opening-1")).hasCount(0);
            own.locator("#opening-undo").click();
            assertThat(own.locator("#opening-1")).containsText("Age from 16");
            Eyes.look(own, "own-courses");

            Page page = Eyes.open(other, house.coordinator, path, "#courses .name");
            Locator line = page.locator("#courses li", new Page.LocatorOptions().setHasText("Sewing"));
            line.locator("[id^=course-look]").click();
            assertThat(page.locator(".said-list")).containsText("Mon, Wed, 9:00");
            assertThat(page.locator(".said-list")).containsText("; Thu, 2:00");
            assertThat(page.locator(".said-list")).containsText("Sewing room");
            Eyes.look(page, "course-look");
            page.locator("#course-look-cancel").click();
            line.locator("[id^=course-edit]").click();
            page.locator("#course-wants textarea").fill("Bring scissors");
            Eyes.look(page, "course-sheet");
            own.locator("#courses li", new Page.LocatorOptions().setHasText("Sewing"))
                    .locator("[id^=course-edit]")
                    .click();
            own.locator("#course-room input").fill("Attic");
            own.locator("#course-credential input").fill("A badge");
            own.locator("#course-sheet-do").click();
            assertThat(own.locator("#course-sheet")).hasCount(0);
            page.locator("#course-sheet-do").click();
            assertThat(page.locator("#both")).containsText("A badge");
            assertThat(page.locator("#both")).containsText("Bring scissors");
            assertThat(page.locator("#both")).containsText("Attic");
            Eyes.look(page, "course-both");
            page.locator("#course-credential input").fill("A badge");
            page.locator("#course-sheet-do").click();
            assertThat(page.locator("#notice")).containsText("Saved");
            line.locator("[id^=course-next]").click();
            assertThat(page.locator("#course-title input")).hasValue("Sewing, level 1");
            assertThat(page.locator("#course-starts input")).hasValue("");
            page.locator("#course-starts input").fill(House.inDays(100));
            page.locator("#course-ends input").fill(House.inDays(190));
            page.locator("#course-sheet-do").click();
            assertThat(line).hasCount(2);

            Eyes.go(own, "/calendar?day=" + LocalDate.now(ZoneOffset.UTC).plusDays(17), ".week-row");
            assertThat(own.locator(".week-row").first()).containsText("Sewing room");
            own.locator(".week-row a").first().click();
            assertThat(own.locator("#roster-where")).containsText("Sewing room");
            Eyes.look(own, "roster-room");
            Eyes.go(own, "/courses", "#opening-1");

            assertThat(page.locator("#opening-1")).containsText("Evening talks");
            page.locator("#opening-edit-1").click();
            page.locator("#opening-title input").fill("Evening talks, in Spanish");
            own.locator("#opening-edit-1").click();
            own.locator("#opening-shifts input").fill("Ring the bell");
            own.locator("#opening-sheet-do").click();
            assertThat(own.locator("#opening-sheet")).hasCount(0);
            page.locator("#opening-sheet-do").click();
            assertThat(page.locator("#both")).containsText("Ring the bell");
            assertThat(page.locator("#both")).containsText("Evening talks, in Spanish");
            Eyes.look(page, "opening-both");
            page.locator("#take-theirs").click();
            assertThat(page.locator("#opening-title input")).hasValue("Evening talks");
            page.locator("#opening-sheet-cancel").click();

            page.locator("#add-opening").click();
            page.locator("#opening-title input").fill("Seamstress, mornings");
            page.locator("#opening-occupation input").fill("7531");
            page.locator("#opening-hours input").fill("20");
            page.locator("#opening-wage input").fill("12.50");
            choose(page, "opening-currency", "EUR");
            choose(page, "opening-per", "hour");
            assertThat(page.locator("#opening-occupation")).containsText("craft and related trades");
            Eyes.look(page, "opening-sheet");
            page.locator("#opening-sheet-do").click();
            assertThat(page.locator("#opening-1")).containsText("€12.50 an hour");
            page.locator("#opening-edit-1").click();
            page.locator("#opening-kind vaadin-radio-button").last().click();
            assertThat(page.locator("#opening-title")).isHidden();
            assertThat(page.locator("#opening-wants")).isHidden();
            page.locator("#opening-sheet-cancel").click();
            Eyes.look(page, "partner-offers");
            page.locator("#opening-remove-1").click();
            assertThat(page.locator("#opening-2")).hasCount(0);
            assertThat(page.locator("#opening-1")).containsText("Evening talks");
            page.locator("#opening-undo").click();
            assertThat(page.locator("#opening-1")).containsText("Seamstress");
        }
    }

    /** From the milestone to what fits it, and back to what suits the person. */
    @Test
    void aCoordinatorSeesWhatFitsAndWhyAndWritesDownWhatSuitsThePerson() {
        house.partner();
        house.opening("Kitchen help");
        String person = house.planned("Avocet");
        try (Browser browser = Browser.desktop();
                Browser office = Browser.phone()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Eyes.unfold(page, person, "situation");
            milestone(page).locator("[id^=refer-]").click();
            page.locator("#refer-ask").click();
            page.locator("#situation-mornings vaadin-checkbox")
                    .filter(new Locator.FilterOptions().setHasText("Mon"))
                    .locator("input")
                    .check();
            choose(page, "situation-language-1", "Spanish");
            choose(page, "situation-level-1", "A2");
            page.locator("#situation-avoids textarea").fill("Easthaven");
            choose(page, "situation-childcare", "Needed");
            Eyes.look(page, "situation-sheet");
            page.locator("#situation-sheet-do").click();
            assertThat(page.locator("#refer-ask")).hasCount(0);
            assertThat(page.locator("#offer .card").first()).containsText("places free");
            page.locator("#refer-search input").fill("no such course");
            assertThat(page.locator("#refer-none")).containsText("these words");
            page.locator("#refer-search input").fill("kitchen");
            page.locator("#offer vaadin-radio-button").first().click();
            assertThat(page.locator("#release-stands")).containsText("Harbour School");
            Eyes.look(page, "refer-fits");
            page.locator("#refer-sheet-cancel").click();
            assertThat(page.locator("#situation")).containsText("Spanish (A2)");

            Page phone = Eyes.signIn(office, house.coordinator);
            Eyes.unfold(phone, person, "situation");
            Eyes.look(phone, "person-situation");
            milestone(phone).locator("[id^=refer-]").click();
            assertThat(phone.locator("#offer .card").first()).isVisible();
            Eyes.look(phone, "refer-fits");
            phone.locator("#refer-others").click();
            assertThat(phone.locator("#offer .card").first()).containsText("Kitchen help");
            assertThat(phone.locator("#offer")).containsText("Where they should not go");
            Eyes.look(phone, "openings-fit");
            phone.locator("#refer-search input").fill("no such thing");
            assertThat(phone.locator("#refer-none")).containsText("these words");

            milestone(page).locator("[id^=refer-]").click();
            page.locator("#refer-others").click();
            assertThat(page.locator("#offer .card").first()).containsText("Kitchen help");
            Eyes.look(page, "openings-fit");
            page.locator("#refer-sheet-cancel").click();

            page.locator(".milestone", new Page.LocatorOptions().setHasText("Own keys"))
                    .locator("[id^=more-] vaadin-menu-bar-button")
                    .first()
                    .click();
            page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item")
                    .filter(new Locator.FilterOptions().setHasText("Refer to a job"))
                    .click();
            assertThat(page.locator("#refer-none")).containsText("Nothing is open of the kind");
            page.locator("#refer-search input").fill("KITCHÉN");
            assertThat(page.locator("#offer .card")).containsText("Kitchen help");
        }
    }

    private static Locator milestone(Page page) {
        return page.locator(".milestone", new Page.LocatorOptions().setHasText("90 hours of training"));
    }

    private static Locator day(Page page, String name) {
        return page.locator("#course-days vaadin-checkbox", new Page.LocatorOptions().setHasText(name))
                .locator("input");
    }

    private static void time(Page page, String id, String text) {
        page.locator("#" + id + " input").fill(text);
        page.keyboard().press("Tab");
    }

    private static void choose(Page page, String comboBox, String text) {
        page.locator("#" + comboBox + " input").fill(text);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }
}
