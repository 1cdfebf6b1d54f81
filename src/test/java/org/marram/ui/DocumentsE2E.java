package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;
import org.marram.testing.Papers;

/** A paper is added at the desk, seen on a telephone, taken along, removed. */
class DocumentsE2E {

    private final House house = new House();

    @Test
    void aPaperIsAddedTakenAlongAndRemoved() throws IOException {
        String person = house.enrolled(House.ARABIC);
        house.earned(person, House.ARABIC);
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(browser, house.coordinator);
            Eyes.unfold(page, person, "documents");
            page.locator("#document-add").click();
            Eyes.settle(page);
            page.locator("#document-sheet-do").click();
            assertThat(page.locator("#document-name")).hasAttribute("invalid", "");
            Locator chosen = page.locator("#import-files input[type=file]");
            chosen.setInputFiles(new FilePayload("Reed.pdf", "application/pdf", "no paper".getBytes()));
            assertThat(page.locator("#import-files vaadin-upload-file[complete]"))
                    .hasCount(1);
            page.locator("#document-name input").fill("Certificate of the bakery");
            page.locator("#document-sheet-do").click();
            assertThat(page.locator("#import-files-wrong")).containsText("not a PDF, JPEG or PNG");
            page.locator("#import-files vaadin-upload-file [part=remove-button]")
                    .click();
            chosen.setInputFiles(new FilePayload("Reed.jpg", "image/jpeg", Papers.photo("knotmark")));
            assertThat(page.locator("#import-files vaadin-upload-file[complete]"))
                    .hasCount(1);
            page.locator("#document-shown input").check();
            Eyes.look(page, "document-add");
            page.locator("#document-sheet-do").click();
            Locator kept = page.locator("#document-1");
            assertThat(kept).containsText("Certificate of the bakery");
            assertThat(kept).containsText("Shown since");
            page.locator("#document-hide-1").click();
            assertThat(kept).containsText("does not see this");
            page.locator("#document-show-1").click();
            assertThat(kept).containsText("Shown since");
            kept.scrollIntoViewIfNeeded();
            Eyes.look(page, "documents");
            proves(page);
            Page small = Eyes.signIn(phone, house.coordinator);
            Eyes.unfold(small, person, "documents");
            small.locator("#documents").scrollIntoViewIfNeeded();
            Eyes.look(small, "documents");
            Eyes.unfold(small, "credentials");
            small.locator("#credentials").scrollIntoViewIfNeeded();
            Eyes.look(small, "credentials");

            Download file =
                    page.waitForDownload(() -> page.locator("#document-save-1").click());
            assertThat(file.suggestedFilename()).matches("[0-9a-f]{8}\\.jpg");
            assertThat(Files.readString(file.path(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("knotmark");
            page.locator("#document-remove-1").click();
            Eyes.settle(page);
            page.locator("vaadin-radio-button")
                    .filter(new Locator.FilterOptions().setHasText("No longer needed"))
                    .locator("input")
                    .check();
            page.locator("#remove-sheet-do").click();
            assertThat(kept).hasCount(0);
            page.locator("#documents-removed").click();
            assertThat(page.locator("vaadin-dialog-overlay")).containsText("Certificate of the bakery");
        }
    }

    /** It is attached to what it proves, where somebody says that they have seen it. */
    private static void proves(Page page) {
        Eyes.unfold(page, "credentials");
        Locator credential = page.locator("#credential-1");
        assertThat(credential).containsText("runs out in 12 days");
        page.locator("#credential-menu-1 vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-overlay vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText("Attach a paper"))
                .click();
        Eyes.settle(page);
        page.locator("#attach-which vaadin-radio-button input").check();
        Eyes.look(page, "attach-sheet");
        page.locator("#attach-sheet-do").click();
        assertThat(credential).containsText("nobody has compared it yet");
        credential.locator("[id^=proof-compare-]").click();
        assertThat(credential.locator("[id^=proof-compare-]")).hasCount(0);
        assertThat(credential).containsText("seen that it fits");
        credential.scrollIntoViewIfNeeded();
        Eyes.look(page, "credentials");
    }
}
