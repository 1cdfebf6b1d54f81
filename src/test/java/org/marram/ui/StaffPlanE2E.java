package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/** A plan that changes over years at a coordinator's desk: moved, reworded, archived, brought back, looked back at. */
class StaffPlanE2E {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static House house;

    @BeforeAll
    static void layOut() {
        house = new House();
    }

    @Test
    void anotherDateShowsWhatWouldMoveWithItBeforeAnythingIsStored() {
        String person = house.planned("Moves Along");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            open(page, person);
            choose(page, milestone(page, "First meeting held"), "Change");
            assertThat(page.locator("#also-move")).hasCount(0);
            page.locator("#due input").fill(typed(TODAY.plusDays(24)));
            page.locator("#title input").click();
            assertThat(page.locator("#also-move vaadin-checkbox")).hasCount(1);
            assertThat(page.locator("#also-move")).containsText("Enrolled in a language class");
            Eyes.look(page, "change-sheet-moves");
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#change-sheet-do").click();
            assertThat(milestone(page, "First meeting held")).containsText(said(TODAY.plusDays(24)));
            assertThat(milestone(page, "Enrolled in a language class")).containsText(said(TODAY.plusDays(70)));

            choose(page, milestone(page, "First meeting held"), "Change");
            page.locator("#due input").fill(typed(TODAY.plusDays(30)));
            page.locator("#title input").click();
            page.locator("#also-move vaadin-checkbox").click();
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#change-sheet-do").click();
            assertThat(milestone(page, "First meeting held")).containsText(said(TODAY.plusDays(30)));
            assertThat(milestone(page, "Enrolled in a language class")).containsText(said(TODAY.plusDays(70)));
        }
    }

    @Test
    void whoeverMovesWhatSomebodyElseMovedMeanwhileSeesBothDays() {
        String person = house.planned("Moved Meanwhile");
        try (Browser browser = Browser.desktop()) {
            Page first = Eyes.signIn(browser, house.coordinator);
            open(first, person);
            Page second = browser.open("/people/" + person);
            choose(second, milestone(second, "First meeting held"), "Change");
            second.locator("#due input").fill(typed(TODAY.plusDays(24)));
            second.locator("#title input").click();
            assertThat(second.locator("#also-move vaadin-checkbox")).hasCount(1);
            choose(first, milestone(first, "Enrolled in a language class"), "Change");
            first.locator("#due input").fill(typed(TODAY.plusDays(90)));
            first.locator("#reason vaadin-radio-button").first().click();
            first.locator("#change-sheet-do").click();
            assertThat(milestone(first, "Enrolled in a language class")).containsText(said(TODAY.plusDays(90)));
            second.locator("#reason vaadin-radio-button").first().click();
            second.locator("#change-sheet-do").click();
            assertThat(second.locator("#both")).containsText(said(TODAY.plusDays(90)));
            assertThat(second.locator("#both")).containsText(said(TODAY.plusDays(70)));
            Browser.picture(second, "staff-both-moves");
            second.locator("#change-sheet-do").click();
            assertThat(milestone(second, "Enrolled in a language class")).containsText(said(TODAY.plusDays(100)));
        }
    }

    @Test
    void theSecondToRewordAGoalSeesBothTexts() {
        String person = house.planned("Reworded Twice");
        try (Browser browser = Browser.desktop();
                Browser other = Browser.desktop()) {
            Page first = Eyes.signIn(browser, house.coordinator);
            Page second = Eyes.signIn(other, house.coordinator);
            for (Page page : new Page[] {first, second}) {
                open(page, person);
                choose(page, page.locator("#goal-1 .goal-line"), "Reword this goal");
                page.locator("#reason vaadin-radio-button").nth(1).click();
            }
            first.locator("#goal-words textarea").fill("Somebody I trust");
            first.locator("#reword-sheet-do").click();
            assertThat(first.locator("#plan")).containsText("Somebody I trust");
            second.locator("#goal-words textarea").fill("Talk when I want to");
            second.locator("#target input").fill(typed(TODAY.plusDays(400)));
            second.locator("#reword-sheet-do").click();
            assertThat(second.locator("#both")).containsText("Somebody I trust");
            assertThat(second.locator("#both")).containsText("Talk when I want to");
            Browser.picture(second, "staff-both-goal");
            second.locator("#reword-sheet-do").click();
            assertThat(second.locator("#goal-1")).containsText("Talk when I want to");
            assertThat(second.locator("#goal-1")).containsText("by " + said(TODAY.plusDays(400)));
        }
    }

    @Test
    void whatIsArchivedOrSetAsideIsUndoneByOnePressAndComesBackLater() {
        String person = house.planned("Comes Back");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            open(page, person);
            archive(page);
            assertThat(page.locator("#archived-goals")).containsText("1 archived goal");
            assertThat(page.locator("#plan .panel-head")).containsText("0 of 3 reached");
            page.locator("#undo-archive").click();
            assertThat(page.locator("#plan .panel-head")).containsText("0 of 4 reached");
            assertThat(page.locator("#archived-goals")).hasCount(0);
            archive(page);
            Eyes.look(page, "person-archived");
            page.locator("#archived-goals vaadin-details-summary").click();
            assertThat(page.locator("#archived-goals")).containsText("They got there another way");
            Eyes.look(page, "person-archived-open");
            page.locator("[id^=bring-back-]").click();
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#back-sheet-do").click();
            assertThat(page.locator("#plan .panel-head")).containsText("0 of 4 reached");

            Locator keys = milestone(page, "Own keys");
            choose(page, keys, "Set aside");
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#aside-sheet-do").click();
            assertThat(keys).containsText("They wish it so");
            page.locator("#undo-aside").click();
            assertThat(keys).containsText("Planned");
            choose(page, keys, "Somebody has begun");
            assertThat(keys).containsText("Under way");
            choose(page, keys, "History of this milestone");
            assertThat(page.locator(".happened")).containsText("Taken up again");
            assertThat(page.locator(".happened")).containsText("Begun");
        }
    }

    @Test
    void aCircleIsRefusedInTheWordsOfItsMilestones() {
        String person = house.planned("In A Circle");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            open(page, person);
            choose(page, milestone(page, "First meeting held"), "Change what it waits for");
            page.locator("#needs input").fill("Enrolled");
            page.locator("vaadin-multi-select-combo-box-item").first().click();
            page.keyboard().press("Escape");
            page.locator("#needs-sheet-do").click();
            assertThat(page.locator("#reason")).hasAttribute("invalid", "");
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#needs-sheet-do").click();
            assertThat(page.locator("#needs-sheet-notice"))
                    .containsText("First meeting held → Enrolled in a language class → First meeting held");
            Browser.picture(page, "staff-circle");
            page.locator("#needs-sheet-cancel").click();
            choose(page, milestone(page, "Own keys"), "Change what it waits for");
            page.locator("#needs input").fill("First");
            page.locator("vaadin-multi-select-combo-box-item").first().click();
            page.keyboard().press("Escape");
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#needs-sheet-do").click();
            assertThat(milestone(page, "Own keys")).containsText("Waits for: First meeting held");
            choose(page, milestone(page, "Own keys"), "History of this milestone");
            assertThat(page.locator(".happened")).containsText("Circumstances");
        }
    }

    @Test
    void anyPastDayAndWhatChangedSinceCanBeReadOnAPhone() {
        String person = house.planned("Looks Back");
        try (Browser browser = Browser.phone()) {
            Page page = Eyes.signIn(browser, house.supervisor);
            open(page, person);
            page.locator("#history").click();
            assertThat(page.locator("#history-stood")).containsText(said(TODAY));
            assertThat(page.locator(".past .milestone")).hasCount(4);
            assertThat(page.locator("#history-list")).containsText("Goal added");
            page.locator("#history-on input").fill(typed(TODAY.minusDays(1)));
            page.keyboard().press("Enter");
            assertThat(page.locator(".past")).containsText("There were no goals yet");
            Eyes.look(page, "history-before");
            page.locator("#history-until input").fill(typed(TODAY.minusDays(1)));
            page.keyboard().press("Enter");
            assertThat(page.locator("#history-nothing")).isVisible();
            page.locator("#history-back").click();
            assertThat(page.locator("#plan")).isVisible();
            assertThat(page.locator("[id^=goal-more-]")).hasCount(0);
        }
    }

    private static void archive(Page page) {
        choose(page, page.locator("#goal-1 .goal-line"), "Archive");
        page.locator("#reason vaadin-radio-button").first().click();
        page.locator("#archive-sheet-do").click();
        assertThat(page.locator("#undo-archive")).isVisible();
    }

    private static void open(Page page, String person) {
        Eyes.go(page, "/people/" + person, "#plan .milestone");
    }

    private static Locator milestone(Page page, String title) {
        return page.locator("#plan .milestone")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".title", new Page.LocatorOptions().setHasText(title))));
    }

    private static void choose(Page page, Locator of, String entry) {
        assertThat(page.locator("vaadin-dialog-overlay, vaadin-menu-bar-overlay[opened]"))
                .hasCount(0);
        of.locator("vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-overlay[opened]")
                .getByText(entry, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** As the browser's language writes it. */
    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("MM/dd/yyyy").format(day);
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.ENGLISH).format(day);
    }
}
