package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** The first page of a coordinator and of a supervisor, with nothing, a little and very much to do. */
class TodayE2E {

    private static final String[] NAMES = {
        "Amal", "Bela", "Chidi", "Daria", "Elif", "Farah", "Goran", "Hana", "Imani", "Jun"
    };

    @Test
    void aToDoIsWrittenInOneLineTickedAndTakenBack() {
        House house = new House();
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            assertThat(page).hasURL(Pattern.compile(".*/today"));
            assertThat(page.locator("#today-empty")).containsText("Nothing needs you today");
            Eyes.look(page, "today-empty");
            type(page, "Order tram tickets");
            Locator line = page.locator("#work-own .work-line");
            assertThat(line).containsText("Order tram tickets");
            assertThat(line).containsText("because it is for today");
            type(page, "Call the school, tomorrow");
            assertThat(page.locator("#work-coming")).containsText("Coming (1)");
            line.locator("label").click();
            assertThat(line).hasCount(0);
            assertThat(page.locator("#today-empty")).containsText("Call the school");
            page.locator("#todo-undo").click();
            assertThat(line).hasCount(1);
            line.locator("[id^=change-]").click();
            page.locator("#todo-text input").fill("Order bus tickets");
            page.locator("#todo-sheet-do").click();
            assertThat(line).containsText("Order bus tickets");
            line.locator("vaadin-menu-bar-button").first().click();
            page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item").first().click();
            assertThat(page.locator("#work-coming")).containsText("Coming (2)");
            assertThat(line).hasCount(0);
        }
    }

    @Test
    void theSecondOfTwoWhoChangeAToDoSeesBothAndChooses() {
        House house = new House();
        house.todo(null, "Order tram tickets", 0);
        try (Browser browser = Browser.desktop();
                Browser other = Browser.phone()) {
            Page first = Eyes.signIn(browser, house.coordinator);
            Page second = Eyes.signIn(other, house.coordinator);
            for (Page page : new Page[] {first, second}) {
                page.locator("[id^=change-]").click();
                page.locator("#todo-text input").fill(page == first ? "Order bus tickets" : "Order train tickets");
            }
            first.locator("#todo-sheet-do").click();
            assertThat(first.locator("#work-own")).containsText("bus");
            second.locator("#todo-sheet-do").click();
            assertThat(second.locator("#both")).containsText("Order bus tickets");
            assertThat(second.locator("#both")).containsText("Order train tickets");
            Eyes.look(second, "todo-both");
            first.locator("#work-own label").click();
            assertThat(first.locator("#work-own")).hasCount(0);
            second.locator("#todo-sheet-do").click();
            assertThat(second.locator("#both")).containsText("done or struck out");
            second.locator("#todo-sheet-do").click();
            assertThat(second.locator("#work-own")).containsText("train");
            first.locator("#todo-undo").click();
            assertThat(first.locator("#notice")).containsText("Somebody changed this");
            assertThat(first.locator("#work-own")).containsText("train");
        }
    }

    @Test
    void aLineSaysWhyLeadsToTheThingAndIsPutOffAndBroughtBack() {
        House house = new House();
        String person = house.planned("Amal");
        late(house, 3);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Locator line = page.locator(".work-line.kind-milestone-late");
            assertThat(line).containsText("because it was due 3 days ago");
            line.locator("[id^=put-off-]").click();
            page.locator("#put-off-sheet-do").click();
            assertThat(page.locator("#reason")).hasAttribute("invalid", "");
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#put-off-sheet-do").click();
            assertThat(line).hasCount(0);
            page.locator("#put-off-undo").click();
            assertThat(line).hasCount(1);
            line.locator("[id^=put-off-]").click();
            page.locator("#reason vaadin-radio-button").nth(1).click();
            page.locator("#put-off-tomorrow").click();
            page.locator("#put-off-sheet-do").click();
            page.locator("#work-put-off vaadin-details-summary").click();
            assertThat(page.locator("#work-put-off")).containsText("Agreed with them for later");
            Eyes.look(page, "today-put-off");
            page.locator("[id^=bring-back-]").click();
            assertThat(line).hasCount(1);
            line.locator(".work-open").click();
            assertThat(page).hasURL(Pattern.compile(".*/people/" + person + ".*"));
            assertThat(page.locator(".milestone.here")).isFocused();
        }
    }

    @Test
    void whatTheProgrammeSetsHoldsAtOnceAndTheSecondOfTwoSeesBoth() {
        House house = new House();
        house.passes(house.planned("Amal"), 10);
        try (Browser phone = Browser.phone();
                Browser desk = Browser.desktop()) {
            Page first = Eyes.signIn(phone, house.supervisor);
            Page second = Eyes.signIn(desk, house.admin);
            for (Page page : new Page[] {first, second}) {
                Eyes.go(page, "/settings", "#not-seen-days");
                assertThat(page.locator("#settings-since")).containsText("as usual");
                Eyes.look(page, "settings");
            }
            first.locator("#not-seen-days input").fill("6");
            first.locator("#settings-save").click();
            assertThat(first.locator("#not-seen-days")).hasAttribute("invalid", "");
            first.locator("#not-seen-days input").fill("10");
            first.locator("#settings-save").click();
            assertThat(first.locator("#notice")).containsText("Saved");
            second.locator("#most-months input").fill("6");
            second.locator("#settings-save").click();
            assertThat(second.locator("#both")).containsText("Days without a contact");
            Eyes.look(second, "settings-both");
            second.locator("#take-theirs").click();
            assertThat(second.locator("#not-seen-days input")).hasValue("10");
            assertThat(second.locator("#most-months input")).hasValue("12");
            second.locator("#weekend vaadin-checkbox").first().locator("input").uncheck();
            second.locator("#settings-save").click();
            assertThat(second.locator("#settings-since")).containsText("Changed last on");
            Eyes.look(second, "settings-changed");
            Eyes.go(first, "/today", ".work-line.kind-not-seen");
        }
    }

    @Test
    void theKeyboardGoesFromLineToLineAndOpens() {
        House house = new House();
        house.planned("Amal");
        house.planned("Bela");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Locator open = page.locator(".work-open");
            assertThat(open).hasCount(2);
            page.keyboard().press("j");
            assertThat(open.nth(0)).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(open.nth(1)).isFocused();
            page.keyboard().press("j");
            assertThat(open.nth(1)).isFocused();
            page.keyboard().press("k");
            assertThat(open.nth(0)).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".milestone.here")).isFocused();
        }
    }

    @Test
    void whoMayNoLongerBeSeenIsGoneWithTheNextClick() {
        House house = new House();
        String person = house.planned("Amal");
        house.todo(null, "Order tram tickets", 0);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            assertThat(page.locator("#worklist")).containsText("Amal");
            Staff.run(
                    "update access_grant set ended_at = utc_timestamp(6) where person_id = (select id from person where ref = ?)",
                    Ref.parse(person).bytes());
            page.locator("#only-milestone-due").click();
            assertThat(page.locator("#worklist")).not().containsText("Amal");
            assertThat(page.locator("#today-empty")).isVisible();
        }
    }

    @Test
    void fortyAndTwoHundredLinesAreReadableOnEveryWidthAndOnPaper() {
        House house = new House();
        for (int number = 0; number < 52; number++) {
            house.planned(NAMES[number % NAMES.length] + (number < NAMES.length ? "" : " " + number));
            if (number == 2 || number == 16) {
                look(house, number == 2 ? "few" : "forty");
            }
        }
        late(house, 3);
        old(house, 1);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.supervisor);
            assertThat(page.locator("#work-shares li")).hasCount(1);
            assertThat(page.locator("#work-shares")).containsText("52 people");
            assertThat(page.locator(".work-line")).hasCount(200);
            assertThat(page.locator("#worklist > .more")).containsText("more");
            page.locator("#work-shares .chip").click();
            assertThat(page.locator("#work-shares .chip").first()).hasAttribute("aria-pressed", "true");
            page.locator("#only-review-due").click();
            assertThat(page.locator(".work-line.kind-milestone-late")).hasCount(0);
            Eyes.look(page, "today-team-many");
        }
    }

    private static void look(House house, String name) {
        late(house, 3);
        old(house, 3);
        try (Browser desk = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(desk, house.coordinator);
            assertThat(page.locator(".work-line").first()).isVisible();
            Eyes.look(page, "today-" + name);
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            Browser.picture(page, "staff-today-" + name + "-print");
            assertThat(page.locator(".bar")).isHidden();
            Page small = Eyes.signIn(phone, house.coordinator);
            assertThat(small.locator(".work-line").first()).isVisible();
            Eyes.look(small, "today-" + name);
        }
    }

    private static void type(Page page, String line) {
        page.locator("#todo-words input").fill(line);
        page.locator("#todo-words input").press("Enter");
        assertThat(page.locator("#notice")).containsText("Saved");
        assertThat(page.locator("#todo-words input")).hasValue("");
    }

    /** Every plan's first milestone was due so many days ago, its second is due soon. */
    private static void late(House house, int days) {
        Staff.run(
                "update milestone m join plan p on p.id = m.plan_id set m.due_on = if(m.criterion_kind = 'CONFIRMED' and"
                        + " m.due_on < current_date + interval 20 day, current_date - interval ? day, current_date + interval 5 day)"
                        + " where p.programme_id = ? and m.due_on < current_date + interval 100 day",
                days,
                house.programme);
    }

    /** As after some months: every n-th person was not seen, and has a review due. */
    private static void old(House house, int every) {
        Staff.run(
                "update plan p join person x on x.id = p.person_id set p.opened_at = if(p.id % ? = 0, utc_timestamp() - interval 40 day,"
                        + " p.opened_at), p.review_from_on = if(p.id % ? = 0, current_date, p.review_from_on),"
                        + " p.review_until_on = if(p.id % ? = 0, current_date + interval (p.id % 20) day, p.review_until_on)"
                        + " where p.programme_id = ?",
                every, every, every, house.programme);
    }
}
