package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** Notes as they are written at a desk: quickly, for the right eyes, and never lost. */
class NotesE2E {

    private static final String WORDS = "#note-words textarea";
    private static final int OFFLINE = 15_000;
    private static final int WITHIN_TEN_SECONDS = 10_000;

    private static House house;
    private static Visitor desk;

    @BeforeAll
    static void layOut() {
        house = new House();
        desk = Visitor.staff(house.coordinator);
    }

    @Test
    void theWeeklyCheckInTakesSixClicksAndOnePage() {
        String person = house.planned("Weekly");
        note(person, "MEETING", "What was said last week");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people", ".people-table");
            Clicks clicks = new Clicks(page);
            clicks.on(page.locator("#people a", new Page.LocatorOptions().setHasText("Weekly")));
            assertThat(page.locator("#note-1")).containsText("What was said last week");
            assertThat(page.locator("#note-1")).isInViewport();
            assertThat(page.locator("#note-1")).containsText("Meeting");
            page.waitForURL("**/people/" + person);
            clicks.on(page.locator(WORDS));
            page.keyboard().type("Came on time and wants to go on.");
            clicks.on(page.locator("#confirm-1"));
            clicks.on(page.locator("#confirm-sheet-do"));
            assertThat(page.locator("#milestone-1")).containsText("Reached");
            assertThat(page.locator(WORDS)).hasValue("Came on time and wants to go on.");
            clicks.on(page.locator("#note-save"));
            assertThat(page.locator("#note-1")).containsText("Came on time and wants to go on.");
            assertThat(page.locator("#notice")).containsText("Saved");
            assertThat(page.locator(WORDS)).hasValue("");
            assertThat(page).hasURL(Pattern.compile(".*/people/" + person));
            assertThat(clicks.count).isLessThanOrEqualTo(6);
            Browser.picture(page, "notes-check-in");
            page.reload();
            assertThat(page.locator("#note-1")).containsText("Came on time");
            assertThat(page.locator(WORDS)).hasValue("");
        }
    }

    @Test
    void controlEnterSavesAndTheFocusStandsOnTheNewNote() {
        String person = house.enrolled("Keys");
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, person);
            page.locator(WORDS).focus();
            page.keyboard().type("By keyboard alone");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#note-1")).containsText("By keyboard alone");
            assertThat(page.locator("#note-1")).isFocused();
        }
    }

    @Test
    void wordsThatWereNotSavedStandThereAfterTheSignInEnded() {
        String person = house.enrolled("Signed Out");
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, person);
            page.locator(WORDS).focus();
            page.keyboard().type("Long words that nobody saved");
            kept(page);
            Staff.run(
                    "update sign_in set ended_at = now(6) where account_id = (select id from account where username = ?)"
                            + " order by id desc limit 1",
                    house.coordinator);
            page.navigate("/people/" + person);
            assertThat(page.locator("#username")).isVisible();
            Page again = open(browser, person);
            assertThat(again.locator(WORDS)).hasValue("Long words that nobody saved");
            assertThat(again.locator("#draft-new-note")).containsText("Draft from");
            Browser.picture(again, "notes-draft");
        }
    }

    @Test
    void aClosedBrowserLosesNothingOlderThanTenSeconds() {
        String person = house.enrolled("Closed");
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, person);
            page.locator(WORDS).focus();
            page.keyboard().type("Half a senten");
            kept(page);
        }
        try (Browser browser = Browser.phone()) {
            Page page = open(browser, person);
            assertThat(page.locator(WORDS)).hasValue("Half a senten");
            page.locator("#discard-new-note").click();
            assertThat(page.locator(WORDS)).hasValue("");
            page.locator("#undo-new-note").click();
            assertThat(page.locator(WORDS)).hasValue("Half a senten");
            page.reload();
            assertThat(page.locator(WORDS)).hasValue("Half a senten");
            page.locator("#discard-new-note").click();
            assertThat(page.locator("#draft-new-note")).containsText("Draft discarded");
            page.reload();
            assertThat(page.locator(WORDS)).hasValue("");
        }
    }

    @Test
    void fifteenSecondsWithoutALineLoseNothing() {
        String person = house.enrolled("Offline");
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, person);
            page.locator(WORDS).focus();
            page.keyboard().type("Before the tunnel, ");
            kept(page);
            browser.context().setOffline(true);
            page.keyboard().type("in the tunnel, ");
            page.waitForTimeout(OFFLINE);
            page.keyboard().type("still in it, ");
            browser.context().setOffline(false);
            page.keyboard().type("after it.");
            String all = "Before the tunnel, in the tunnel, still in it, after it.";
            assertThat(page.locator(WORDS)).hasValue(all);
            page.waitForCondition(() -> draft(person).equals(all));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#note-1")).containsText(all);
        }
    }

    @Test
    void theSecondToEditSeesBothTextsAndItsDraftIsKept() {
        String person = house.enrolled("Two Desks");
        note(person, "CALL", "As it was");
        try (Browser browser = Browser.desktop()) {
            Page first = open(browser, person);
            Page second = browser.open("/people/" + person);
            act(first, "Edit");
            act(second, "Edit");
            first.locator("#edit-note-words textarea").fill("The first words");
            second.locator("#edit-note-words textarea").fill("The second words");
            assertThat(second.locator("#draft-edit-note"))
                    .containsText("Draft kept", new ContainsTextOptions().setTimeout(WITHIN_TEN_SECONDS));
            first.locator("#note-sheet-do").click();
            assertThat(first.locator("#note-1")).containsText("The first words");
            second.locator("#note-sheet-do").click();
            assertThat(second.locator("#both")).containsText("The first words");
            assertThat(second.locator("#both")).containsText("The second words");
            Eyes.settle(second);
            Browser.picture(second, "notes-both");
            second.locator("#note-sheet-do").click();
            assertThat(second.locator("#note-1")).containsText("The second words");
            act(second, "What it said before");
            assertThat(second.locator("vaadin-dialog-overlay")).containsText("As it was");
            assertThat(second.locator("vaadin-dialog-overlay")).containsText("The first words");
        }
    }

    @Test
    void saysWhoWillSeeItSharesAndTakesBackAndStrikesWithAnUndo() {
        String person = house.enrolled(House.ARABIC);
        String code = desk.make("/people/" + person + "/code", null).get("code").asText();
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, person);
            page.locator(WORDS).fill(House.HTML + " " + House.FOUR_BYTE);
            assertThat(page.locator("#note-who")).containsText("will not");
            page.locator("#note-share input").check();
            assertThat(page.locator("#note-who")).containsText("on their own page will see this");
            page.locator("#note-save").click();
            assertThat(page.locator("#note-1 .shared")).containsText("Shared since");
            assertThat(page.locator("#note-1 .note-words")).hasText(House.HTML + " " + House.FOUR_BYTE);
            assertThat(page.locator("#notes img")).hasCount(0);
            Visitor own = Visitor.person(code);
            assertThat(own.get("/my/notes").get("items").size()).isEqualTo(1);
            act(page, "Stop sharing");
            assertThat(page.locator("#note-1")).containsText("private");
            assertThat(own.get("/my/notes").get("items").size()).isZero();
            act(page, "Share");
            page.locator("#share-sheet-do").click();
            assertThat(page.locator("#note-1 .shared")).isVisible();
            act(page, "Strike");
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#strike-sheet-do").click();
            assertThat(page.locator("#note-1.struck")).containsText("Struck");
            assertThat(own.get("/my/notes").get("items").size()).isZero();
            Browser.picture(page, "notes-struck");
            page.locator("#note-undo").click();
            assertThat(page.locator("#note-1.struck")).hasCount(0);
            assertThat(own.get("/my/notes").get("items").size()).isEqualTo(1);
        }
    }

    @Test
    void showsEarlierNotesTwentyAtATimeAndThoseOfOneKind() {
        String person = house.enrolled("Years");
        for (int number = 0; number < 25; number++) {
            note(person, number % 5 == 0 ? "TRIED" : "CALL", "note " + number);
        }
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, person);
            assertThat(page.locator(".note")).hasCount(1);
            page.locator("#earlier-notes").click();
            assertThat(page.locator(".note")).hasCount(21);
            page.locator("#earlier-notes").click();
            assertThat(page.locator(".note")).hasCount(25);
            assertThat(page.locator("#earlier-notes")).hasCount(0);
            page.locator("#notes-kind").click();
            page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText("Tried"))
                    .click();
            assertThat(page.locator(".note")).hasCount(5);
        }
    }

    @Test
    void refusesWhatIsTooLongOrToComeAndKeepsIt() {
        String person = house.enrolled("Too Long");
        String words = "w".repeat(8_120);
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, person);
            page.locator(WORDS).fill(words);
            page.locator("#note-save").click();
            assertThat(page.locator("#note-count")).containsText("8,120 of 8,000");
            assertThat(page.locator("#note-words")).hasAttribute("invalid", "");
            assertThat(page.locator(WORDS)).hasValue(words);
            page.locator(WORDS).fill("Short");
            page.locator("#note-other-time").click();
            page.locator("#note-day input").fill("12/12/2060");
            page.keyboard().press("Tab");
            page.locator("#note-save").click();
            assertThat(page.locator("#note-day")).hasAttribute("invalid", "");
            assertThat(page.locator(WORDS)).hasValue("Short");
            Browser.picture(page, "notes-refused");
        }
    }

    @Test
    void whatCouldNotBeKeptIsTriedAgain() {
        String person = house.enrolled("Trouble");
        try (Browser browser = Browser.desktop()) {
            Page page = open(browser, person);
            Staff.run("rename table marram_journal.journal_entry to marram_journal.journal_away");
            try {
                page.locator(WORDS).fill("Typed while nothing worked");
                assertThat(page.locator("#draft-new-note")).containsText("Not kept as a draft");
            } finally {
                Staff.run("rename table marram_journal.journal_away to marram_journal.journal_entry");
            }
            kept(page);
            page.reload();
            assertThat(page.locator(WORDS)).hasValue("Typed while nothing worked");
        }
    }

    @Test
    void aSupervisorReadsAndWritesNone() {
        String person = house.enrolled("Read");
        note(person, "NOTE", "For the team");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.supervisor, "/people/" + person, "#person-name");
            assertThat(page.locator("#note-1")).containsText("For the team");
            assertThat(page.locator(WORDS)).hasCount(0);
            assertThat(page.locator("#note-menu-1")).isHidden();
        }
    }

    private static Page open(Browser browser, String person) {
        return Eyes.open(browser, house.coordinator, "/people/" + person, "#note-words");
    }

    /** What stands in the field has been kept. */
    private static void kept(Page page) {
        page.waitForFunction(
                "() => !document.querySelector('#note-words').hasAttribute('data-typed')",
                null,
                new Page.WaitForFunctionOptions().setTimeout(WITHIN_TEN_SECONDS));
        assertThat(page.locator("#draft-new-note")).containsText("Draft kept");
    }

    private static String draft(String person) {
        var answer = desk.send("GET", "/people/" + person + "/drafts/new-note", null);
        return answer.statusCode() == 200 ? Visitor.json(answer).get("words").asText() : "";
    }

    private static void note(String person, String kind, String words) {
        desk.make("/people/" + person + "/notes", """
                {"kind":"%s","tookPlaceAt":"%s","words":"%s"}""".formatted(
                        kind, Instant.now().minusSeconds(2), words));
    }

    /** From the menu of the first note. */
    private static void act(Page page, String what) {
        page.locator("#note-menu-1 vaadin-menu-bar-button").first().click();
        Eyes.settle(page);
        page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + what + "\\s*$")))
                .click();
    }

    /** Counts what a hand presses. */
    private static final class Clicks {

        private final Page page;
        private int count;

        private Clicks(Page page) {
            this.page = page;
        }

        private void on(Locator target) {
            target.click();
            count++;
            Eyes.settle(page);
        }
    }
}
