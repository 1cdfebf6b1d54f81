package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.marram.testing.Axe;
import org.marram.testing.Browser;

/** What must hold of every screen and dialog of the staff, at any width. */
final class Eyes {

    /** Whatever can be pressed or typed into, and is lower than 44 pixels although fingers press it. */
    private static final String SMALL = """
            () => [...document.querySelectorAll(`a[href], button, vaadin-button, vaadin-menu-bar-button, vaadin-checkbox,
                vaadin-radio-button, vaadin-details-summary, vaadin-text-field, vaadin-text-area, vaadin-combo-box,
                vaadin-date-picker, vaadin-time-picker, vaadin-select, vaadin-integer-field, vaadin-number-field`)]
              .filter(it => it.checkVisibility() && !it.closest('.skip, [inert]'))
              .map(it => [it, it.shadowRoot && it.shadowRoot.querySelector('[part=input-field]') || it])
              .filter(([it, pressed]) => {
                const box = pressed.getBoundingClientRect();
                return box.height > 0 && (box.height < 43.5 || box.width < 43.5);
              })
              .map(([it, pressed]) => it.tagName + '#' + it.id + ' "' + it.textContent.slice(0, 30) + '" '
                + Math.round(pressed.getBoundingClientRect().width) + 'x'
                + Math.round(pressed.getBoundingClientRect().height))""";

    /** What is wider than the window, named, so that a failure says where to look. */
    private static final String WIDE = """
            () => {
              const overlays = [...document.querySelectorAll('vaadin-dialog-overlay')];
              const sideways = it => it.scrollWidth > it.clientWidth + 1;
              const places = [document.documentElement, ...overlays.flatMap(it =>
                [...it.shadowRoot.querySelectorAll('[part=content], [part=overlay]')])].filter(sideways);
              return places.length === 0 ? [] : [...document.querySelectorAll('body *')]
                .filter(it => it.checkVisibility() && it.getBoundingClientRect().right > innerWidth + 1)
                .map(it => it.tagName + '#' + it.id + '.' + it.className).concat('sideways').slice(0, 9);
            }""";

    /** Whether the bar at the bottom stands over the last thing that can be pressed, when scrolled down. */
    private static final String COVERED = """
            () => {
              const bar = document.querySelector('.bar')?.getBoundingClientRect() ?? {top: 0};
              scrollTo(0, document.documentElement.scrollHeight);
              const last = [...document.querySelectorAll('main :is(a, button, vaadin-button, input)')]
                .filter(it => it.checkVisibility()).map(it => it.getBoundingClientRect().bottom);
              const low = Math.max(0, ...last);
              scrollTo(0, 0);
              return bar.top > 100 && low > bar.top;
            }""";

    private static final List<String> EVERYTHING = List.of();

    /** What the dark can break and the light cannot. */
    private static final List<String> CONTRAST = List.of("color-contrast");

    private Eyes() {}

    static Page signIn(Browser browser, String username) {
        return open(browser, username, "/", "#sign-out");
    }

    /** Signs in, and opens this address first of all: what stands on one's own door costs time to draw. */
    static Page open(Browser browser, String username, String path, String there) {
        browser.signIn(username);
        Page page = browser.open(path);
        assertThat(page.locator(there).first()).isVisible();
        return page;
    }

    /** Opens another address. */
    static void go(Page page, String path, String there) {
        page.navigate(path);
        assertThat(page.locator(there).first()).isVisible();
    }

    /** To a person's page, and opens the part of it that holds this. */
    static void unfold(Page page, String person, String part) {
        page.navigate("/people/" + person);
        unfold(page, part);
    }

    /** Opens the part of a person's page that holds this, and stands closed. */
    static void unfold(Page page, String part) {
        page.locator("[data-holds~='" + part + "'] > h2 > button[aria-expanded=false]")
                .click();
        assertThat(page.locator("#" + part)).isVisible();
    }

    /** Presses a link of a view and waits for its address, which comes after what it shows: before it there is no way back. */
    static void follow(Page page, Locator link) {
        String there = link.getAttribute("href");
        link.click();
        page.waitForURL(url -> url.endsWith("/" + there));
    }

    /**
     * Looks at the page as it stands and keeps pictures of it: on a telephone its size, else whether everybody can use it, light
     * and dark. Only the sheet is looked at where one is open, and in the light alone: it has no colours but those of the pages.
     */
    static void look(Page page, String name) {
        boolean phone = page.viewportSize().width < 400;
        String picture = "staff-" + (phone ? "phone-" : "") + name;
        page.bringToFront(); // a page behind another is drawn once a second
        settle(page);
        Browser.picture(page, picture);
        assertThat((List<?>) page.evaluate(WIDE)).as(name + " scrolls sideways").isEmpty();
        if (phone) {
            assertThat((List<?>) page.evaluate(SMALL))
                    .as(name + " has small targets")
                    .isEmpty();
            assertThat(page.evaluate(COVERED)).as(name + " under the bar").isEqualTo(false);
        } else {
            accessible(page, name, EVERYTHING);
            if (page.locator("vaadin-dialog-overlay").count() == 0) {
                inTheDark(page, name, picture);
            }
        }
    }

    private static void inTheDark(Page page, String name, String picture) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        settle(page);
        Browser.picture(page, picture + "-dark");
        accessible(page, name + " in the dark", CONTRAST);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static final String DRAWN =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private static final String RESTS = """
            () => {
                const trees = root => [root, ...[...root.querySelectorAll('*')].flatMap(it => it.shadowRoot ? trees(it.shadowRoot) : [])];
                const all = trees(document);
                const changing = all.flatMap(it => it.getAnimations()).filter(it => it instanceof CSSTransition);
                return [...document.getAnimations(), ...changing].every(it => it.playState !== 'running')
                    && !all.some(it => it.querySelector('[opening]:not(vaadin-notification-card), [closing]'))
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(it => !it.isActive?.());
            }""";

    /**
     * What is measured was drawn, waits for nothing from the server, and has come to rest; a notice that does not move never says
     * that it has opened.
     */
    static void settle(Page page) {
        page.evaluate(DRAWN);
        page.waitForFunction(RESTS);
    }

    private static void accessible(Page page, String name, List<String> rules) {
        AxeBuilder axe = Axe.of(page);
        if (!rules.isEmpty()) {
            axe.withRules(rules);
        }
        if (page.locator("vaadin-dialog-overlay").count() > 0) {
            axe.include("vaadin-dialog-overlay");
        }
        assertThat(Axe.violations(axe)).as(name).isEmpty();
    }
}
