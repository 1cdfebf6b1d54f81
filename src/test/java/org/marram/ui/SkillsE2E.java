package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/** Journeys T8, T10, T13 and S12: what a partner saw reaches the coordinator, then the person; a worry the coordinator alone. */
class SkillsE2E {

    private final House house = new House();

    @Test
    void whatAPartnerSawReachesTheCoordinatorAndThenThePerson() throws IOException {
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
        earned(page, "Exam passed", "Theory", 1);
        page.locator("#earned-undo").tap();
        assertThat(page.locator("#earned li")).hasCount(0);
        earned(page, "Exam passed", "Theory", 1);
        earned(page, "Licence", "Baker, first year", 2);
        takenBack(page);
        Eyes.look(page, "learner");
        return page;
    }

    /** Passed or earned today, without more than a press for the kind and a word for the name. */
    private static void earned(Page page, String what, String words, int then) {
        page.locator("#earned-save").tap();
        assertThat(page.locator("#earned-what")).hasAttribute("invalid", "");
        page.locator("#earned-what").tap();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(what))
                .click();
        page.locator("#earned-title input").fill(words);
        page.locator("#earned-on input")
                .fill(DateTimeFormatter.ofPattern("M/d/yyyy")
                        .format(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
        page.locator("#earned-on input").press("Enter");
        page.locator("#earned-save").tap();
        assertThat(page.locator("#earned li")).hasCount(then);
    }

    /** With a reason; what was taken back by mistake stands there again. */
    private static void takenBack(Page page) {
        page.locator("#take-back-1").tap();
        Eyes.settle(page);
        page.locator("#take-back-reason").tap();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("A mistake"))
                .click();
        Eyes.look(page, "take-back-sheet");
        page.locator("#take-back-sheet-do").tap();
        assertThat(page.locator("#earned li")).hasCount(1);
        page.locator("#take-back-undo").tap();
        assertThat(page.locator("#earned li")).hasCount(2);
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
        Eyes.unfold(page, "skills");
        Locator skills = page.locator("#skills");
        assertThat(skills.locator("li")).hasCount(2);
        page.locator("#was-1").click();
        assertThat(page.locator("vaadin-dialog-overlay")).containsText("two others");
        page.locator("#earlier-skills-sheet-cancel").click();
        page.locator("#show-1").click();
        assertThat(skills).containsText("Shown since");
        skills.scrollIntoViewIfNeeded();
        Eyes.look(page, "skills");
        education(page);
        Eyes.go(page, "/today", "#worklist");
        assertThat(page.locator(".kind-concern")).hasCount(0);
    }

    /** What the partner wrote stands there; more is added, and put right. */
    private static void education(Page page) {
        assertThat(page.locator("#credential-1")).containsText("Baker, first year");
        assertThat(page.locator("#credential-1")).containsText("Harbour School");
        assertThat(page.locator("#gain-1")).containsText("WIOA type e");
        page.locator("#add-credential").click();
        page.locator("#credential-sheet-do").click();
        assertThat(page.locator("#credential-title")).hasAttribute("invalid", "");
        page.locator("#credential-kind").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("School diploma"))
                .click();
        page.locator("#credential-title input").fill("Ten years of school");
        page.locator("#spell-from input").fill("6/30/2009");
        page.locator("#spell-from input").press("Enter");
        Eyes.look(page, "credential-sheet");
        page.locator("#credential-sheet-do").click();
        assertThat(page.locator("#credentials li")).hasCount(2);
        page.locator("#add-school").click();
        page.locator("#spell-from input").fill("9/1/2025");
        page.locator("#spell-from input").press("Enter");
        page.locator("#school-level").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Upper secondary"))
                .click();
        page.locator("#institution input").fill("Evening school");
        Eyes.look(page, "school-sheet");
        page.locator("#school-sheet-do").click();
        assertThat(page.locator("#school-1")).containsText("since ");
        page.locator("#schools").scrollIntoViewIfNeeded();
        Eyes.look(page, "education");
    }

    private void thePersonsOwn(String person) throws IOException {
        try (Browser phone = Browser.phoneWithoutScripts()) {
            Page page = phone.open("/my");
            Browser.comeIn(page, house.code(person));
            Browser.place(page, "SKILLS").click();
            assertThat(page.locator(".shared li")).hasCount(1);
            assertThat(page.locator(".shared")).containsText("With some help");
            assertThat(page.locator(".shared")).containsText("three others");
            assertThat(page.locator("main")).not().containsText("last week");
            Browser.picture(page, "my-phone-skills");
            Browser.place(page, "CERTIFICATES").click();
            assertThat(page.locator(".shared li")).hasCount(2);
            page.locator("summary", new Page.LocatorOptions().setHasText("Take it along"))
                    .first()
                    .click();
            assertThat(page.locator(".shared li").first()).containsText("the file stays on this phone");
            Browser.picture(page, "my-phone-certificates");
            Download paper = page.waitForDownload(
                    () -> page.locator("button[value=paper]").first().click());
            assertThat(paper.suggestedFilename()).isEqualTo("sheet.pdf");
            Download badge = page.waitForDownload(
                    () -> page.locator("button[value=badge]").first().click());
            assertThat(badge.suggestedFilename()).isEqualTo("badge.json");
            assertThat(Files.readString(badge.path())).contains("OpenBadgeCredential", "Harbour School");
        }
    }
}
