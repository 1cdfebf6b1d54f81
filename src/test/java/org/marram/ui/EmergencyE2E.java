package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** C15 and S8: one who does not walk with a person reads their record, a supervisor judges it, the person sees it. */
class EmergencyE2E {

    private final House house = new House();

    @Test
    void aRecordIsReadInAnEmergencyJudgedByAnotherAndSeenByThePerson() {
        String person = house.planned("Reed");
        String code = Visitor.staff(house.coordinator)
                .get("/people/" + person)
                .get("code")
                .asText();
        try (Browser desk = Browser.desktop();
                Browser second = Browser.phone();
                Browser phone = Browser.phone()) {
            Page page = Eyes.signIn(desk, house.colleague);
            page.locator("a[href=emergency]").click();
            page.locator("#emergency-code input").fill(code.toLowerCase());
            page.locator("#emergency-reason textarea").fill("The landlord stands at their door");
            page.locator("#emergency-phrase input").fill("not this one");
            page.locator("#emergency-do").click();
            assertThat(page.locator("#emergency-phrase")).containsText("This is not your pass phrase");
            Eyes.look(page, "emergency-form");
            page.locator("#emergency-phrase input").fill(Staff.PASS_PHRASE);
            page.locator("#emergency-do").click();
            assertThat(page.locator("#person-name")).hasText("Reed");
            Locator banner = page.locator("#emergency");
            assertThat(banner).containsText("Emergency access until");
            for (String closed :
                    new String[] {"#edit", "#note-compose", "#hand-over", "#years-save", "#years-print", "#seal"}) {
                assertThat(page.locator(closed)).isHidden();
            }
            Eyes.look(page, "emergency-record");
            Eyes.go(page, "/emergency", "#emergency");
            Page small = Eyes.signIn(second, house.supervisor);
            assertThat(small.locator("#emergency-news")).containsText("Somebody opened a record in an emergency");
            small.locator("#emergency-news a").tap();
            Locator waiting = small.locator("#emergencies-waiting");
            assertThat(waiting).containsText("still open");

            banner.locator("#emergency-end").click();
            assertThat(page.locator("#emergency-do")).isVisible();
            page.navigate("/people/" + person);
            assertThat(page.locator("#not-there")).isVisible();

            Eyes.look(small, "emergency-waiting");
            waiting.getByText("Was it right?").tap();
            small.locator("#judgement vaadin-radio-button")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^It was right")))
                    .locator("input")
                    .check();
            small.locator("#judge-note textarea").fill("Nobody else was in the house");
            Eyes.look(small, "emergency-judge");
            small.locator("#judge-sheet-do").tap();
            assertThat(small.locator("#emergencies-earlier")).containsText("Nobody else was in the house");

            Page my = phone.open("/my");
            Browser.comeIn(my, house.code(person));
            Browser.place(my, "LOOKED").click();
            assertThat(my.locator("main")).containsText("Opened in an emergency");
        }
    }
}
