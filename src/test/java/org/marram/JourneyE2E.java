package org.marram;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;
import org.marram.testing.Http;
import org.marram.testing.Staff;

/** The main journey, walked whole in a real browser: from the coordinator's desk to the person's own page and back. */
class JourneyE2E {

    private static final String NAME = "Marisma";

    private static String coordinator;
    private static String colleague;
    private static String provider;
    private static String otherProvider;

    @BeforeAll
    static void theHouse() {
        long programme = Staff.programme();
        long team = Staff.team(programme);
        long school = Staff.organisation(programme, "Harbour School");
        long otherSchool = Staff.organisation(programme, "Hill School");
        coordinator = Staff.account(programme, "COORDINATOR", team, null);
        colleague = Staff.account(programme, "COORDINATOR", team, null);
        provider = Staff.account(programme, "PROVIDER", null, school);
        otherProvider = Staff.account(programme, "PROVIDER", null, otherSchool);
        Staff.sessionToday(Staff.course(programme, school, "Kitchen work"), school);
        Staff.course(programme, otherSchool, "Gardening");
        Staff.template(programme, "First year");
    }

    @Test
    void walksFromTheCoordinatorsDeskToThePersonsOwnPage() {
        try (Browser desk = Browser.desktop();
                Browser school = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page office = signIn(desk, coordinator);
            enrols(office);
            writesDownWhatIsToldLater(office);
            plansFromTheTemplate(office);
            refersOnlyUnderARelease(office);
            Page classroom = signIn(school, provider);
            acceptsAndMarks(classroom);
            String code = handsOverTheCode(office);
            seesTheOwnWayAndLeaves(phone, code);
            seesTheHoursMoveAndOpensTheWaitingMilestone(office);
            nobodyElseSeesAnyOfIt(office.url());
            theReleaseEndsWhileTheListIsOpen(office, classroom);
        }
    }

    private static Page signIn(Browser browser, String username) {
        Page page = browser.open("/");
        page.locator("[name=username]").fill(username);
        page.locator("[name=passphrase]").fill(Staff.PASS_PHRASE);
        page.locator("form button[type=submit], form button.primary").first().click();
        assertThat(page.locator("#sign-out")).isVisible();
        return page;
    }

    private static void enrols(Page office) {
        assertThat(office.locator("#today-empty")).isVisible();
        Browser.picture(office, "journey-1-today");
        office.locator("#go-people").click();
        assertThat(office.locator("#people-empty")).isVisible();
        Browser.picture(office, "journey-1-empty");
        office.locator("#enrol").click();
        office.locator("#name-to-use input").fill(NAME);
        office.locator("#enrol-more vaadin-details-summary").click();
        answers(office, "phone", "Prefers not to say");
        answers(office, "safe-contact", "Does not know");
        Browser.picture(office, "journey-1-enrol");
        office.locator("#enrol-sheet-do").click();
        assertThat(office.locator("#person-name")).hasText(NAME);
        assertThat(fact(office, "Phone")).containsText("Prefers not to say");
        assertThat(fact(office, "Language")).containsText("Not asked");
        assertThat(office.locator("#safe-contact-line")).containsText("Does not know. Do not contact");
    }

    private static void writesDownWhatIsToldLater(Page office) {
        office.locator("#edit").click();
        assertThat(office.locator("#phone-answer")).containsText("Prefers not to say");
        office.locator("#phone input").fill("000");
        office.locator("#phone input").blur();
        assertThat(office.locator("#phone-answer")).isHidden();
        answers(office, "language", "Prefers not to say");
        office.locator("#birth-date input").fill("4/30/2090");
        office.locator("#birth-date input").press("Enter");
        assertThat(office.locator("#birth-date-answer")).isHidden();
        office.locator("#edit-sheet-do").click();
        assertThat(office.locator("#birth-date")).hasAttribute("invalid", "");
        office.locator("#birth-date input").fill("4/30/1990");
        office.locator("#birth-date input").press("Enter");
        assertThat(office.locator("#birth-date")).containsText("30 April 1990");
        Browser.picture(office, "journey-1-edit");
        office.locator("#edit-sheet-do").click();
        assertThat(fact(office, "Born")).containsText("••••••");
        assertThat(fact(office, "Phone")).containsText("••••••");
        assertThat(fact(office, "Language")).containsText("Prefers not to say");
        office.locator("#edit").click();
        assertThat(office.locator("#phone-answer")).containsText("Stays as it is written down");
        answers(office, "phone", "Not asked");
        answers(office, "birth-date", "Prefers not to say");
        office.locator("#edit-sheet-do").click();
        assertThat(fact(office, "Phone")).containsText("Not asked");
        assertThat(fact(office, "Born")).containsText("Prefers not to say");
    }

    private static void answers(Page office, String field, String answer) {
        office.locator("#" + field + "-answer").click();
        Locator choices = office.locator("vaadin-select-overlay[opened]");
        choices.locator("vaadin-select-item", new Locator.LocatorOptions().setHasText(answer))
                .click();
        assertThat(choices).hasCount(0);
    }

    private static Locator fact(Page office, String label) {
        return office.locator(".person-head .fact", new Page.LocatorOptions().setHasText(label));
    }

    private static void plansFromTheTemplate(Page office) {
        office.locator("#from-template").click();
        assertThat(office.locator("#preview")).containsText("90 hours of training");
        Browser.picture(office, "journey-2-preview");
        office.locator("#template-sheet-do").click();
        assertThat(office.locator("#plan")).containsText("Own keys");
        assertThat(milestone(office, "Enrolled in a language class")).containsText("First meeting held");
        Browser.picture(office, "journey-2-plan");
    }

    private static void refersOnlyUnderARelease(Page office) {
        milestone(office, "90 hours of training").locator("[id^=refer-]").click();
        office.locator("#offer vaadin-radio-button", new Page.LocatorOptions().setHasText("Kitchen work"))
                .click();
        office.locator("#refer-sheet-do").click();
        assertThat(office.locator("#refer-sheet-notice")).containsText("has not agreed to share");
        Browser.picture(office, "journey-3-refused");
        office.locator("#record-for-course").first().click();
        office.locator("#given vaadin-radio-button").first().click();
        choose(office, "release-language", "Spanish");
        Browser.picture(office, "journey-3-release");
        office.locator("#release-sheet-do").click();
        assertThat(office.locator("#releases")).containsText("Harbour School");
        office.locator("#refer-sheet-do").click();
        assertThat(office.locator("#referrals")).containsText("Kitchen work");
    }

    private static void acceptsAndMarks(Page classroom) {
        classroom.locator("#go-referrals").click();
        assertThat(classroom.locator("#referrals-list")).containsText(NAME);
        Browser.picture(classroom, "journey-4-referrals");
        Locator accept =
                classroom.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Accept")));
        accept.click();
        assertThat(accept).hasCount(0);
        classroom.locator("#go-classes").click();
        classroom
                .locator("#classes-list a, #classes-list vaadin-button")
                .first()
                .click();
        assertThat(classroom.locator("#roster")).containsText(NAME);
        classroom.locator("[data-mark=PRESENT]").first().click();
        assertThat(classroom.locator("#roster-count")).containsText("1 of 1 marked");
        Browser.picture(classroom, "journey-4-roster");
        assertThat(classroom.content()).doesNotContain("Own keys").doesNotContain("A door of my own");
    }

    private static String handsOverTheCode(Page office) {
        office.locator("#open-own-page").click();
        office.locator("#hand-over-code").click();
        office.locator("#make-code").click();
        String code = office.locator("#code").innerText().strip();
        Browser.picture(office, "journey-5-code");
        office.locator("#code-sheet-cancel").click();
        return code;
    }

    private static void seesTheOwnWayAndLeaves(Browser phone, String code) {
        Page my = phone.open("/my");
        Browser.comeIn(my, code);
        assertThat(my.locator("main")).containsText("First meeting held");
        assertThat(my.locator("main")).containsText("3 of 90 hours");
        assertThat(my.url()).endsWith("/my");
        Browser.picture(my, "journey-5-way");
        my.locator("form.leave button").click();
        my.waitForURL(Pattern.compile(".*(?<!/my)$"));
        assertThat(my.locator("body")).not().containsText("hours");
        my.goBack();
        assertThat(my.content()).doesNotContain("90 hours").doesNotContain(NAME);
    }

    private static void seesTheHoursMoveAndOpensTheWaitingMilestone(Page office) {
        office.reload();
        assertThat(milestone(office, "90 hours of training")).containsText("3 of 90 hours");
        assertThat(milestone(office, "Enrolled in a language class").locator("[id^=confirm-]"))
                .hasCount(0);
        milestone(office, "First meeting held").locator("[id^=confirm-]").click();
        Locator sure = office.locator("#confirm-sheet-do");
        sure.click();
        assertThat(milestone(office, "Enrolled in a language class").locator("[id^=confirm-]"))
                .isVisible();
        Browser.picture(office, "journey-6-opened");
    }

    private static void nobodyElseSeesAnyOfIt(String address) {
        String path = address.replaceAll("https?://[^/]+", "");
        for (String stranger : new String[] {colleague, otherProvider}) {
            try (Browser browser = Browser.desktop()) {
                Page page = signIn(browser, stranger);
                for (String door : new String[] {"/today", "/people", "/classes", "/referrals", "/partners", path}) {
                    page.navigate(door);
                    assertThat(page.locator("main h1, #not-there").first()).isVisible();
                    assertThat(page.locator("body")).not().containsText(NAME);
                }
                assertThat(page.locator("#not-there")).isVisible();
            }
            Http visitor = new Http();
            visitor.signIn(stranger, Staff.PASS_PHRASE);
            String ref = path.substring(path.lastIndexOf('/') + 1);
            int there = visitor.get("/api/v1/people/" + ref).statusCode();
            int nowhere = visitor.get("/api/v1/people/AAAAAAAAAAAAAAAAAAAAAA").statusCode();
            assertThat(there).isEqualTo(nowhere).isEqualTo(404);
            assertThat(visitor.get("/api/v1/people?limit=100").body()).doesNotContain(ref);
            String search = "{\"words\":\"" + NAME + "\"}";
            assertThat(visitor.send("POST", "/api/v1/people/search", search, "Content-Type", "application/json")
                            .body())
                    .doesNotContain(ref);
        }
    }

    private static void theReleaseEndsWhileTheListIsOpen(Page office, Page classroom) {
        office.locator("[id^=withdraw-]").first().click();
        office.locator("[id^=withdraw-spoken-]").first().click();
        assertThat(office.locator("[id^=withdraw-spoken-]")).hasCount(0);
        assertThat(classroom.locator("#roster")).not().containsText(NAME);
        Browser.picture(classroom, "journey-8-gone");
        office.reload();
        assertThat(milestone(office, "90 hours of training")).containsText("3 of 90 hours");
    }

    private static Locator milestone(Page office, String title) {
        return office.locator("#plan li.milestone")
                .filter(new Locator.FilterOptions()
                        .setHas(office.locator(".title", new Page.LocatorOptions().setHasText(title))));
    }

    private static void choose(Page page, String comboBox, String text) {
        page.locator("#" + comboBox + " input").fill(text);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }
}
