package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.testing.Browser;
import org.marram.testing.Http;
import org.marram.testing.Product;
import org.marram.testing.Staff;

/** What goes wrong at a desk: two windows, two presses, a sign-in that ends, names that are code, what nobody foresaw. */
class StaffTroubleE2E {

    private static House house;

    @BeforeAll
    static void layOut() {
        house = new House();
    }

    @Test
    void theSecondToSaveSeesBothTexts() {
        String person = house.planned("Two Windows");
        try (Browser browser = Browser.desktop()) {
            Page first = Eyes.open(browser, house.coordinator, "/people/" + person, "#plan .milestone");
            Page second = browser.open("/people/" + person);
            retitle(first, "The first words");
            retitle(second, "The second words");
            first.locator("#change-sheet-do").click();
            assertThat(first.locator("#plan")).containsText("The first words");
            second.locator("#change-sheet-do").click();
            assertThat(second.locator("#both")).containsText("The first words");
            assertThat(second.locator("#both")).containsText("The second words");
            Browser.picture(second, "staff-both-milestone");
            second.locator("#change-sheet-do").click();
            assertThat(second.locator("#plan")).containsText("The second words");

            Eyes.go(first, "/people/" + person, "#plan .milestone");
            first.locator("#edit").click();
            second.locator("#edit").click();
            first.locator("#safe-contact textarea").fill("Never call");
            second.locator("#safe-contact textarea").fill("Only in the morning");
            first.locator("#edit-sheet-do").click();
            assertThat(first.locator("#safe-contact-line")).containsText("Never call");
            second.locator("#edit-sheet-do").click();
            assertThat(second.locator("#both")).containsText("Never call");
            assertThat(second.locator("#both")).containsText("Only in the morning");
            Browser.picture(second, "staff-both-person");
            second.locator("#take-theirs").click();
            assertThat(second.locator("#safe-contact textarea")).hasValue("Never call");
        }
    }

    @Test
    void twoPressesMakeOneThing() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people", "#search");
            page.locator("#enrol").click();
            page.locator("#name-to-use input").fill("Pressed Twice");
            page.locator("#enrol-sheet-do").dblclick();
            assertThat(page.locator("#person-name")).hasText("Pressed Twice");
            find(page, "Twice");
            assertThat(page.locator("#people .rows li")).hasCount(1);

            String person = house.referred("Asked Twice");
            Eyes.go(page, "/people/" + person, "#plan .milestone");
            page.locator("[id^=take-back-]").first().click();
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#take-back-sheet-do").dblclick();
            assertThat(page.locator("#referrals .state.withdrawn")).hasCount(1);
            page.locator("[id^=refer-]").first().click();
            page.locator("#offer vaadin-radio-button").first().click();
            page.locator("#refer-sheet-do").dblclick();
            assertThat(page.locator("#referrals .state.sent")).hasCount(1);
            assertThat(page.locator("#referrals li")).hasCount(2);
            page.reload();
            assertThat(page.locator("#referrals li")).hasCount(2);
        }
    }

    @Test
    void nothingIsReferredTwiceWhileItWaitsOrGoesOn() {
        String waits = house.referred("It Waits");
        String goesOn = house.accepted("It Goes On");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            for (String person : List.of(waits, goesOn)) {
                Eyes.go(page, "/people/" + person, "#plan .milestone");
                assertThat(page.locator("#plan")).containsText("Kitchen work");
                assertThat(page.locator("[id^=refer-]")).hasCount(0);
            }
            page.locator("[id^=withdraw-]").first().click();
            page.locator("[id^=withdraw-spoken-]").first().click();
            assertThat(page.locator("#referrals")).containsText("Accepted, ended since");
            assertThat(page.locator("[id^=refer-]")).hasCount(1);
        }
    }

    @Test
    void aSignInThatEndsElsewhereAsksBeforeTypedWordsAreLost() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Page other = browser.open("/people");
            Eyes.go(page, "/people", "#search");
            page.locator("#enrol").click();
            page.locator("#name-to-use input").fill("Not Saved Yet");
            other.locator("#sign-out").click();
            other.waitForURL("**/sign-in");
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> stay(dialog, asked));
            page.locator("#enrol-sheet-do").click();
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(page.locator("#name-to-use input")).hasValue("Not Saved Yet");
            assertThat(asked).containsOnly("beforeunload");
            Page next = browser.open("/people");
            assertThat(next.locator("#username")).isVisible();
        }
    }

    @Test
    void whatNobodyForesawIsSaidWithItsNumberAndLosesNothing() {
        String person = house.enrolled("Unforeseen");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#person-name");
            page.locator("#edit").click();
            page.locator("#safe-contact textarea").fill("Typed for long");
            Staff.run("create trigger fails before insert on person_secret for each row signal sqlstate '45000'");
            Staff.run("create trigger fails_too before update on person_secret for each row signal sqlstate '45000'");
            try {
                page.locator("#edit-sheet-do").click();
                assertThat(page.locator("#unexpected-words")).containsText(Pattern.compile("number: [\\w-]{22}"));
                Eyes.settle(page);
                Browser.picture(page, "staff-unexpected");
                assertThat(page.locator("#safe-contact textarea")).hasValue("Typed for long");
            } finally {
                Staff.run("drop trigger fails");
                Staff.run("drop trigger fails_too");
            }
            page.locator("#unexpected-close").click();
            assertThat(page.locator("#unexpected-words")).hasCount(0);
            page.locator("#edit-sheet-do").click();
            assertThat(page.locator("#safe-contact-line")).containsText("Typed for long");
        }
    }

    @Test
    void anotherCoordinatorFindsNobodyInTheVeryWordsOfAnUnknownName() {
        house.enrolled("Exactly This");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.colleague);
            find(page, "Exactly This");
            assertThat(page.locator("#people")).containsText("Nobody by this name");
            String words = page.locator("#people").innerHTML();
            find(page, "Zzyzx");
            assertThat(page.locator("#people")).containsText("Nobody by this name");
            assertThat(page.locator("#people").innerHTML()).isEqualTo(words);
        }
    }

    @Test
    void codeTypedIntoFieldsIsShownAsText() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            List<String> alerts = new ArrayList<>();
            page.onDialog(dialog -> alerts.add(dialog.message()));
            Eyes.go(page, "/people", "#search");
            page.locator("#enrol").click();
            page.locator("#name-to-use input").fill(House.HTML);
            page.locator("#enrol-more vaadin-details-summary").click();
            page.locator("#safe-contact textarea").fill(House.HTML);
            page.locator("#enrol-sheet-do").click();
            assertThat(page.locator("#person-name")).hasText(House.HTML);
            assertThat(page.locator("#safe-contact-line")).containsText(House.HTML);
            page.locator("#add-goal").click();
            page.locator("#goal-words textarea").fill(House.HTML);
            page.locator("#pathway vaadin-radio-button").first().click();
            page.locator("#milestone-title-1 input").fill(House.HTML);
            page.locator("#milestone-due-1 input").fill(House.inDays(50));
            page.locator("#goal-sheet-do").click();
            assertThat(page.locator("#plan h3")).hasText(House.HTML);
            assertThat(page.locator("#plan .title")).hasText(House.HTML);
            page.locator("[id^=confirm-]").first().click();
            assertThat(page.locator("vaadin-dialog-overlay")).containsText(House.HTML);
            page.keyboard().press("Escape");
            find(page, "bold");
            assertThat(page.locator("#people .name").first()).hasText(House.HTML);
            assertThat(page.locator("img")).hasCount(0);
            assertThat(alerts).isEmpty();
        }
    }

    @Test
    void nothingTypedIsLostWhileTheDatabaseIsAway() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people", "#search");
            page.locator("#enrol").click();
            page.locator("#name-to-use input").fill("Kept Meanwhile");
            Product.database().kill();
            try {
                page.locator("#enrol-sheet-do").click();
                assertThat(page.locator("vaadin-connection-indicator")).containsText("Nothing you typed is lost");
                assertThat(page.locator("#name-to-use input")).hasValue("Kept Meanwhile");
                Browser.picture(page, "staff-database-away");
            } finally {
                Product.database().start();
            }
            assertThat(page.locator("#person-name")).hasText("Kept Meanwhile");
            find(page, "Meanwhile");
            assertThat(page.locator("#people .rows li")).hasCount(1);
        }
    }

    @Test
    void theIconIsThereForAnybody() {
        assertThat(new Http().get("/favicon.ico").statusCode()).isEqualTo(200);
        assertThat(new Http().get("/icons/other.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void aViewThatFailsSaysItsNumber() {
        String person = house.enrolled("Mislaid");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.supervisor);
            Staff.run("rename table info_release to mislaid");
            page.navigate("/people/" + person);
            assertThat(page.locator("#unexpected")).containsText(Pattern.compile("number: [\\w-]{22}"));
            Browser.picture(page, "staff-unexpected-page");
        } finally {
            Staff.run("rename table mislaid to info_release");
        }
    }

    @Test
    void aPersonWhoseWordsDoNotOpenIsALineInTheListAndACalmPage() {
        String person = house.enrolled("Unreadable");
        Staff.run(
                "update person_secret set ciphertext = 'x' where person_id = (select id from person where ref = ?)",
                Ref.parse(person).bytes());
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.supervisor, "/people", ".people-table");
            Locator line = page.locator("#people a[href$='" + person + "']");
            assertThat(line).containsText("Cannot be read; tell your administrator");
            Eyes.look(page, "unreadable-line");
            line.click();
            assertThat(page.locator("#refused")).containsText("tell your administrator");
            Eyes.look(page, "unreadable-person");
        } finally {
            Staff.run(
                    "delete from person_secret where person_id = (select id from person where ref = ?)",
                    Ref.parse(person).bytes());
        }
    }

    /** "Stay on this page"; a question that the browser has taken back meanwhile needs no answer. */
    private static void stay(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        try {
            dialog.dismiss();
        } catch (PlaywrightException takenBack) {
            asked.add(dialog.type());
        }
    }

    private static void retitle(Page page, String title) {
        page.locator("[id^=more-] vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item").first().click();
        page.locator("#title input").fill(title);
        Locator reason = page.locator("#reason vaadin-radio-button").first();
        reason.click();
    }

    private static void find(Page page, String words) {
        Eyes.go(page, "/people", "#search");
        page.locator("#search input").fill(words);
        page.keyboard().press("Enter");
        assertThat(page.locator("#people > .soft").first()).isVisible();
    }
}
