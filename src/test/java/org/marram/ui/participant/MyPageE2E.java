package org.marram.ui.participant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.testing.Axe;
import org.marram.testing.Browser;
import org.marram.testing.Product;

/** A person with a telephone of 360 pixels: comes in with a code, sees the way, and leaves. */
class MyPageE2E {

    private static final int MOST_BYTES = 60_000;

    private static String code;
    private static String nobodysCode;
    private static Desk desk;
    private static String newcomer;

    @BeforeAll
    static void twoPeopleWithAPlan() {
        desk = new Desk();
        code = desk.code(aPersonWithAPlan("Sam"));
        newcomer = aPersonWithAPlan("Sam");
        nobodysCode = desk.code(desk.enrol("Alex"));
    }

    private static String aPersonWithAPlan(String name) {
        String person = desk.enrol(name);
        String first = desk.goal(person, "COUNSELLING", "Meet the counsellor", 1, null, null);
        desk.confirm(first);
        String hours = desk.goal(person, "JOB_TRAINING", "Go to the welding course", 100, 90, null);
        desk.hours(hours, 3);
        desk.goal(person, "JOB_TRAINING", "Get the certificate", 160, null, hours);
        desk.goal(person, "EDUCATION", "Pass the English test", 130, null, null);
        desk.goal(person, "HOUSING", "A door that I can lock", 250, null, null);
        desk.note(person, "We looked at three flats. The one by the park is the best.", true);
        desk.note(person, "تحدثنا عن الدورة.", true);
        return person;
    }

    @Test
    void seesTheWayAfterSigningInWithTheCode() {
        try (Browser phone = Browser.phone()) {
            Page page = phone.open("/my");
            assertThat(page.locator("main")).containsText("Good to know first");
            signIn(page, code.toLowerCase().replace("-", " "));
            assertThat(page.locator(".name")).containsText("Sam");
            assertThat(page.locator(".card h1")).containsText("Go to the welding course");
            assertThat(page.locator(".card")).containsText("3 of 90 hours");
            assertThat(page.locator(".stations .waiting")).containsText("First comes: Go to the welding course");
            assertThat(page.locator("main")).containsText("Steps reached: 1 of 5");
            Browser.picture(page, "my-way");
            Browser.press(page, Browser.place(page, "DONE"));
            assertThat(page.locator(".stations .reached")).containsText("Meet the counsellor");
            assertThat(page.url()).isEqualTo(Product.baseUrl() + "/my");
            assertThat(page.title()).isEqualTo("Marram");
        }
    }

    /** On a telephone of 2015, whose browser runs our script and knows little of what it asks for. */
    @Test
    void saysWhatWillStandWhereThePlanIsStillBeingMadeAndLeavesOnAnOldTelephoneToo() {
        try (Browser phone = Browser.phone()) {
            phone.context().addInitScript("""
                    delete window.fetch; delete window.SubmitEvent; delete window.HTMLDialogElement;
                    delete Element.prototype.replaceChildren; delete HTMLFormElement.prototype.requestSubmit;""");
            Page page = phone.open("/my");
            signIn(page, nobodysCode);
            assertThat(page.locator("h1")).containsText("Your plan is being made");
            Browser.press(page, Browser.place(page, "HELP"));
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            assertLeft(page);
            signIn(page, nobodysCode);
            page.locator("button.leave").click();
            assertLeft(page);
        }
    }

    @Test
    void leavesAtOnceAndGoingBackShowsNothing() {
        try (Browser phone = Browser.phone()) {
            Page page = phone.open("/my");
            signIn(page, code);
            long blank = ((Number) page.evaluate("() => { const start = performance.now();"
                            + " document.querySelector('button.leave').click();"
                            + " return document.body ? 10000 : performance.now() - start; }"))
                    .longValue();
            assertThat(blank).isLessThan(100);
            assertLeft(page);
        }
    }

    @Test
    void leavesWithShiftThreeTimes() {
        try (Browser phone = Browser.desktop()) {
            Page page = phone.open("/my");
            signIn(page, code);
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            assertThat(page.locator(".dots")).hasAttribute("data-count", "2");
            page.keyboard().press("Shift");
            assertLeft(page);
        }
    }

    @Test
    void leaveIsTheFirstStopOfTheTabKey() {
        try (Browser phone = Browser.desktop()) {
            Page page = phone.open("/my");
            page.keyboard().press("Tab");
            assertThat(page.locator("button.leave")).isFocused();
        }
    }

    @Test
    void worksAndLeavesWithoutScripts() {
        try (Browser phone = Browser.phoneWithoutScripts()) {
            Page page = phone.open("/my");
            signIn(page, code);
            assertThat(page.locator(".card")).containsText("3 of 90 hours");
            Browser.press(page, Browser.place(page, "YEARS"));
            assertThat(page.locator(".years-picture.narrow")).isVisible();
            assertThat(page.locator(".whole-way tbody tr")).hasCount(5);
            assertThat(page.locator(".whole-way button[value=further]")).isDisabled();
            String whole = page.locator("#span").textContent();
            Browser.press(page, page.locator(".whole-way button[value=closer]"));
            Browser.press(page, page.locator(".whole-way button[value=closer]"));
            Browser.press(page, page.locator(".whole-way button[value=closer]"));
            assertThat(page.locator("#span")).not().hasText(whole);
            Browser.press(page, page.locator(".whole-way button[value=later]"));
            assertThat(page.url()).isEqualTo(Product.baseUrl() + "/my");
            Browser.press(page, Browser.place(page, "WAY"));
            page.goBack();
            assertThat(page.locator(".card")).containsText("3 of 90 hours");
            assertThat(page.locator(".whole-way")).hasCount(0);
            press(page, "Español");
            assertThat(page.locator(".card")).containsText("3 de 90 horas");
            page.locator("button.leave").click();
            assertLeft(page);
        }
    }

    /** The first time, without scripts and by keys alone: what is good to know, an own pass phrase, a small sheet. */
    @Test
    void comesInForTheFirstTimeChoosesAPassPhraseAndMakesASheet() {
        String person = desk.enrol("Robin");
        try (Browser phone = Browser.phoneWithoutScripts();
                Browser printer = Browser.phone()) {
            Page page = phone.open("/my");
            page.locator("#code").fill(desk.code(person));
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Good to know first");
            assertThat(page.locator("body")).not().containsText("Robin");
            page.locator("main button[value=KEY]").press("Enter");
            page.locator("#own").fill("grey herons in the rain");
            page.keyboard().press("Tab");
            page.keyboard().type("grey herons in the rain");
            page.keyboard().press("Enter");
            String name = page.locator(".big").innerText();
            Browser.picture(page, "my-own-phrase");
            Page paper = printer.open("/my");
            press(paper, "العربية");
            paper.locator("#code").fill(name);
            paper.locator("#phrase").fill("grey herons in the rain");
            Browser.press(paper, paper.locator("main button.primary"));
            Browser.press(paper, Browser.place(paper, "KEY"));
            paper.setViewportSize(320, 740);
            Browser.picture(paper, "my-own-phrase-ar");
            Browser.press(paper, paper.locator("button[value=own-codes]"));
            assertThat(paper.locator(".slip li")).hasCount(10);
            assertThat(paper.locator("[data-print]")).isVisible();
            assertAccessible(paper);
            Browser.picture(paper, "my-codes-ar");
            paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(paper.locator("body").innerText()).matches("(\\s*[A-Z2-9]{4}(-[A-Z2-9]{4}){2}\\s*){10}");
            Browser.picture(paper, "my-codes-on-paper");
            paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            Browser.press(paper, paper.locator("main button.primary"));
            assertThat(paper.locator(".slip")).hasCount(0);
        }
    }

    /** A very old browser and no mouse: no styles, no scripts, no pictures, keys alone. */
    @Test
    void everythingCanBeReadAndDoneByKeysWithoutStylesScriptsAndPictures() {
        try (Browser phone = Browser.phoneWithoutScripts()) {
            phone.context().route(Pattern.compile(".*\\.(css|js|svg|ico)"), Route::abort);
            Page page = phone.open("/my");
            page.locator("#code").fill(nobodysCode);
            page.keyboard().press("Enter");
            page.locator(".menu").or(Browser.welcome(page)).waitFor();
            if (Browser.welcome(page).count() > 0) {
                Browser.welcome(page).press("Enter");
            }
            page.locator(".menu summary").press("Enter");
            page.locator(".places button[value=GOALS]").press("Enter");
            page.locator("#goal-words").focus();
            page.keyboard().type("A garden");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".own-goal h2")).containsText("A garden");
            page.locator(".menu summary").press("Enter");
            page.locator(".places button[value=WAY]").press("Enter");
            assertThat(page.locator(".goal")).containsText("My own goal");
            page.locator("button.leave").press("Enter");
            assertLeft(page);
        }
    }

    /** 50 kbit/s, with 300 ms to and fro. */
    @Test
    void isUsableWithinFiveSecondsOverASlowLine() {
        try (Browser phone = Browser.phone();
                Browser before = Browser.phone()) {
            String own = desk.code(desk.enrol("Kim"));
            signIn(before.open("/my"), own);
            Page page = phone.context().newPage();
            CDPSession line = phone.context().newCDPSession(page);
            JsonObject slow = new JsonObject();
            slow.addProperty("offline", false);
            slow.addProperty("latency", 300);
            slow.addProperty("downloadThroughput", 50_000 / 8);
            slow.addProperty("uploadThroughput", 50_000 / 8);
            line.send("Network.enable");
            line.send("Network.emulateNetworkConditions", slow);
            long start = System.nanoTime();
            page.navigate("/my");
            page.locator("#code").fill(own);
            long first = System.nanoTime();
            Browser.press(page, page.locator("main button.primary"));
            assertThat(page.locator(".menu")).isVisible();
            List<Long> took = List.of((first - start) / 1_000_000, (System.nanoTime() - first) / 1_000_000);
            assertThat(took)
                    .as("milliseconds: to the sign-in, and on to the way")
                    .allMatch(each -> each < 5_000);
        }
    }

    @Test
    void isReadInTheDarkWithMoreContrastInTheSystemsColoursAndOnPaper() {
        try (Browser phone = Browser.phone()) {
            Page page = phone.open("/my");
            Browser.press(page, page.locator("footer button[value=dark]"));
            signIn(page, code);
            assertThat(page.locator("html")).hasClass("plain dark");
            assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(18, 24, 29)");
            for (String place : List.of("WAY", "YEARS", "SESSIONS")) {
                Browser.press(page, Browser.place(page, place));
                assertAccessible(page);
                Browser.picture(page, "my-dark-" + place);
            }
            Browser.press(page, page.locator("button[value=calendar-on]"));
            assertThat(page.locator("#calendar-address")).hasValue(Pattern.compile("http.*/feed/[\\w-]{43}\\.ics"));
            assertAccessible(page);
            Browser.picture(page, "my-calendar-on");
            Browser.press(page, page.locator("button[value=calendar-off]"));
            Browser.press(page, page.locator("footer button[value=contrast]"));
            assertAccessible(page);
            Browser.picture(page, "my-dark-contrast");
            Browser.press(page, Browser.place(page, "WAY"));
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            Browser.picture(page, "my-forced-colours");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setMedia(Media.PRINT));
            assertThat(page.locator("header, footer, .menu").filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
            assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            Browser.picture(page, "my-on-paper");
        }
    }

    @Test
    void keepsNothingOnTheDevice() {
        try (Browser phone = Browser.phone()) {
            Page page = phone.open("/my");
            signIn(page, code);
            Browser.press(page, Browser.place(page, "HELP"));
            Object kept = page.evaluate("async () => [localStorage.length, sessionStorage.length,"
                    + " (await indexedDB.databases()).length, (await caches.keys()).length,"
                    + " (await navigator.serviceWorker.getRegistrations()).length, document.cookie.length]");
            assertThat(kept).isEqualTo(List.of(0, 0, 0, 0, 0, 0));
            page.locator("button.leave").click();
            page.waitForURL("**/empty.html");
            eventually(() -> phone.context().cookies().isEmpty());
        }
    }

    @Test
    void theFirstPageIsSmall() {
        try (Browser phone = Browser.phone()) {
            AtomicInteger bytes = new AtomicInteger();
            Page page = phone.context().newPage();
            page.onRequestFinished(
                    request -> bytes.addAndGet(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
            page.navigate("/my");
            signIn(page, code);
            page.waitForLoadState();
            assertThat(bytes.get()).isBetween(5_000, MOST_BYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "Español", "Français", "العربية", "Українська"})
    void isAccessibleInEveryLanguageAndFitsANarrowScreen(String language) {
        try (Browser phone = Browser.phone()) {
            Page page = phone.open("/my");
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            press(page, language);
            assertAccessible(page);
            Browser.picture(page, "my-sign-in-" + language);
            page.locator("#code").fill(desk.code(newcomer));
            Browser.press(page, page.locator("main button.primary"));
            assertAccessible(page);
            Browser.picture(page, "my-welcome-" + language);
            Browser.press(page, page.locator("main button.primary"));
            assertThat(page.locator("html")).hasAttribute("dir", language.equals("العربية") ? "rtl" : "ltr");
            page.setViewportSize(320, 740);
            for (Place place : Place.MENU) {
                Browser.press(page, Browser.place(page, place.name()));
                Browser.picture(page, "my-" + language + "-" + place);
                page.evaluate(
                        "() => document.querySelectorAll('main details:not(.menu)').forEach(it => { it.open = true; })");
                assertAccessible(page);
            }
            page.locator(".menu summary").press("Enter");
            assertAccessible(page);
            Browser.picture(page, "my-" + language + "-menu");
            Browser.press(page, page.locator("footer button[value=large]"));
            assertThat(page.locator("html")).hasClass("plain large");
            assertAccessible(page);
            assertThat(complaints).isEmpty();
        }
    }

    private static void signIn(Page page, String code) {
        page.locator("#code").fill(code);
        Browser.press(page, page.locator("main button.primary"));
        if (Browser.welcome(page).count() > 0) {
            Browser.press(page, Browser.welcome(page));
        }
        assertThat(page.locator(".menu")).isVisible();
    }

    private static void press(Page page, String name) {
        Browser.press(
                page,
                page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)));
    }

    private static void assertLeft(Page page) {
        page.waitForURL("**/empty.html");
        assertThat(page.locator("body")).hasText("");
        page.goBack();
        assertThat(page.content()).doesNotContain("Sam").doesNotContain("welding");
        page.goForward();
        assertThat(page.content()).doesNotContain("Sam").doesNotContain("welding");
        page.navigate("/my");
        assertThat(page.locator("#code")).isVisible();
    }

    /** No violation that axe finds, nothing to scroll sideways, and nothing to press that is lower than 44 pixels. */
    private static void assertAccessible(Page page) {
        assertThat(page.evaluate("() => [...document.querySelectorAll('button, summary, input:not([type=hidden])')]"
                        + ".map(it => it.closest('label') || it).filter(it => it.checkVisibility()"
                        + " && it.getBoundingClientRect().height < 44).length"))
                .isEqualTo(0);
        assertThat(Axe.violations(Axe.of(page))).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static void eventually(Supplier<Boolean> holds) {
        for (int tries = 0; tries < 50 && !holds.get(); tries++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(holds.get()).isTrue();
    }
}
