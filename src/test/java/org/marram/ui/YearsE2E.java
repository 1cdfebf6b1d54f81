package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Browser;

/** The picture of the years on a person's page: seen, walked through with keys, turned into a table, printed. */
class YearsE2E {

    /** Labels and circles of the picture that is shown which stand on one another, as the browser has drawn them. */
    private static final String MEETING = """
            () => {
              const shown = [...document.querySelectorAll('.years-picture')].find(it => it.checkVisibility());
              const boxes = [...shown.querySelectorAll('.mark :is(circle, .label)')]
                .map(it => [it.closest('.mark'), it, it.getBoundingClientRect()]);
              return boxes.flatMap(([mark, it, box], index) => boxes.slice(index + 1)
                .filter(([other, , there]) => other !== mark && box.left < there.right - 1 && there.left < box.right - 1
                  && box.top < there.bottom - 5 && there.top < box.bottom - 5)
                .map(([, one]) => it.textContent + ' / ' + one.textContent));
            }""";

    private static House house;
    private static String few;
    private static String some;
    private static String many;

    @BeforeAll
    static void plansOfOneThreeAndTenYears() {
        house = new House();
        few = house.withYears("Anu Strand", 5, 1);
        some = house.withYears("Bela Strand", 20, 3);
        many = house.withYears("Cora Strand", 60, 10);
    }

    @Test
    void showsTheWholeWayAndComesCloser() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            for (String person : List.of(few, some, many)) {
                Eyes.go(page, "/people/" + person, "#years a.mark");
                assertThat(page.locator("#years .wide a.mark"))
                        .hasCount(person.equals(few) ? 5 : person.equals(some) ? 20 : 60);
                assertThat((List<?>) page.evaluate(MEETING)).isEmpty();
                Eyes.look(page, "years-" + (person.equals(few) ? 5 : person.equals(some) ? 20 : 60));
            }
            String whole = page.locator("#years-span").textContent();
            page.locator("#years-YEAR").click();
            assertThat(page.locator("#years-YEAR")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("#years-span")).not().hasText(whole);
            assertThat((List<?>) page.evaluate(MEETING)).isEmpty();
            String year = page.locator("#years-span").textContent();
            page.locator("#years-earlier").click();
            assertThat(page.locator("#years-span")).not().hasText(year);
            Eyes.look(page, "years-zoomed");
            for (int each = 0; each < 40 && page.locator("#years-earlier").isEnabled(); each++) {
                String shown = page.locator("#years-span").textContent();
                page.locator("#years-earlier").click();
                assertThat(page.locator("#years-span")).not().hasText(shown);
            }
            assertThat(page.locator("#years-earlier")).isDisabled();
            page.locator("#years-ALL").click();
            assertThat(page.locator("#years-span")).hasText(whole);
        }
    }

    @Test
    void isWalkedWithKeysAndAMilestoneLeadsToItsLine() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + some, "#years a.mark");
            page.locator("#years summary").focus();
            for (int tabs = 0; tabs < 14 && page.locator("a.mark:focus").count() == 0; tabs++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.locator("a.mark:focus")).hasCount(1);
            String first = page.locator("a.mark:focus").getAttribute("href");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("a.mark:focus")).not().hasAttribute("href", first);
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("a.mark:focus")).hasAttribute("href", first);
            page.keyboard().press("Enter");
            assertThat(page.locator(first)).isFocused();
            assertThat(page.locator(first)).isInViewport();
            assertThat(page.url()).doesNotContain("#");
            Locator last = page.locator("#years .wide a.mark[href='#milestone-20'] circle");
            last.click();
            assertThat(page.locator("#milestone-20")).isFocused();
            page.locator("#years-zoom-out, #years-ALL").first().focus();
            page.keyboard().press("+");
            assertThat(page.locator("#years-TEN_YEARS")).hasAttribute("aria-pressed", "true");
            page.keyboard().press("+");
            page.keyboard().press("+");
            assertThat(page.locator("#years-TWO_YEARS")).hasAttribute("aria-pressed", "true");
            String span = page.locator("#years-span").textContent();
            page.keyboard().press("Shift+ArrowRight");
            assertThat(page.locator("#years-span")).not().hasText(span);
            page.keyboard().press("Shift+ArrowLeft");
            assertThat(page.locator("#years-span")).hasText(span);
            page.keyboard().press("-");
            assertThat(page.locator("#years-FIVE_YEARS")).hasAttribute("aria-pressed", "true");
            page.keyboard().press("t");
            assertThat(page.locator("#years-table tbody tr")).hasCount(20);
            assertThat(page.locator("#years-picture")).isHidden();
            Eyes.look(page, "years-table");
            page.locator("#years-table a").first().click();
            assertThat(page.locator("#milestone-1")).isFocused();
        }
    }

    @Test
    void showsWhatComesBeforeOnlyForTheOneSomebodyIsAt() {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + some, "#years a.mark");
            Locator waits = page.locator("#years .wide a.mark:has(.arc)").first();
            assertThat(waits.locator(".arc").first()).isHidden();
            waits.locator("circle").hover();
            assertThat(waits.locator(".arc").first()).hasCSS("display", "inline");
            assertThat(waits.locator("title")).containsText("comes after: ");
        }
    }

    @Test
    void isPrintedOnOneSheetWithoutAnythingThatTells() throws Exception {
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.open(browser, house.coordinator, "/people/" + many, "#years a.mark");
            page.evaluate("document.documentElement.classList.add('print-years')");
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            Browser.picture(page, "years-print");
            assertThat(page.locator("#person-name")).isHidden();
            assertThat(page.locator(".bar")).isHidden();
            assertThat(page.locator("#years .wide")).isVisible();
            byte[] pdf = page.pdf(new PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPrintBackground(false)
                    .setPath(Path.of("target/pictures/years.pdf")));
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b")
                            .matcher(text)
                            .results()
                            .count())
                    .isOne();
        }
    }

    @Test
    void isDrawnForATelephoneAndCanBeFolded() {
        try (Browser phone = Browser.phone()) {
            Page page = Eyes.open(phone, house.coordinator, "/people/" + some, "#years .narrow");
            assertThat(page.locator("#years .narrow")).isVisible();
            assertThat(page.locator("#years .wide")).isHidden();
            assertThat((List<?>) page.evaluate(MEETING)).isEmpty();
            Eyes.look(page, "years-20");
            page.locator("#years summary").click();
            assertThat(page.locator("#years .narrow")).isHidden();
        }
    }

    @Test
    void theSessionsBehindTheHoursOpenBeside() {
        String person = house.accepted("Dina Strand");
        house.classOfWeeks(3, person);
        for (boolean narrow : new boolean[] {false, true}) {
            try (Browser browser = narrow ? Browser.phone() : Browser.desktop()) {
                Page page = Eyes.open(browser, house.coordinator, "/people/" + person, "#plan .milestone");
                assertThat(page.locator(".forecast:has([id^=facts-])")).containsText("hours a week");
                page.locator("[id^=facts-]").first().click();
                assertThat(page.locator("vaadin-dialog-overlay .facts-list li")).hasCount(3);
                Eyes.look(page, "facts-sheet");
                page.keyboard().press("Escape");
                assertThat(page.locator("[id^=facts-]").first()).isFocused();
            }
        }
    }

    @Test
    void theSamePictureIsAFileOfTheApiForThoseWhoMaySeeThePlan() {
        Visitor desk = Visitor.staff(house.coordinator);
        HttpResponse<String> svg =
                desk.send("GET", "/people/" + some + "/plan/years.svg", null, "Accept-Language", "ar");
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(svg.body())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("\u0627\u0644\u064A\u0648\u0645")
                .doesNotContain(some, "href");
        assertThat(desk.send("GET", "/people/" + some + "/plan/years.svg?zoom=YEAR&steps=-1", null)
                        .body())
                .contains("Milestones shown")
                .isNotEqualTo(svg.body());
        assertThat(desk.send("GET", "/people/" + some + "/plan/years.svg?zoom=DAY", null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(Visitor.staff(house.colleague)
                        .send("GET", "/people/" + some + "/plan/years.svg", null)
                        .statusCode())
                .isEqualTo(404);
    }
}
