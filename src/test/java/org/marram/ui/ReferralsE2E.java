package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.testing.Browser;

/** Referrals from both sides: a course that is full, a no, and a release that the person takes back. */
class ReferralsE2E {

    private static House house;

    @BeforeAll
    static void layOut() {
        house = new House();
    }

    @Test
    void whoFindsTheCourseFullWaitsInOrderAndIsOfferedTheNextPlace() {
        String small = house.course("Baking by night", 1);
        String first = house.referred("Avocet", small);
        String second = house.referred("Curlew", small);
        try (Browser classroom = Browser.desktop();
                Browser desk = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page provider = Eyes.open(classroom, house.provider, "/referrals", ".referral");
            card(provider, "Avocet").locator(".accept").click();
            assertThat(card(provider, "Avocet")).containsText("Accepted");
            card(provider, "Curlew").locator(".accept").click();
            assertThat(card(provider, "Curlew")).containsText("All places of this course are taken");
            Eyes.go(provider, "/referrals", ".referral");
            assertThat(card(provider, "Curlew").locator(".accept")).hasText("Put on the waiting list");
            Eyes.look(provider, "referrals-full");
            card(provider, "Curlew").locator(".accept").click();
            assertThat(card(provider, "Curlew")).containsText("stands on the waiting list now");
            Eyes.go(provider, "/referrals", "#waiting-list");
            assertThat(card(provider, "Curlew")).containsText("place 1");
            assertThat(card(provider, "Curlew").locator(".accept")).isHidden();
            Eyes.look(provider, "referrals-waiting");

            Page office = Eyes.open(desk, house.coordinator, "/people/" + second, "#referral-1");
            assertThat(office.locator("#referral-1")).containsText("On the waiting list, first in line");
            Eyes.look(office, "person-waiting");
            Eyes.go(office, "/people/" + first, "#referral-1");
            office.locator("#take-back-1").click();
            office.locator("#reason vaadin-radio-button").first().click();
            office.locator("#take-back-sheet-do").click();
            assertThat(office.locator("#referral-1")).containsText("Taken back");

            Page there = Eyes.open(phone, house.provider, "/referrals", ".referral");
            assertThat(card(there, "Curlew")).containsText("A place is free");
            Eyes.look(there, "referrals-offered");
            card(there, "Curlew").locator(".accept").click();
            assertThat(card(there, "Curlew")).containsText("Accepted");
            Eyes.go(office, "/people/" + second, "#referral-1");
            assertThat(office.locator("#referral-1")).containsText("Accepted");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNoOfThePersonIsWrittenDownWithADayToAskAgain(boolean wide) {
        String person = house.referred("Whimbrel " + wide);
        try (Browser browser = wide ? Browser.desktop() : Browser.phone();
                Browser classroom = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#referral-1");
            page.locator("#person-declines-1").click();
            page.locator("#person-declines-sheet-do").click();
            assertThat(page.locator("#decline-reason")).hasAttribute("invalid", "");
            page.locator("#decline-reason vaadin-radio-button").nth(2).click();
            Eyes.look(page, "person-declines");
            page.locator("#person-declines-sheet-do").click();
            assertThat(page.locator("#referral-1")).containsText("They said no: not now");
            assertThat(page.locator("#person-declines-1")).hasCount(0);
            Page provider = Eyes.signIn(classroom, house.provider);
            provider.navigate("/referrals");
            assertThat(provider.locator("#referrals-list")).isVisible();
            assertThat(provider.locator("#referrals-list")).not().containsText("Whimbrel " + wide);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "العربية"})
    void thePersonSeesWhoSeesWhatAndTakesItBackInTwoTaps(String language) {
        String person = house.referred("Sanderling " + language.length());
        try (Browser phone = Browser.phoneWithoutScripts();
                Browser desk = Browser.desktop()) {
            Page own = phone.open("/my");
            own.locator("footer button", new Page.LocatorOptions().setHasText(language))
                    .click();
            Browser.comeIn(own, house.code(person));
            Browser.place(own, "SHARED").click();
            assertThat(own.locator(".shared")).containsText("Harbour School");
            Browser.picture(own, "my-shared-" + language);
            own.locator(".shared summary").click();
            Browser.picture(own, "my-shared-ask-" + language);
            own.locator(".shared details button").click();
            assertThat(own.locator(".shared details")).hasCount(0);
            assertThat(own.locator(".shared")).containsText("Harbour School");
            Browser.picture(own, "my-shared-gone-" + language);
            Page office = Eyes.open(desk, house.coordinator, "/people/" + person, "#release-1.ended");
            assertThat(office.locator("#referral-1")).containsText("Taken back");
        }
    }

    /** Two sessions: nobody presses anything at the school, and yet the page there loses the person when the release ends. */
    @Test
    void anOpenPageLosesThePersonWhenTheReleaseEnds() {
        String asks = house.referred("Dotterel");
        String comes = house.accepted("Lapwing");
        house.classToday();
        try (Browser desk = Browser.desktop();
                Browser classroom = Browser.desktop();
                Browser office = Browser.phone()) {
            Page referrals = Eyes.open(office, house.provider, "/referrals", ".referral");
            assertThat(card(referrals, "Dotterel")).isVisible();
            card(referrals, "Dotterel").locator(".decline").click();
            assertThat(card(referrals, "Dotterel").locator(".prompt")).isVisible();
            Page roster = Eyes.open(classroom, house.provider, "/classes", "#classes-list a");
            roster.locator("#classes-list a").last().click();
            assertThat(roster.locator("#roster-list")).containsText("Lapwing");

            Page coordinator = Eyes.signIn(desk, house.coordinator);
            for (String person : new String[] {asks, comes}) {
                Eyes.go(coordinator, "/people/" + person, "#release-1.live");
                coordinator.locator("#withdraw-1").click();
                coordinator.locator("#withdraw-spoken-1").click();
                assertThat(coordinator.locator("#release-1.ended")).isVisible();
            }
            assertThat(referrals.locator("body")).not().containsText("Dotterel");
            assertThat(referrals.locator("#referrals-list")).containsText("not there any more");
            Eyes.look(referrals, "referrals-gone");
            assertThat(roster.locator("body")).not().containsText("Lapwing");
        }
    }

    /** Every view that there is, with the person's own references in its address. */
    @Test
    void noViewShowsAProviderAnybodyWhoseReleaseHasEnded() {
        String person = house.accepted("Garganey");
        house.takesBack(person);
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.provider);
            int looked = 0;
            for (JavaClass view : new ClassFileImporter().importPath("target/classes")) {
                if (view.isAnnotatedWith(Route.class)) {
                    String address = view.getAnnotationOfType(Route.class).value();
                    page.navigate("/" + address.replaceAll(":[a-z]+", person));
                    assertThat(page.locator("main h1, #not-there").first()).isVisible();
                    assertThat(page.locator("body")).not().containsText("Garganey");
                    looked++;
                }
            }
            Assertions.assertThat(looked).isGreaterThan(9);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoActsAgainstThePersonAgreesToNothing(boolean wide) {
        String person = house.planned("Bittern " + wide);
        try (Browser browser = wide ? Browser.desktop() : Browser.phone()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#record-release");
            page.locator("#record-release").click();
            choose(page, "organisation", "Harbour School");
            page.locator("#purpose vaadin-radio-button").first().click();
            page.locator("#categories vaadin-checkbox input").first().check();
            page.locator("#giver vaadin-radio-button").last().click();
            page.locator("#giver-name input").fill("N. Sample");
            page.locator("#giver-kind vaadin-radio-button").first().click();
            page.locator("#giver-conflict").click();
            page.locator("#given vaadin-radio-button").first().click();
            choose(page, "release-language", "Spanish");
            Eyes.look(page, "release-giver");
            page.locator("#release-sheet-do").click();
            assertThat(page.locator("#release-sheet-notice"))
                    .containsText("Whoever acts against the person cannot agree for them");
            page.locator("#giver vaadin-radio-button").first().click();
            page.locator("#release-sheet-do").click();
            assertThat(page.locator("#release-1")).containsText("Harbour School");
            assertThat(page.locator("#representative-1")).containsText("acts against them");
            Eyes.look(page, "representatives");
        }
    }

    private static void choose(Page page, String comboBox, String text) {
        page.locator("#" + comboBox + " input").fill(text);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }

    private static Locator card(Page page, String name) {
        return page.locator(".referral", new Page.LocatorOptions().setHasText(name));
    }
}
