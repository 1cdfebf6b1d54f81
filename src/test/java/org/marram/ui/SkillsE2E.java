package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/** Journeys T8, T10, T13 and S12: what a partner saw reaches the coordinator, then the person; a worry the coordinator alone. */
class SkillsE2E {

    private final House house = new House();

    @Test
    void whatAPartnerSawReachesTheCoordinatorAndThenThePerson() {
        String person = house.accepted("Reed");
        house.agreesToSkills(person);
        house.classToday();
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page classroom = atThePartner(phone);
            atTheDesk(browser, person);
            thePersonsOwn(person);
            Page wide = Eyes.signIn(browser, house.provider);
            wide.navigate(classroom.url());
            assertThat(wide.locator("#written > li")).hasCount(2);
            Eyes.look(wide, "learner");
            house.takesBack(person);
            assertThat(classroom.locator("#learner #notice")).containsText("You do not see this person any more");
            assertThat(classroom.locator("#learner")).not().containsText("Reed");
        }
    }

    /** On a telephone, in under a minute; and a worry. */
    private Page atThePartner(Browser phone) {
        Page page = Eyes.signIn(phone, house.provider);
        page.locator(".class-row").first().click();
        Instant began = Instant.now();
        page.locator("a.roster-name").first().tap();
        page.locator("#entry-save").tap();
        assertThat(page.locator("#entry-words")).hasAttribute("invalid", "");
        page.locator("#entry-skill").tap();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Teamwork"))
                .click();
        page.locator("#entry-level vaadin-radio-button").nth(1).locator("input").check();
        page.locator("#entry-words textarea").fill("Asked two others to help with the oven.");
        page.locator("#entry-save").tap();
        Locator written = page.locator("#written > li");
        assertThat(written).containsText("Teamwork: With some help");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(1));
        page.locator("#entry-words textarea").fill("Comes gladly.");
        page.locator("#entry-save").tap();
        assertThat(written).hasCount(2);
        assertThat(page.locator("#entry-words textarea")).hasValue("");
        page.locator("#correct-2").tap();
        page.locator("#correct-words textarea").fill("Asked three others to help with the oven.");
        page.locator("#correct-sheet-do").tap();
        assertThat(page.locator("#correct-reason")).hasAttribute("invalid", "");
        Eyes.look(page, "learner-correct");
        page.locator("#correct-reason").tap();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("I saw more"))
                .click();
        page.locator("#correct-sheet-do").tap();
        assertThat(page.locator("#written")).containsText("three others");
        page.locator("#concern-words textarea").fill("Something is not as it was last week.");
        page.locator("#concern-send").tap();
        assertThat(page.locator("#concern")).containsText("Sent to the coordinator");
        assertThat(page.locator("#concern li")).hasCount(1);
        Eyes.look(page, "learner");
        return page;
    }

    private void atTheDesk(Browser browser, String person) {
        Page page = Eyes.signIn(browser, house.coordinator);
        Locator line = page.locator(".kind-concern");
        assertThat(line).containsText("Read what Harbour School wrote to you");
        line.locator(".work-open").click();
        Locator concern = page.locator("#concerns .here");
        assertThat(concern).containsText("not as it was last week");
        Eyes.look(page, "concern");
        page.locator("#answer-1").click();
        page.locator("#concern-answer textarea").fill("We met the same day.");
        Eyes.look(page, "concern-answer");
        page.locator("#concern-sheet-do").click();
        assertThat(page.locator("#answered-concerns")).isVisible();
        Locator skills = page.locator("#skills");
        assertThat(skills.locator("li")).hasCount(2);
        page.locator("#was-1").click();
        assertThat(page.locator("vaadin-dialog-overlay")).containsText("two others");
        page.locator("#earlier-skills-sheet-cancel").click();
        page.locator("#show-1").click();
        assertThat(skills).containsText("Shown since");
        skills.scrollIntoViewIfNeeded();
        Eyes.look(page, "skills");
        Eyes.go(page, "/today", "#worklist");
        assertThat(page.locator(".kind-concern")).hasCount(0);
    }

    private void thePersonsOwn(String person) {
        try (Browser phone = Browser.phoneWithoutScripts()) {
            Page page = phone.open("/my");
            Browser.comeIn(page, house.code(person));
            Browser.place(page, "SKILLS").click();
            assertThat(page.locator(".shared li")).hasCount(1);
            assertThat(page.locator(".shared")).containsText("With some help");
            assertThat(page.locator(".shared")).containsText("three others");
            assertThat(page.locator("main")).not().containsText("last week");
            Browser.picture(page, "my-phone-skills");
        }
    }
}
