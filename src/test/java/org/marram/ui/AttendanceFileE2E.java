package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;

/** A provider fills in the template, looks what would happen, does it, and makes and ends a key for an own system. */
class AttendanceFileE2E {

    private final House house = new House();

    @Test
    void aTemplateIsFilledInLookedAtAndDoneAndAKeyIsMadeAndEnded() throws IOException {
        house.accepted("Reed");
        house.accepted("Dune");
        house.classToday();
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(browser, house.provider);
            page.locator("#go-classes").click();
            page.locator("#classes-file").click();
            assertThat(page.locator("#import-look")).isVisible();
            Eyes.look(page, "upload-begin");
            Download template =
                    page.waitForDownload(() -> page.locator("#upload-template").click());
            assertThat(template.suggestedFilename()).isEqualTo("template.csv");
            String filled = Files.readString(template.path())
                    .replaceFirst(",,,([^,]*),R\\.,,", "," + today + ",,$1,R.,PRESENT,")
                    .replaceFirst(",,,([^,]*),D\\.,,", "," + today + ",,$1,D.,SLEPT,");
            page.locator("#import-files input[type=file]")
                    .setInputFiles(new FilePayload("marks.csv", "text/csv", filled.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("#import-files vaadin-upload-file[complete]"))
                    .hasCount(1);
            page.locator("#import-look").click();
            assertThat(page.locator("#import-counts")).containsText("1 new");
            assertThat(page.locator(".import-lines tbody tr")).hasCount(1);
            assertThat(page.locator(".import-lines")).containsText("mark: This is not one of the choices");
            Eyes.look(page, "upload-look");
            page.locator("#import-do").click();
            assertThat(page.locator("#import-report h2")).hasText("What happened");
            Eyes.look(page, "upload-done");

            page.locator("#token-make").click();
            Eyes.settle(page);
            page.locator("#token-do").click();
            assertThat(page.locator("#token-label")).hasAttribute("invalid", "");
            page.locator("#token-label input").fill("Attendance machine");
            page.locator("#token-courses vaadin-checkbox input").first().check();
            Eyes.look(page, "upload-token");
            page.locator("#token-do").click();
            assertThat(page.locator("#token-told")).isVisible();
            assertThat(page.locator("#tokens .facts-list")).containsText("Attendance machine");
            Page other = Eyes.open(phone, house.provider, "/classes/file", "#import-report");
            Eyes.look(other, "upload");
            page.locator("[id^=token-end-]").click();
            assertThat(page.locator("#tokens .facts-list")).hasCount(0);
        }
    }
}
