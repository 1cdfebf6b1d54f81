package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marram.hmis.HmisSamples;
import org.marram.testing.Browser;

/** An export of another system as a supervisor reads it in: looked at first, then done, for a coordinator's caseload. */
class PeopleImportE2E {

    private final House house = new House();

    @Test
    void anExportIsLookedAtThenReadForACoordinator() {
        Map<String, String> export = HmisSamples.export(2026);
        export.computeIfPresent("Client.csv", (file, text) -> text.replace("2004-02-29", "2004-02-30")
                .replace("2015-07-01", "7/1/2015"));
        FilePayload zip = new FilePayload("export.zip", "application/zip", HmisSamples.zip(export));
        try (Browser browser = Browser.desktop();
                Browser other = Browser.phone()) {
            Page page = Eyes.open(browser, house.supervisor, "/people", "#people-import");
            page.locator("#people-import").click();
            page.locator("#import-look").click();
            assertThat(page.locator("#import-coordinator")).hasAttribute("invalid", "");
            page.locator("#import-coordinator").click();
            page.locator("vaadin-combo-box-item").first().click();
            page.locator("#import-files input[type=file]").setInputFiles(zip);
            assertThat(page.locator("#import-files vaadin-upload-file[complete]"))
                    .hasCount(1);
            Eyes.look(page, "people-import-begin");
            page.locator("#import-look").click();
            assertThat(page.locator("#import-do")).isVisible();
            assertThat(page.locator("#import-counts")).containsText("refused");
            assertThat(page.locator(".import-lines")).containsText("DOB: This is not a day");
            assertThat(page.locator(".import-reasons tbody tr").first()).containsText("DOB: This is not a day");
            Eyes.look(page, "people-import-look");
            page.locator("#import-do").click();
            assertThat(page.locator("#import-report h2")).hasText("What happened");
            page.locator("#import-refused-only input").uncheck();
            assertThat(page.locator(".import-lines")).containsText("SSN");
            Page phone = Eyes.open(other, house.supervisor, "/people/import", "#import-report");
            Eyes.look(phone, "people-import");
            Eyes.go(phone, "/people", "#people");
            assertThat(phone.locator("#people")).containsText("Wren");
        }
    }
}
