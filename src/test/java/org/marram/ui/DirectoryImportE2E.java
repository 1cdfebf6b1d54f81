package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.marram.hsds.HsdsSamples;
import org.marram.testing.Browser;

/** Another directory as coordinators read it in: looked at first, then done, and what was refused goes back to be mended. */
class DirectoryImportE2E {

    private final House house = new House();

    @Test
    void anotherDirectoryIsLookedAtThenReadAndWhatWasRefusedGoesBack() {
        Map<String, String> school = HsdsSamples.aSchool();
        school.replaceAll((file, text) -> text.replace("reception@oak", "reception oak"));
        FilePayload[] files = school.entrySet().stream()
                .map(file -> new FilePayload(
                        file.getKey(), "text/csv", file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new);
        try (Browser browser = Browser.desktop();
                Browser other = Browser.phone()) {
            Page page = Eyes.open(browser, house.coordinator, "/partners", ".organisation");
            page.locator("#import").click();
            page.locator("#import-look").click();
            assertThat(page.locator("#import-kind")).hasAttribute("invalid", "");
            Eyes.look(page, "import-begin");
            page.locator("#import-kind").click();
            page.locator("vaadin-select-item").first().click();
            page.locator("#import-look").click();
            assertThat(page.locator("#import-files-wrong")).isVisible();
            page.locator("#import-files input[type=file]").setInputFiles(files);
            assertThat(page.locator("#import-files vaadin-upload-file[complete]"))
                    .hasCount(files.length);
            page.locator("#import-look").click();
            assertThat(page.locator("#import-do")).isVisible();
            assertThat(page.locator("#import-counts")).containsText("1 refused");
            assertThat(page.locator(".import-lines tbody tr")).hasCount(1);
            Eyes.look(page, "import-look");
            page.locator("#import-refused-only input").uncheck();
            assertThat(page.locator(".import-lines tbody tr")).hasCount(14);
            assertThat(page.locator(".import-lines")).containsText("latitude: This directory does not keep this");
            Download refused = page.waitForDownload(
                    () -> page.locator("#import-refused-file").click());
            Assertions.assertThat(refused.suggestedFilename()).isEqualTo("refused.zip");
            page.locator("#import-do").click();
            assertThat(page.locator("#import-report h2")).hasText("What happened");
            assertThat(page.locator("#import-do")).hasCount(0);
            Eyes.look(page, "import-done");
            Eyes.go(page, "/partners", ".organisation");
            page.locator("#partners .organisation")
                    .filter(new Locator.FilterOptions().setHasText("Oak School"))
                    .click();
            assertThat(page.locator("#offerings")).containsText("Baking");
            Eyes.look(page, "organisation-offerings");
            Page phone = Eyes.open(other, house.coordinator, "/partners/import", "#import-report");
            Eyes.look(phone, "import");
        }
    }
}
