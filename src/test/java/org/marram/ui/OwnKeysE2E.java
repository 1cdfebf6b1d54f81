package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/**
 * Rule 97: somebody without a mouse, at 200 % zoom (640 pixels of 1280), does all that the own pages are for, S1 to S14, by the keys
 * alone. Wherever the keys lead one sees where one is, in the order of the page, and comes out again; after each answer one stands at
 * what it says.
 */
class OwnKeysE2E {

    private static final int MOST_STOPS = 120;

    /** What has the focus: whether it is what is looked for, its number in the page, how it is called, whether one sees that it has it, and whether it is in sight. */
    private static final String STOP = """
            wanted => {
              const it = document.activeElement;
              if (!it || it === document.body || it === document.documentElement) return null;
              const style = getComputedStyle(it), box = it.getBoundingClientRect();
              const bar = document.querySelector('header').getBoundingClientRect().bottom;
              return {
                wanted: wanted !== null && it.matches(wanted),
                at: [...document.querySelectorAll('*')].indexOf(it),
                name: [it.tagName, it.className, it.id, it.name, it.value, it.textContent.trim().slice(0, 30)].join(' '),
                ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight
                  && (it.closest('header') !== null || box.bottom > bar),
              };
            }""";

    private final House house = new House();
    private Page page;

    @Test
    void everyJourneyIsWalkedByKeysAlone() {
        String person = house.accepted("Sam");
        house.classTomorrow();
        house.passes(person, 40);
        house.reviewed(person, "We looked at it together.");
        house.earned(person, "Baker, level 1");
        house.shownPaper(person, "Letter of the school");
        String code = house.code(person);
        try (Browser browser = Browser.desktop()) {
            page = browser.open("/my");
            page.setViewportSize(640, 400);
            walk("sign-in");
            type("#code", "AAAA-BBBB-CCCC");
            answered("Enter");
            standsAt("[role=alert]");
            type("#code", code);
            answered("Enter");
            walk("welcome");
            press("main button[value=WAY]");

            go("WAY");
            type("#review-words", "It is mine.");
            press("#review button[value=YES]");
            standsAt("[role=status]");
            press("main button[value=GOALS]");
            type("#goal-words", "A garden");
            to("#goal-pathway");
            page.keyboard().press("ArrowDown");
            press("#new-goal button");
            standsAt("[role=status]");
            assertThat(page.locator(".own-goal h2").last()).hasText("A garden");
            open(".own-goal:has(+ #new-goal) details:nth-of-type(2)");
            type(".own-goal details[open] textarea", " and a tree");
            press(".own-goal details[open] button");
            assertThat(page.locator("main")).containsText("and a tree");
            type("#agreement-words", "Not on Fridays");
            press("#agreement button[value=NOT_YET]");
            open(".own-goal details");
            type(".own-goal details[open] textarea", "When?");
            press(".own-goal details[open] button");
            assertThat(page.locator(".own-goal").first()).containsText("When?");
            walked("GOALS");

            go("SESSIONS");
            press(".shared button");
            standsAt("[role=status]");
            press(".shared button");
            press("#calendar button");
            standsAt("#calendar-address");
            press("#calendar button[value=calendar-off]");
            walked("SESSIONS");

            go("YEARS");
            press(".closer button[value=closer]");
            walked("YEARS");
            for (String place : List.of("DONE", "NOTES", "SKILLS", "LOOKED", "HELP")) {
                go(place);
                walked(place);
            }
            go("CERTIFICATES");
            open("main .shared details");
            saves("button[value=paper]");
            walked("CERTIFICATES");
            go("DOCUMENTS");
            open("main .shared details");
            saves("main .shared details button");
            walked("DOCUMENTS");

            go("SHARED");
            open("main .shared details");
            press("main .shared details button");
            standsAt("[role=status]");
            walked("SHARED");

            go("REACH");
            choose("input[name=channel]", 1);
            type("#reach-from", "0930AM");
            press("#reach button.primary");
            standsAt("[role=alert]");
            to("input[name=days]");
            page.keyboard().press("Space");
            type("#reach-until", "1130AM");
            type("#reach-say", "The library");
            press("#reach button.primary");
            standsAt("[role=status]");
            press("#reach-told button.primary");
            walked("REACH");

            go("RIGHTS");
            open("#copy details");
            saves("#copy button");
            type("#wrong-words", "I was there on Monday.");
            press("#wrong button");
            standsAt("[role=status]");
            open("#delete details");
            press("#delete button");
            walked("RIGHTS");
            go("FEEDBACK");
            type("#feedback-words", "Nobody calls back.");
            choose("#feedback input[type=radio]", 1);
            press("#feedback button");
            standsAt("[role=status]");
            walked("FEEDBACK");

            press("footer button[value=ar]");
            walked("FEEDBACK");
            press("footer button[value=en]");
            press("footer button[value=contrast]");
            go("KEY");
            type("#own", "grey herons in the rain");
            page.keyboard().press("Tab");
            page.keyboard().type("grey herons in the mud");
            answered("Enter");
            standsAt("[role=alert]");
            type("#own", "grey herons in the rain");
            page.keyboard().press("Tab");
            page.keyboard().type("grey herons in the rain");
            answered("Enter");
            standsAt("[role=status]");
            press("#own-codes button");
            walk("codes");
            press("main button.primary");
            walked("KEY");
            open("#phone-gone details");
            press("#phone-gone button[value=end-everywhere]");
            assertThat(page.locator("#code")).isVisible();
            to("button.leave");
            page.keyboard().press("Enter");
            page.waitForURL("**/empty.html");
        }
    }

    /** To a place by the menu, from wherever one stands. */
    private void go(String place) {
        open(".menu");
        press(".places button[value=" + place + "]");
        assertThat(page.locator(".places button[aria-current]")).hasAttribute("value", place);
    }

    /** What unfolds is unfolded by the keys where it is not yet. */
    private void open(String details) {
        to(details + " > summary");
        if (!(boolean) page.locator(details).first().evaluate("it => it.open")) {
            page.keyboard().press("Enter");
        }
        assertThat(page.locator(details).first()).hasAttribute("open", "");
    }

    private void type(String field, String words) {
        to(field);
        page.keyboard().type(words);
    }

    /** One of several to choose from, by the arrows. */
    private void choose(String radio, int further) {
        to(radio);
        page.keyboard().press("Space");
        for (int step = 0; step < further; step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator(radio).nth(further)).isChecked();
    }

    private void press(String button) {
        to(button);
        answered("Enter");
    }

    /** The key leads to the next page; it is there before anything else is pressed. */
    private void answered(String key) {
        page.evaluate("() => { window.before = true; }");
        page.keyboard().press(key);
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    private void saves(String button) {
        to(button);
        page.waitForDownload(() -> page.keyboard().press("Enter"));
    }

    private void standsAt(String message) {
        assertThat(page.locator(message)).isFocused();
        assertThat(stop(message)).as(message).containsEntry("seen", true);
    }

    /** By Tab alone; round the page once at most. */
    private void to(String wanted) {
        List<String> stops = new ArrayList<>();
        for (int tab = 0; tab < MOST_STOPS; tab++) {
            page.keyboard().press("Tab");
            Map<String, Object> stop = stop(wanted);
            if (stop != null && (boolean) stop.get("wanted")) {
                ringed(stop);
                return;
            }
            stops.add(stop == null ? "-" : (String) stop.get("name"));
        }
        throw new AssertionError(wanted + " is not reached: " + stops);
    }

    private void walked(String place) {
        page.evaluate("() => document.activeElement.blur()");
        walk(place);
    }

    /** Round the page once: Leave first, every stop in the order of the page, ringed and in sight, and out at its end. */
    private void walk(String name) {
        page.evaluate("() => document.querySelectorAll('details:not(.menu)').forEach(it => { it.open = true; })");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " does not scroll sideways at 200 %")
                .isEqualTo(true);
        int first = -1;
        int before = -1;
        int stops = 0;
        page.evaluate(
                "() => { const top = document.createElement('span'); top.tabIndex = -1; document.body.prepend(top);"
                        + " top.focus(); top.remove(); }");
        for (int tab = 0; tab < MOST_STOPS; tab++) {
            page.keyboard().press("Tab");
            Map<String, Object> stop = stop(null);
            int at = stop == null ? -1 : ((Number) stop.get("at")).intValue();
            if (stop == null || at == first) {
                assertThat(stops).as(name).isGreaterThan(8);
                return;
            }
            ringed(stop);
            if (before < 0) {
                first = at;
                assertThat((String) stop.get("name")).as(name).startsWith("BUTTON leave");
            }
            assertThat(at).as(name + ": " + stop.get("name") + " in order").isGreaterThanOrEqualTo(before);
            stops += at == before ? 0 : 1; // a field for an hour has a stop for each of its parts
            before = at;
        }
        throw new AssertionError(name + " holds the keys");
    }

    private static void ringed(Map<String, Object> stop) {
        assertThat(stop)
                .as("a stop one sees")
                .isNotNull()
                .containsEntry("ringed", true)
                .containsEntry("seen", true);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> stop(String wanted) {
        return (Map<String, Object>) page.evaluate(STOP, wanted);
    }
}
