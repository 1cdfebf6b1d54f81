package org.marram.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marram.api.Visitor;
import org.marram.testing.Browser;
import org.marram.testing.Staff;

/** Journey T4 and rules 80, 88 and 92: a class that is marked on a telephone without a connection, and sent later. */
class OfflineE2E {

    private static final String AMINA = "Amina Kestrel";
    private static final String BELA = "Bela Lapwing";
    private static final String DORA = "Dora Merlin";

    /** Everything that the browser keeps, as letters: of what is encrypted none make sense. */
    private static final String KEPT = """
            async () => {
              const found = [location.href, document.cookie, JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage})];
              for (const { name } of await indexedDB.databases()) {
                const db = await new Promise(done => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
                for (const store of db.objectStoreNames) {
                  const rows = db.transaction(store).objectStore(store);
                  const all = asked => new Promise(done => { asked.onsuccess = () => done(asked.result); });
                  const keys = await all(rows.getAllKeys());
                  for (const [i, value] of (await all(db.transaction(store).objectStore(store).getAll())).entries()) {
                    found.push(keys[i], value instanceof CryptoKey ? 'key ' + value.extractable : JSON.stringify(value),
                      value.box ? String.fromCharCode(...new Uint8Array(value.box)) : '');
                  }
                }
                db.close();
              }
              for (const name of await caches.keys()) {
                found.push(...(await (await caches.open(name)).keys()).map(it => it.url));
              }
              return found;
            }""";

    private static final String LEFT = """
            async () => [...(await indexedDB.databases()).map(it => it.name), ...await caches.keys(),
              ...(await navigator.serviceWorker.getRegistrations()).map(it => it.scope)]""";

    private final House house = new House();

    @Test
    void aClassIsMarkedWithoutAConnectionAndEachMarkIsAnsweredWhenItIsSent() {
        house.accepted(AMINA);
        house.accepted(BELA);
        String dora = house.accepted(DORA);
        house.classToday();
        try (Browser phone = Browser.phone()) {
            Page page = taken(phone);
            namesNobody(page);
            markedAway(phone, page, dora);
            answered(phone, page);
            theSignInIsOver(phone, page);
            aDayLater(phone, page);
            askedBeforeSigningOut(page);
            signedOut(phone, page);
        }
    }

    private Page taken(Browser phone) {
        Page page = Eyes.open(phone, house.provider, "/classes", "#classes-take");
        Eyes.look(page, "classes-take");
        page.locator("#classes-take").tap();
        assertThat(page.locator("#take")).containsText("only the initials");
        seen(page, "offline-take");
        assertThat((List<?>) page.evaluate(LEFT)).isEmpty();
        takeAlong(page);
        assertThat(row(page, "A.K.").locator(".roster-code")).hasText(java.util.regex.Pattern.compile("\\d{3}"));
        return page;
    }

    private static void takeAlong(Page page) {
        page.locator("#take-do").tap();
        assertThat(page.locator("#notice")).containsText("The lists are on this device");
    }

    /** Neither shown nor kept; and what is kept opens by keys that nobody can read out. */
    private void namesNobody(Page page) {
        assertThat(page.locator(".roster-row")).hasCount(3);
        assertThat(page.content()).doesNotContain("Amina", "Kestrel", "Bela", "Lapwing", "Dora", "Merlin");
        List<?> kept = (List<?>) page.evaluate(KEPT);
        assertThat(kept.toString())
                .contains("lists-key", "key false", "/offline/roster.js")
                .doesNotContain("key true")
                .doesNotContain("Amina", "Kestrel", "Lapwing", "Merlin", "A.K.", "B.L.", "Kitchen")
                .doesNotContain("/api/");
    }

    private void markedAway(Browser phone, Page page, String dora) {
        phone.context().setOffline(true);
        page.reload();
        assertThat(page.locator(".roster-row")).hasCount(3);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("r");
        assertThat(page.locator("#state")).containsText("3 marks are not sent yet");
        page.locator(".everyone").tap();
        assertThat(page.locator("#state")).containsText("Everything is sent");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("p");
        assertThat(row(page, "B.L.")).isFocused();
        row(page, "B.L.").locator("[data-mark=LATE]").tap();
        row(page, "B.L.").locator("[data-minutes='15']").tap();
        row(page, "D.M.").locator("[data-mark=ABSENT]").tap();
        assertThat(page.locator("#state")).containsText("3 marks are not sent yet");
        page.locator("#send").tap();
        assertThat(page.locator("#notice")).containsText("Nothing is lost");
        page.reload();
        assertThat(page.locator("#state")).containsText("3 marks are not sent yet");
        assertThat(row(page, "B.L.")).containsText("15 minutes late");
        assertThat(row(page, "A.K.").locator("[data-mark=PRESENT]")).hasAttribute("aria-pressed", "true");
        seen(page, "offline-marked");
        house.marked(BELA, "EXCUSED");
        house.takesBack(dora);
    }

    /** One is taken, one is a conflict that the provider decides, one is of somebody who is gone. */
    private void answered(Browser phone, Page page) {
        phone.context().setOffline(false);
        assertThat(row(page, "A.K.")).containsText("Stored");
        assertThat(row(page, "D.M.")).hasCount(0);
        assertThat(page.locator("#notice")).containsText("1 participant is not on these lists any more");
        Locator bela = row(page, "B.L.");
        assertThat(bela).containsText("It says “Excused” now");
        assertThat(stands(BELA)).isEqualTo("EXCUSED 0");
        seen(page, "offline-conflict");
        bela.locator("[data-reason=CAME_LATER]").tap();
        assertThat(bela).containsText("15 minutes late · Stored");
        assertThat(page.locator("#state")).containsText("Everything is sent");
        assertThat(stands(BELA)).isEqualTo("LATE 15");
        assertThat(stands(AMINA)).isEqualTo("PRESENT 0");
        assertThat(page.evaluate(KEPT).toString()).doesNotContain("marks-key");
    }

    /** Whoever was idle for too long signs in again; what they marked meanwhile is not lost, and names nobody. */
    private void theSignInIsOver(Browser phone, Page page) {
        phone.context().setOffline(true);
        row(page, "A.K.").locator("[data-mark=LEFT_EARLY]").tap();
        row(page, "A.K.").locator("[data-minutes='30']").tap();
        row(page, "A.K.").locator("[data-reason=MISTAKE]").tap();
        assertThat(page.locator("#state")).containsText("1 mark is not sent yet");
        Staff.run(
                "update sign_in set last_seen_at = last_seen_at - interval 40 minute"
                        + " where account_id = (select id from account where username = ?) order by id desc limit 1",
                house.provider);
        phone.context().setOffline(false);
        assertThat(page.locator("#notice")).containsText("Sign in again");
        assertThat(page.locator("#sign-in a")).isVisible();
        assertThat(page.locator(".roster-row")).hasCount(0);
        seen(page, "offline-over");
        assertThat(page.evaluate(KEPT).toString()).contains("marks-key").doesNotContain("lists-key");
        Page again = Eyes.signIn(phone, house.provider);
        again.close();
        page.waitForResponse("**/marks", page::reload);
        assertThat(stands(AMINA)).isEqualTo("LEFT_EARLY 30");
        assertThat(page.locator("#state")).isHidden();
        takeAlong(page);
    }

    /** By the telephone's clock: nothing opens any more, and the mark that was made in time still gets there. */
    private void aDayLater(Browser phone, Page page) {
        phone.context().setOffline(true);
        row(page, "B.L.").locator("[data-mark=PRESENT]").tap();
        row(page, "B.L.").locator("[data-reason=MISTAKE]").tap();
        assertThat(page.locator("#state")).containsText("1 mark is not sent yet");
        page.clock().setFixedTime(Instant.now().plus(Duration.ofHours(25)).toEpochMilli());
        page.reload();
        assertThat(page.locator("#notice")).containsText("24 hours have gone by");
        assertThat(page.locator(".roster-row")).hasCount(0);
        assertThat(page.evaluate(KEPT).toString()).doesNotContain("lists-key");
        page.waitForResponse("**/marks", () -> phone.context().setOffline(false));
        assertThat(stands(BELA)).isEqualTo("PRESENT 0");
        assertThat(page.locator("#state")).isHidden();
    }

    /** Whoever has marks that are not sent yet can stay, and send them first. */
    private void askedBeforeSigningOut(Page page) {
        takeAlong(page);
        mistaken(page, "PRESENT");
        signOut(page);
        assertThat(page.locator("#unsent")).containsText("not sent yet");
        seen(page, "unsent");
        page.locator("#unsent [formmethod]").tap();
        assertThat(page.locator("#unsent")).isHidden();
        page.locator("#sign-out").tap();
        page.waitForResponse("**/marks", page.locator("#unsent a")::tap);
        assertThat(page.locator("#state")).containsText("Everything is sent");
        assertThat(stands(AMINA)).isEqualTo("PRESENT 0");
    }

    private static void mistaken(Page page, String kind) {
        row(page, "A.K.").locator("[data-mark=" + kind + "]").tap();
        row(page, "A.K.").locator("[data-reason=MISTAKE]").tap();
        assertThat(page.locator("#state")).containsText("1 mark is not sent yet");
    }

    private static void signOut(Page page) {
        Eyes.go(page, "/classes", "#sign-out");
        page.locator("#sign-out").tap();
    }

    /** Nothing is left, also not in a page that stands open; the worker never had a word in any other page. */
    private static void signedOut(Browser phone, Page page) {
        Page open = phone.open("/offline/roster.html");
        open.waitForResponse("**/marks", open::reload);
        assertThat(open.locator(".roster-row")).hasCount(2);
        assertThat((List<?>) page.evaluate(LEFT)).hasSize(3);
        page.bringToFront();
        mistaken(page, "ABSENT");
        page.navigate("/my");
        assertThat(page.evaluate("() => navigator.serviceWorker.controller")).isNull();
        signOut(page);
        page.locator("#unsent-anyway").tap();
        page.waitForURL("**/sign-in");
        assertThat(open.locator("#notice")).containsText("Nothing is kept on this device");
        assertThat(open.locator(".roster-row")).hasCount(0);
        assertThat((List<?>) page.evaluate(LEFT)).isEmpty();
    }

    private String stands(String name) {
        JsonNode line = Visitor.find(house.roster().get("lines"), "nameToUse", name);
        return line.get("kind").asText() + " " + line.get("minutes").asInt();
    }

    private static Locator row(Page page, String initials) {
        return page.locator(".roster-row[aria-label^='" + initials + "']");
    }

    /** On the telephone, and on a wide screen whether everybody can use it. */
    private static void seen(Page page, String name) {
        Eyes.look(page, name);
        page.setViewportSize(1280, 800);
        Eyes.look(page, name);
        page.setViewportSize(360, 740);
    }
}
