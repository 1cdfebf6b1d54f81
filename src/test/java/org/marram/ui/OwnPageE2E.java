package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Axe;
import org.marram.testing.Browser;

/** A person's own page as the staff see it from their desks. */
class OwnPageE2E {

    private final House house = new House();

    /** S4: a goal in the person's own words is on the list at once, is answered, and the answer is read on their page. */
    @Test
    void aGoalOfTheirOwnIsHeardAndAnswered() {
        String person = house.accepted("Garganey");
        String code = house.code(person);
        Visitor own = Visitor.person(code);
        HttpResponse<String> added = own.send(
                "POST",
                "/my/goals",
                "{\"pathway\":\"EDUCATION\",\"words\":\"I want to read to my daughter. " + House.FOUR_BYTE + "\"}",
                "Idempotency-Key",
                Visitor.key());
        Assertions.assertThat(added.statusCode()).isEqualTo(204);
        try (Browser desk = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(desk, house.coordinator);
            assertThat(page.locator(".kind-own-word")).containsText("nobody has answered");
            page.locator(".kind-own-word .work-open").click();
            assertThat(page.locator("#own-words")).containsText("I want to read to my daughter.");
            Eyes.look(page, "own-words");
            page.locator("#answer-1").click();
            page.locator("#answer-words textarea").fill("Let us begin with the library on Monday.");
            Eyes.look(page, "answer-sheet");
            page.locator("#answer-sheet-do").click();
            assertThat(page.locator("#answered-words")).isVisible();
            Page my = phone.open("/my");
            Browser.comeIn(my, code);
            Browser.place(my, "GOALS").click();
            assertThat(my.locator(".own-goal").last()).containsText("Let us begin with the library on Monday.");
            Browser.picture(my, "my-goals-answered");
        }
    }

    /** S5: without scripts, without a reason; the class list says it beside the name. */
    @Test
    void whoCannotComeSaysSoInOneTap() {
        String person = house.accepted("Ruff");
        String session = house.classTomorrow();
        try (Browser phone = Browser.phoneWithoutScripts();
                Browser desk = Browser.phone()) {
            Page my = phone.open("/my");
            my.locator("footer button[value=ar]").click();
            Browser.comeIn(my, house.code(person));
            Browser.place(my, "SESSIONS").click();
            my.setViewportSize(320, 740);
            my.locator(".shared button").click();
            assertThat(my.locator(".shared .told")).isVisible();
            Browser.picture(my, "my-sessions-ar");
            my.locator("footer button[value=en]").click();
            assertThat(my.locator(".shared")).containsText("You said you cannot come.");
            Browser.picture(my, "my-sessions-en");

            Page page = Eyes.open(desk, house.provider, "/classes/" + session, ".roster-row");
            assertThat(page.locator(".roster-row")).containsText("Said they cannot come");
            Eyes.look(page, "roster-cannot-come");
            my.locator(".shared button").click();
            assertThat(my.locator(".shared .told")).hasCount(0);
            page.reload();
            assertThat(page.locator(".roster-note")).hasText("");
        }
    }

    /** S6, without scripts: told, refused where it says too little, read by the coordinator, asked again, still right. */
    @Test
    void howToReachThemIsToldReadAndAskedAgain() {
        String person = house.accepted("Pochard");
        String code = house.code(person);
        try (Browser desk = Browser.desktop();
                Browser phone = Browser.phoneWithoutScripts()) {
            Page my = phone.open("/my");
            Browser.comeIn(my, code);
            Browser.place(my, "REACH").click();
            my.locator("input[name=channel][value=CALL]").check();
            my.locator("#reach-from").fill("09:30");
            my.locator("#reach-say").fill("The library " + House.FOUR_BYTE);
            my.locator("#reach button.primary").click();
            assertThat(my.locator("[role=alert]")).containsText("Tick the days that are safe");
            assertThat(my.locator("#reach-say")).hasValue("The library " + House.FOUR_BYTE);
            my.locator("input[name=days][value=MONDAY]").check();
            my.locator("#reach-until").fill("11:00");
            Browser.picture(my, "my-reach");
            my.locator("#reach button.primary").click();
            assertThat(my.locator("#reach-told")).containsText("The library");

            Page page = Eyes.open(desk, house.coordinator, "/people/" + person, "#safe-contact-line");
            assertThat(page.locator("#safe-contact-line")).containsText("The library");
            assertThat(page.locator("#safe-contact-line")).containsText("The person said so on");
            Eyes.look(page, "safe-contact");
            page.locator("#ask-contact").click();
            Eyes.settle(page);
            Eyes.look(page, "reach-sheet");
            page.locator("#reach-channel vaadin-radio-button")
                    .last()
                    .locator("input")
                    .check();
            page.locator("#reach-sheet-do").click();
            assertThat(page.locator("#safe-contact-line")).containsText("Wait until they contact you");

            Browser.place(my, "REACH").click();
            assertThat(my.locator("#reach-told")).containsText("I will contact you");
            my.locator("#reach-told button.primary").click();
            assertThat(my.locator("#reach-told")).containsText("You told us on");
            my.locator("#reach-told summary").click();
            assertThat(my.locator("#reach-told details")).containsText("The library");
            Browser.picture(my, "my-reach-told");
        }
        try (Browser phone = Browser.phone()) {
            Page my = phone.open("/my");
            Browser.comeIn(my, code);
            Browser.place(my, "REACH").click();
            my.locator("button[lang=ar]").click();
            assertThat(my.locator("html")).hasAttribute("dir", "rtl");
            assertThat(my.locator("#reach")).isVisible();
            Assertions.assertThat(Axe.violations(Axe.of(my))).isEmpty();
            Assertions.assertThat(my.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            Browser.picture(my, "my-reach-ar");
        }
    }

    /** S9, S10, C14: said on the phone without scripts, answered at the desk, the last word beside it; the copy is a file of no telling name. */
    @Test
    void whatIsWrongIsAnsweredWithTheirOwnWordsBesideItAndTheCopyIsTheirs() throws IOException {
        String person = house.accepted("Gadwall");
        String code = house.code(person);
        try (Browser desk = Browser.desktop();
                Browser phone = Browser.phoneWithoutScripts()) {
            Page my = phone.open("/my");
            Browser.comeIn(my, code);
            Browser.place(my, "RIGHTS").click();
            my.locator("#wrong-words").fill("I was there on Monday. " + House.FOUR_BYTE);
            my.locator("#wrong button").click();
            assertThat(my.locator("#asked")).containsText("You get an answer by");

            Page page = Eyes.signIn(desk, house.coordinator);
            assertThat(page.locator(".kind-request")).containsText("the answer is due");
            Eyes.look(page, "today-request");
            page.locator(".kind-request .work-open").click();
            assertThat(page.locator("#request-1")).containsText("Answer by");
            Eyes.look(page, "requests");
            page.locator("#answer-request-1").click();
            page.locator("#request-agreed vaadin-radio-button")
                    .last()
                    .locator("input")
                    .check();
            page.locator("#request-sheet-do").click();
            assertThat(page.locator("#request-words")).containsText("Please fill this in");
            page.locator("#request-words textarea").fill("The list of that day says otherwise.");
            Eyes.look(page, "request-sheet");
            page.locator("#request-sheet-do").click();
            assertThat(page.locator("#request-1")).containsText("Stays as it is");

            Browser.place(my, "RIGHTS").click();
            assertThat(my.locator("#asked")).containsText("The list of that day says otherwise.");
            my.locator("#asked summary").click();
            my.locator("#state-0").fill("The list is wrong.");
            my.locator("#asked button").click();
            assertThat(my.locator("#asked .said").last()).hasText("The list is wrong.");
            my.locator("#copy summary").click();
            assertThat(my.locator("#copy")).containsText("the file stays on this phone");
            Browser.picture(my, "my-rights");
            Download file = my.waitForDownload(() -> my.locator("#copy button").click());
            Assertions.assertThat(file.suggestedFilename()).isEqualTo("copy.zip");
            Page copy = desk.context().newPage();
            copy.setContent(firstOf(file.path()));
            assertThat(copy.locator("body")).containsText("The list is wrong.");
            assertThat(copy.locator("body")).containsText("What is not in here, and why");
            Assertions.assertThat(Axe.violations(Axe.of(copy))).isEmpty();
            Browser.picture(copy, "my-copy");
            copy.setViewportSize(320, 740);
            Assertions.assertThat(copy.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            Browser.picture(copy, "my-copy-320");

            page.reload();
            assertThat(page.locator("#request-1")).containsText("The list is wrong.");
            page.locator("#make-copy").click();
            page.locator("#hand-out-purpose vaadin-radio-button")
                    .first()
                    .locator("input")
                    .check();
            page.locator("#hand-out-sheet-do").click();
            assertThat(page.locator("#hand-out-save")).isVisible();
            Eyes.look(page, "hand-out-sheet");
            Assertions.assertThat(page.waitForDownload(
                                    () -> page.locator("#hand-out-save").click())
                            .suggestedFilename())
                    .isEqualTo("copy.zip");
        }
    }

    /** S13: past the own coordinator, with a name or without. */
    @Test
    void whatTheySayAboutTheProgrammePassesTheirCoordinatorBy() {
        String person = house.accepted("Shelduck");
        try (Browser desk = Browser.desktop();
                Browser phone = Browser.phoneWithoutScripts()) {
            Page my = phone.open("/my");
            Browser.comeIn(my, house.code(person));
            for (String how : new String[] {"NAMED", "UNNAMED"}) {
                Browser.place(my, "FEEDBACK").click();
                my.locator("#feedback-words").fill("Nobody calls back, " + how);
                my.locator("input[value=" + how + "]").check();
                my.locator("#feedback button").click();
                assertThat(my.locator("[role=status]")).containsText("on its way");
                assertThat(my.locator("#feedback-said .said")).hasText("Nobody calls back, NAMED");
            }
            Browser.picture(my, "my-feedback-said");
            Page page = Eyes.signIn(desk, house.supervisor);
            page.locator("#go-feedback").click();
            assertThat(page.locator("#feedback-2")).isVisible();
            assertThat(page.locator("#feedback .facts-list")).containsText("Without a name");
            assertThat(page.locator("#feedback .facts-list")).containsText("Shelduck");
            Eyes.look(page, "feedback");
            page.getByText("I have read it").click();
            assertThat(page.locator("#feedback-answered")).isVisible();
            page.locator("#feedback-answer-1").click();
            page.locator("#feedback-words textarea").fill("I talk with them on Monday.");
            Eyes.look(page, "feedback-sheet");
            page.locator("#feedback-sheet-do").click();
            assertThat(page.locator("#feedback .empty")).isVisible();
            Browser.place(my, "FEEDBACK").click();
            assertThat(my.locator("#feedback-said .told")).hasText("I talk with them on Monday.");
        }
    }

    /** What the first file of a ZIP says. */
    private static String firstOf(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Rule 62: nobody alone replaces what the person chose. */
    @Test
    void whatThePersonChoseIsReplacedByTwoOfTheStaff() {
        String person = house.accepted("Wigeon");
        Visitor own = Visitor.person(house.code(person));
        own.ask("/my/sign-in/passphrase", "{\"passphrase\":\"grey herons in the rain\"}");
        try (Browser desk = Browser.desktop();
                Browser other = Browser.desktop()) {
            Page page = Eyes.signIn(desk, house.coordinator);
            Eyes.unfold(page, person, "own-page");
            page.locator("#hand-over-code").click();
            page.locator("#make-code").click();
            page.locator("#ask-second").click();
            String shown = page.locator("#asked").innerText();
            Eyes.look(page, "code-asked");
            page.locator("#make-code").click();
            assertThat(page.locator("#code-sheet-notice")).containsText("needs a colleague");

            Page second = Eyes.signIn(other, house.colleague);
            second.locator("#second").click();
            second.locator("#second-words input").fill(shown);
            Eyes.look(second, "second-sheet");
            second.locator("#second-sheet-do").click();
            assertThat(second.locator(".notice").first()).containsText("Confirmed");

            page.locator("#make-code").click();
            assertThat(page.locator("#code")).isVisible();
            Eyes.look(page, "code-made");
        }
    }
}
