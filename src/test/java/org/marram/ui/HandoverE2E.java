package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** People are handed over, plans are closed and go on, and the list is narrowed, as a coordinator and a supervisor do it. */
class HandoverE2E {

    private House house;

    @BeforeEach
    void layOut() {
        house = new House();
    }

    @Test
    void manyAreChosenLookedAtAndHandedOverInPartsAndAreGoneFromOpenPages() {
        for (int number = 0; number < 25; number++) {
            house.enrolled("Dune " + (char) ('A' + number));
        }
        String stays = house.enrolled("Stays Here");
        try (Browser browser = Browser.desktop();
                Browser other = Browser.desktop()) {
            Page page = people(browser, house.coordinator);
            Page open = browser.open("/people");
            assertThat(open.locator(".people-table tbody tr")).hasCount(26);
            page.locator("#choose-all").check();
            assertThat(page.locator("#chosen")).containsText("26 people chosen");
            page.locator("#choose-" + stays).uncheck();
            assertThat(page.locator("#chosen")).containsText("25 people chosen");
            Eyes.look(page, "people-chosen");
            page.locator("#hand-over").click();
            choose(page, "#to", house.colleagueName());
            assertThat(page.locator("#handover-preview")).containsText("25 people go over");
            page.locator("#handover-sheet-do").click();
            assertThat(page.locator("#reason")).hasAttribute("invalid", "");
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#note textarea").fill("They know each other well");
            Eyes.look(page, "handover-sheet");
            String gone = open.locator(".people-table tbody tr", new Page.LocatorOptions().setHasText("Dune A"))
                    .locator("a")
                    .getAttribute("href");
            page.locator("#handover-sheet-do").click();
            assertThat(page.locator("#notice")).containsText("25 people go over");
            assertThat(page.locator(".people-table tbody tr")).hasCount(1);
            open.locator(".people-table a[href='" + gone + "']").click();
            assertThat(open.locator("#not-there")).isVisible();

            Page theirs = people(other, house.colleague);
            assertThat(theirs.locator(".people-table tbody tr")).hasCount(25);
            theirs.navigate("/" + gone);
            Eyes.unfold(theirs, "responsible");
            assertThat(theirs.locator("#responsible")).containsText("They know each other well");
        }
    }

    @Test
    void whoHasThePageOpenLosesThePersonWhenTheSupervisorHandsThemOver() {
        String person = house.planned("In Two Windows");
        try (Browser browser = Browser.desktop();
                Browser other = Browser.phone()) {
            Page open = Eyes.open(browser, house.coordinator, "/people/" + person, "#plan .milestone");
            Page page = Eyes.signIn(other, house.supervisor);
            Eyes.unfold(page, person, "responsible");
            page.locator("#hand-over").click();
            choose(page, "#to", house.colleagueName());
            page.locator("#reason vaadin-radio-button").first().click();
            Eyes.look(page, "handover-one");
            page.locator("#handover-sheet-do").click();
            assertThat(page.locator("#responsible .name").first()).hasText(house.colleagueName());
            open.locator("[id^=confirm-]").first().click();
            open.locator("#confirm-sheet-do").click();
            assertThat(open.locator("#confirm-sheet-notice")).containsText("not there");
            open.reload();
            assertThat(open.locator("#not-there")).isVisible();
        }
    }

    @Test
    void aHandoverIsPlannedToldOnTheirOwnPageAndCalledOff() {
        String person = house.planned("Told Before");
        String code = house.code(person);
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Eyes.unfold(page, person, "responsible");
            page.locator("#hand-over").click();
            choose(page, "#to", house.colleagueName());
            page.locator("#from input").fill(House.inDays(7));
            page.keyboard().press("Tab");
            assertThat(page.locator("#handover-preview")).containsText("1 person goes over");
            page.locator("#reason vaadin-radio-button").nth(3).click();
            page.locator("#handover-sheet-do").click();
            assertThat(page.locator("#responsible .name").first()).hasText(house.colleagueName());
            assertThat(page.locator("#hand-over")).hasCount(0);
            Eyes.look(page, "person-handover-planned");

            Page own = phone.open("/my");
            Browser.comeIn(own, code);
            assertThat(own.locator(".told")).containsText("is your coordinator");
            assertThat(own.locator(".told")).containsText(house.colleagueName());
            Browser.picture(own, "my-handover");

            page.locator("[id^=call-off-]").click();
            assertThat(page.locator("#hand-over")).isVisible();
            own.reload();
            assertThat(own.locator(".told")).hasCount(0);
        }
    }

    @Test
    void aPlanIsClosedInThreeStepsTakenBackClosedAgainAndContinued() {
        String person = house.accepted("Leaves And Returns");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Page second = browser.open("/people/" + person);
            page.bringToFront();
            Eyes.unfold(page, person, "responsible");
            page.locator("#close-plan").click();
            assertThat(page.locator("#open-things")).containsText("milestones are open");
            Eyes.look(page, "closing-1");
            page.locator("#closing-sheet-do").click();
            Eyes.look(page, "closing-2");
            page.locator("#closing-sheet-do").click();
            page.locator("#follow-up input").check();
            Eyes.look(page, "closing-3");
            page.locator("#closing-sheet-do").click();
            assertThat(page.locator("#reason")).hasAttribute("invalid", "");
            page.locator("#reason vaadin-radio-button").first().click();
            choose(page, "#destination", "Own place, rented");
            page.locator("#closing-sheet-do").click();
            assertThat(page.locator("#closing-step")).containsText("Step 3");
            page.locator("#closing-sheet-do").click();
            assertThat(page.locator("#closed")).containsText("What they wanted is reached");
            page.locator("#closing-undo").click();
            assertThat(page.locator("#closed")).hasCount(0);
            assertThat(page.locator("#close-plan")).isVisible();

            page.locator("#close-plan").click();
            page.locator("#closing-sheet-do").click();
            page.locator("#reason vaadin-radio-button").nth(2).click();
            page.locator("#closing-sheet-do").click();
            page.locator("#follow-up input").check();
            page.locator("#closing-sheet-do").click();
            assertThat(page.locator("#closed")).containsText("They moved away");
            assertThat(page.locator("#referrals .state.withdrawn")).hasCount(1);
            assertThat(page.locator("#plan .milestone").first()).isVisible();
            assertThat(page.locator(
                            "[id^=confirm-], [id^=refer-], [id^=goal-more-], #add-goal, #from-template, #hold-review"))
                    .hasCount(0);
            Eyes.look(page, "person-closed");

            second.bringToFront();
            Eyes.unfold(second, "responsible");
            second.locator("#close-plan").click();
            second.locator("#closing-sheet-do").click();
            second.locator("#reason vaadin-radio-button").nth(1).click();
            second.locator("#closing-sheet-do").click();
            second.locator("#closing-sheet-do").click();
            assertThat(second.locator("#closing-sheet-notice")).containsText("This plan is closed");
            assertThat(second.locator("#reason vaadin-radio-button[checked]")).hasCount(1);

            page.bringToFront();
            agreedContactIsMade(page, person);
            Eyes.go(page, "/people", "#people-empty");
            page.locator("#filter vaadin-details-summary").click();
            choose(page, "#filter-closed", "Closed plans");
            assertThat(page.locator(".people-table tbody tr")).hasCount(1);
            Eyes.look(page, "people-closed");
            page.locator(".people-table tbody a").click();
            page.locator("#reopen").click();
            page.locator("#reason vaadin-radio-button").first().click();
            Eyes.look(page, "reopen-sheet");
            page.locator("#reopen-sheet-do").click();
            assertThat(page.locator("#closed")).hasCount(0);
            assertThat(page.locator("#plan .milestone").first()).isVisible();
            assertThat(page.locator("#add-goal")).isVisible();
        }
    }

    private static void agreedContactIsMade(Page page, String person) {
        Staff.run(
                "update follow_up f join person p on p.id = f.person_id set f.due_on = f.due_on - interval 4 month"
                        + " where f.cancelled_at is null and p.ref = ?",
                Ref.parse(person).bytes());
        Eyes.go(page, "/today", ".kind-follow-up");
        assertThat(page.locator(".kind-follow-up")).containsText("contact was agreed when the plan was closed");
        Eyes.look(page, "today-follow-up");
        page.locator("[id^=done-follow-up-]").click();
        page.locator("#follow-up-sheet-do").click();
        assertThat(page.locator("#outcome")).hasAttribute("invalid", "");
        page.locator("#outcome vaadin-radio-button").first().click();
        Eyes.look(page, "follow-up-sheet");
        page.locator("#follow-up-sheet-do").click();
        assertThat(page.locator(".kind-follow-up")).hasCount(0);
        Eyes.go(page, "/people/" + person, "#closed");
        assertThat(page.locator("#closed")).containsText("(Reached)");
        page.locator("[id^=correct-]").click();
        page.locator("#outcome vaadin-radio-button").nth(3).click();
        page.locator("#correct-sheet-do").click();
        assertThat(page.locator("#reason")).hasAttribute("invalid", "");
        page.locator("#reason vaadin-radio-button").first().click();
        Eyes.look(page, "correct-sheet");
        page.locator("#correct-sheet-do").click();
        assertThat(page.locator("#closed")).containsText("Before: Reached");
        assertThat(page.locator("#closed")).not().containsText("They agreed to be asked");
        Eyes.look(page, "closed-corrected");
    }

    @Test
    void aFilterIsKeptStartedWithRenamedAndItsRemovalIsUndone() {
        house.planned("Has A Plan");
        house.enrolled("Has None");
        try (Browser browser = Browser.desktop()) {
            Page page = people(browser, house.coordinator);
            page.locator("#filter vaadin-details-summary").click();
            choose(page, "#filter-due", "due within 30 days");
            assertThat(page.locator(".people-table tbody tr")).hasCount(1);
            choose(page, "#filter-pathway", "Legal matters");
            assertThat(page.locator("#people-none")).isVisible();
            Eyes.look(page, "people-filter-none");
            choose(page, "#filter-pathway", "Counselling");
            assertThat(page.locator(".people-table tbody tr")).hasCount(1);
            page.locator("#filter-keep").click();
            page.locator("#label input").fill("This month");
            page.locator("#start input").check();
            Eyes.look(page, "filter-sheet");
            page.locator("#filter-sheet-do").click();
            assertThat(page.locator("#kept-1")).hasText("This month");
            assertThat(page.locator("#kept-1")).hasAttribute("aria-pressed", "true");
            Eyes.follow(page, page.locator(".people-table tbody a"));
            assertThat(page.locator("#person-name")).isVisible();
            page.goBack();
            assertThat(page.locator("#kept-1")).hasAttribute("aria-pressed", "true");
            page.navigate("/people");
            assertThat(page.locator("#kept-1")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".people-table tbody tr")).hasCount(1);
            page.locator("#kept-all").click();
            assertThat(page.locator(".people-table tbody tr")).hasCount(2);
            page.locator("#kept-1").click();
            page.locator("#filter vaadin-details-summary").click();
            page.locator("#filter-rename").click();
            page.locator("#label input").fill("Soon");
            page.locator("#filter-sheet-do").click();
            assertThat(page.locator("#kept-1")).hasText("Soon");
            Eyes.look(page, "people-filter");
            page.locator("#filter-remove").click();
            assertThat(page.locator("#kept-1")).hasCount(0);
            page.locator("#filter-undo").click();
            assertThat(page.locator("#kept-1")).hasText("Soon");
        }
    }

    @Test
    void fortyPeopleStandOnTwoScreensAndOnAPhoneNothingIsLost() {
        for (int number = 0; number < 40; number++) {
            house.planned("Person number " + number);
        }
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = people(browser, house.coordinator);
            assertThat(page.locator(".people-table tbody tr")).hasCount(40);
            Eyes.look(page, "people-forty");
            double end = page.locator(".people-table tbody tr").last().boundingBox().y;
            assertThat(end).isLessThan(1_600);
            page.locator("#choose-all").focus();
            page.keyboard().press("Space");
            assertThat(page.locator("#chosen")).containsText("40 people chosen");
            Page small = people(phone, house.supervisor);
            assertThat(small.locator(".people-table tbody tr")).hasCount(40);
            assertThat(small.locator(".people-table td.responsible").first())
                    .containsText(Pattern.compile("Sample coordinator"));
            Eyes.look(small, "people-team");
        }
    }

    private static Page people(Browser browser, String who) {
        return Eyes.open(browser, who, "/people", ".people-table");
    }

    private static void choose(Page page, String field, String words) {
        Eyes.settle(page);
        page.locator(field).click();
        Locator overlay = page.locator("vaadin-combo-box-item, vaadin-select-item");
        overlay.filter(new Locator.FilterOptions().setHasText(words))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click();
    }
}
