package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** Journey C13: a supervisor sees the figures of a year, and what leaves is the same without what is small. */
class ReportsE2E {

    private static final int YEAR = LocalDate.now(ZoneOffset.UTC).getYear() - 1;

    private final long programme = Staff.programme();
    private final String supervisor = Staff.account(programme, "SUPERVISOR", Staff.team(programme), null);
    private final long project = Ids.next();

    @Test
    void theFiguresOfAYearHereInTheFileAndOnPaper() throws IOException {
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(browser, supervisor);
            page.locator("#go-reports").click();
            assertThat(page.locator("#reports-empty")).isVisible();
            Eyes.look(page, "reports-empty");
            lives();
            Eyes.go(page, "/people", "#go-reports");
            annual(page);
            Locator served = page.locator(".report-card").first();
            assertThat(served).containsText("89");
            assertThat(page.locator(".report-card").nth(1)).containsText("49");
            JsonNode told = Visitor.staff(supervisor)
                    .get("/reports/annual?purpose=FUNDER&from=" + YEAR + "-01-01&until=" + YEAR + "-12-31");
            assertThat(told.at("/leavers/people").asInt()).isEqualTo(49);
            assertThat(told.at("/adults/people").isMissingNode()
                            || told.at("/adults/people").isNull())
                    .isTrue();
            Download file =
                    page.waitForDownload(() -> page.locator("#report-save").click());
            assertThat(Files.readString(file.path()))
                    .contains("people_served,,89", "exits_to_group,PERMANENT,25", "exits_to_destination,101,hidden");
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#report-table .group .on-paper").first()).isVisible();
            assertThat(page.locator(".report-fields")).isHidden();
            Browser.picture(page, "staff-reports-print");
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator("#report-years").click();
            assertThat(page.locator("#report-cohorts tr")).hasCount(7);
            assertThat(page.locator("#report-cohorts tr").last()).containsText("40");
            Eyes.look(page, "reports-years");
            Page small = Eyes.signIn(phone, supervisor);
            small.locator("#go-reports").click();
            annual(small);
            small.locator("#report-years").click();
            assertThat(small.locator("#report-cohorts tr")).hasCount(7);
            Eyes.look(small, "reports-years");
        }
    }

    private void annual(Page page) {
        page.locator("#go-reports").click();
        page.locator("#report-count").click();
        page.locator("#report-table summary").click();
        assertThat(page.locator(".report-bar")).hasCount(5);
        Eyes.look(page, "reports");
    }

    /** 40 still there; 49 left: 25 to stay, 12 for now, 7 to no home, 5 not known where to. */
    private void lives() {
        Staff.run(
                "insert into project (id, ref, programme_id, name, type, created_at, created_by, version)"
                        + " values (?, ?, ?, 'Harbour flats', 3, now(6), 0, 1)",
                project,
                Ref.random().bytes(),
                programme);
        stays(40, null, null);
        stays(25, LocalDate.of(YEAR, 9, 30), 410);
        stays(12, LocalDate.of(YEAR, 5, 31), 312);
        stays(7, LocalDate.of(YEAR, 5, 31), 101);
        stays(5, LocalDate.of(YEAR, 6, 15), 99);
    }

    private void stays(int many, LocalDate exit, Integer destination) {
        for (int one = 0; one < many; one++) {
            long person = Ids.next();
            Staff.run(
                    "insert into person (id, ref, programme_id, code, language_answer, last_contact_at, created_at,"
                            + " created_by, version) values (?, ?, ?, ?, 'NOT_ASKED', now(6), now(6), 0, 1)",
                    person,
                    Ref.random().bytes(),
                    programme,
                    Long.toString(person, 36).substring(5).toUpperCase());
            Staff.run(
                    "insert into project_stay (id, ref, version, programme_id, person_id, project_id, entry_on, exit_on,"
                            + " destination, kept_at, kept_by, replaced_at) values (?, ?, 1, ?, ?, ?, ?, ?, ?, now(6), 0,"
                            + " '9999-12-31')",
                    Ids.next(),
                    Ref.random().bytes(),
                    programme,
                    person,
                    project,
                    LocalDate.of(exit == null ? YEAR : YEAR - 1, 3, 1),
                    exit == null ? LocalDate.of(9999, 12, 31) : exit,
                    destination);
        }
    }
}
