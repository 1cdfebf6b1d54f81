package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** Journey T11: a partner sees what came of their courses, and of small groups nothing. */
class ResultsE2E {

    private final House house = new House();

    @Test
    void whatCameOfACourseAsPictureAsTableAndAsFile() throws IOException {
        IntStream.range(0, 25).forEach(each -> house.accepted("Learner " + each));
        Staff.run(
                "update enrolment set from_at = from_at - interval 6 month where programme_id = ? order by id limit 3",
                house.programme);
        Staff.run(
                "update milestone m join enrolment e on e.milestone_id = m.id set m.reached_at = now(6), m.reached_by = 0,"
                        + " m.reached_how = 'CONFIRMED' where e.programme_id = ? and e.id in (select id from"
                        + " (select id from enrolment where programme_id = ? order by id desc limit 11) x)",
                house.programme,
                house.programme);
        Staff.run(
                "insert into credential (id, ref, version, programme_id, person_id, from_on, kind, title, issuer_answer, enrolment_id,"
                        + " told_by, kept_at, kept_by, replaced_at) select e.id, e.ref, 1, e.programme_id, e.person_id, current_date,"
                        + " 'CERTIFICATE', '', 'NOT_ASKED', e.id, 'PARTNER', now(6), 0, '9999-12-31' from enrolment e"
                        + " where e.programme_id = ? order by e.id desc limit 11",
                house.programme);
        try (Browser browser = Browser.desktop();
                Browser phone = Browser.phone()) {
            Page page = seen(browser);
            Download file =
                    page.waitForDownload(() -> page.locator("#results-save").click());
            assertThat(file.suggestedFilename()).isEqualTo("results.csv");
            assertThat(Files.readString(file.path())).contains("Kitchen work,", ",22,11,11,0,", ",hidden,");
            seen(phone);
        }
    }

    private Page seen(Browser browser) {
        Page page = Eyes.signIn(browser, house.provider);
        page.locator("#go-courses").click();
        page.locator("#courses-results").click();
        assertThat(page.locator(".results-course")).containsText("Kitchen work");
        assertThat(page.locator(".results-picture .people")).hasCount(1);
        assertThat(page.locator(".results-picture .few")).hasCount(7);
        page.locator("summary").click();
        assertThat(page.locator(".results-table tr").nth(1)).containsText("22");
        assertThat(page.locator("#results")).not().containsText("Learner");
        Eyes.look(page, "results");
        return page;
    }
}
