package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Ref;
import org.marram.testing.Axe;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** A review from the day it is due to the person's own word on it. */
class ReviewE2E {

    private static final int WITHIN_TEN_SECONDS = 10_000;

    private static House house;

    @BeforeAll
    static void layOut() {
        house = new House();
    }

    @Test
    void isDueIsHeldIsReadAndAnswered() {
        String person = house.planned("Marisol");
        house.passes(person, 40);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#review-due");
            assertThat(page.locator("#review-due")).containsText("a plan meets life in its first weeks");
            assertThat(page.locator(".person-head")).containsText("Next review");
            hold(page);
            assertThat(page.locator("#review-due")).hasCount(0);
            assertThat(page.locator("#review-1")).containsText("Meeting · 0 of 4 reached");
            assertThat(page.locator("#review-1")).containsText("No answer yet");
            theOwnPage(person);
            Eyes.go(page, "/people/" + person, "#review-1");
            assertThat(page.locator("#review-1")).containsText("Not yet");
            page.locator("#open-review-1").click();
            Locator sheet = page.locator("vaadin-dialog-overlay");
            assertThat(sheet).containsText("You want to begin the course in May.");
            assertThat(sheet).containsText("In June, please");
            assertThat(sheet).containsText("It changes: They wish it so");
            record(page);
            assertThat(page.locator("#review-1")).containsText("Yes, it is right");
        }
    }

    private static void hold(Page page) {
        page.locator("#hold-review").click();
        Locator sheet = page.locator("vaadin-dialog-overlay");
        assertThat(sheet).containsText("Nothing was reached, set aside or moved.");
        assertThat(page.locator("#next-review")).containsText("the first half-year goes by short steps");
        page.locator("#review-sheet-do").click();
        assertThat(page.locator("#summary")).hasAttribute("invalid", "");
        page.locator("#how vaadin-radio-button").first().click();
        page.locator(".looked").first().locator("vaadin-radio-button").nth(1).click();
        page.locator(".looked vaadin-select").first().click();
        page.locator("vaadin-select-overlay vaadin-select-item").first().click();
        page.locator("#summary textarea").fill("You want to begin the course in May.");
        page.locator("#review-sheet-do").click();
        page.locator("#change-now").click();
        assertThat(page.locator("#reword-sheet-do")).isVisible();
        Eyes.settle(page);
        page.keyboard().press("Escape");
        assertThat(sheet).hasCount(0);
    }

    private static void theOwnPage(String person) {
        try (Browser phone = Browser.phoneWithoutScripts()) {
            Page own = signIn(phone, person);
            assertThat(own.locator("#review .said").first()).hasText("You want to begin the course in May.");
            own.locator("#review-words").fill("In June, please");
            own.locator("#review button[value=NOT_YET]").click();
            assertThat(own.locator("#review")).containsText("not yet");
            assertThat(own.locator("#review")).containsText("In June, please");
            assertThat(own.locator("#review-words")).not().isVisible();
        }
    }

    private static void record(Page page) {
        page.locator("#record-answer").click();
        page.locator("#right vaadin-radio-button").first().click();
        page.locator("#held-review-sheet-do").click();
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
    }

    @Test
    void aSummaryThatWasNotSavedStandsThereAfterTheSignInEnded() {
        String person = house.planned("Signed Out");
        house.passes(person, 40);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#hold-review");
            page.locator("#hold-review").click();
            page.locator("#summary textarea").fill("You spoke of the course");
            assertThat(page.locator("#draft-review-summary"))
                    .containsText("Draft kept", new ContainsTextOptions().setTimeout(WITHIN_TEN_SECONDS));
            Staff.run(
                    "update sign_in set ended_at = now(6) where account_id = (select id from account where username = ?)"
                            + " order by id desc limit 1",
                    house.coordinator);
            page.navigate("/people/" + person);
            assertThat(page.locator("#username")).isVisible();
            Page again = Eyes.open(browser, house.coordinator, "/people/" + person, "#hold-review");
            again.locator("#hold-review").click();
            assertThat(again.locator("#summary textarea")).hasValue("You spoke of the course");
            assertThat(again.locator("#draft-review-summary")).containsText("Draft from");
        }
    }

    @Test
    void isMovedOnceWithAReason() {
        String person = house.planned("Noor");
        house.passes(person, 60);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#review-due");
            assertThat(page.locator("#review-due")).containsText("later than planned");
            page.locator("#exempt-review").click();
            page.locator("#reason vaadin-radio-button").first().click();
            page.locator("#exempt-sheet-do").click();
            assertThat(page.locator("#review-due")).hasCount(0);
            house.passes(person, 30);
            Eyes.go(page, "/people/" + person, "#review-due");
            assertThat(page.locator("#exempt-review")).hasCount(0);
        }
    }

    @Test
    void aSupervisorReadsAndChangesNothing() {
        String person = house.planned("Ines");
        house.passes(person, 40);
        house.reviewed(person, "We looked at the first steps.");
        earlier(person);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.supervisor, "/people/" + person, "#review-1");
            assertThat(page.locator("#hold-review")).hasCount(0);
            assertThat(page.locator("#reviews li")).hasCount(4);
            page.locator("#more-reviews").click();
            assertThat(page.locator("#reviews li")).hasCount(24);
            page.locator("#more-reviews").click();
            assertThat(page.locator("#reviews li")).hasCount(25);
            assertThat(page.locator("#more-reviews")).isHidden();
            Eyes.look(page, "reviews-earlier");
            page.locator("#open-review-1").click();
            assertThat(page.locator("vaadin-dialog-overlay")).containsText("We looked at the first steps.");
            assertThat(page.locator("#record-answer")).hasCount(0);
        }
    }

    /** As if there had been 24 more, a week apart. */
    private static void earlier(String person) {
        Staff.run(
                "insert into review (id, ref, plan_id, person_id, held_on, how, with_person, summary, milestones, reached,"
                        + " created_at, created_by) with recursive n as (select 1 as i union all select i + 1 from n where i < 24)"
                        + " select r.id + n.i, random_bytes(16), r.plan_id, r.person_id, r.held_on - interval n.i week, r.how,"
                        + " r.with_person, r.summary, r.milestones, r.reached, r.created_at, r.created_by from review r, n"
                        + " where r.person_id = (select id from person where ref = ?)",
                Ref.parse(person).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void theOwnPageIsAccessibleInEveryLanguage(String language) {
        String person = house.planned("Amal " + language);
        house.passes(person, 40);
        house.reviewed(person, "You want to begin the course in May. " + House.ARABIC);
        try (Browser phone = Browser.phone()) {
            Page own = signIn(phone, person);
            Browser.press(own, own.locator("footer button[value=" + language + "]"));
            assertThat(own.locator("html")).hasAttribute("lang", language);
            Browser.picture(own, "my-review-" + language);
            assertAccessible(own);
            Browser.press(own, own.locator("#review button[value=YES]"));
            assertThat(own.locator("#review details")).isVisible();
            Browser.picture(own, "my-review-said-" + language);
            assertAccessible(own);
        }
    }

    private static void assertAccessible(Page page) {
        assertThat(Axe.violations(Axe.of(page))).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.evaluate("() => [...document.querySelectorAll('button, summary, textarea')]"
                        + ".filter(it => it.checkVisibility() && it.getBoundingClientRect().height < 44).length"))
                .isEqualTo(0);
    }

    private static Page signIn(Browser phone, String person) {
        Page page = phone.open("/my");
        Browser.comeIn(page, house.code(person));
        assertThat(page.locator("#review")).isVisible();
        return page;
    }
}
