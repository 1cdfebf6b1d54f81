package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/**
 * How long a coordinator's two most frequent walks take in a browser, at the pace of a hand: {@code target/walks.md}. What is left of
 * the time that they may take is for reading, talking and thinking.
 */
class WalkBench {

    /** Milliseconds for a letter, as somebody types who is used to it; and to get to the next thing and press it. */
    private static final int A_LETTER = 150;

    private static final int A_PRESS = 1_200;

    private static final String NOTE =
            "Came on time, brought the letter from school and wants to go on. We talked about the"
                    + " mornings, which are hard, and what would help. Next week she brings the timetable.";

    private static final List<String> TOLD = new ArrayList<>();

    private final House house = new House();

    @AfterAll
    static void tell() throws IOException {
        Files.write(Path.of("target", "walks.md"), TOLD);
        TOLD.forEach(System.out::println);
    }

    @Test
    void theWeeklyCheckIn() {
        house.planned("Weekly");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Eyes.go(page, "/people", ".people-table");
            Instant start = Instant.now();
            press(page.locator("#people a", new Page.LocatorOptions().setHasText("Weekly")));
            press(page.locator("#note-words textarea"));
            type(page, NOTE);
            press(page.locator("#confirm-1"));
            press(page.locator("#confirm-sheet-do"));
            assertThat(page.locator("#milestone-1")).containsText("Reached");
            press(page.locator("#note-save"));
            assertThat(page.locator("#note-1")).containsText("Came on time");
            took("Weekly check-in, a note of " + NOTE.length() + " letters", start, "3 minutes");
        }
    }

    @Test
    void aPlanFromATemplate() {
        house.enrolled("Plans");
        try (Browser browser = Browser.desktop()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Eyes.go(page, "/people", ".people-table");
            Instant start = Instant.now();
            press(page.locator("#people a", new Page.LocatorOptions().setHasText("Plans")));
            press(page.locator("#from-template"));
            assertThat(page.locator("#preview")).containsText("Own keys");
            press(page.locator("#template-sheet-do"));
            assertThat(page.locator("#plan li.milestone")).hasCount(4);
            took("A plan from a template", start, "5 minutes");
        }
    }

    private static void press(Locator target) {
        target.page().waitForTimeout(A_PRESS);
        target.click();
        Eyes.settle(target.page());
    }

    private static void type(Page page, String words) {
        page.keyboard().type(words, new Keyboard.TypeOptions().setDelay(A_LETTER));
    }

    private static void took(String walk, Instant start, String most) {
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        TOLD.add("| " + walk + " | " + seconds + " s | may take " + most + " |");
    }
}
