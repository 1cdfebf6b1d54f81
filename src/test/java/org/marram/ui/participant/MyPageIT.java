package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marram.common.Ref;
import org.marram.testing.Http;
import org.marram.testing.Staff;

/** The own pages from outside: who gets in, whose way is shown, and what the answers carry. */
class MyPageIT {

    private static Desk desk;
    private static String code;

    @BeforeAll
    static void aPerson() {
        desk = new Desk();
        code = desk.code(desk.enrol("Sam"));
    }

    @Test
    void aFreshSessionBeginsWithTheSignIn() {
        Http phone = new Http();
        String page = phone.get("/my").body();
        String before = phone.session();
        HttpResponse<String> answer = phone.post("/my", Desk.form(page, "sign-in", "code", code));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/my");
        assertThat(phone.session()).isNotEqualTo(before);
        assertThat(phone.get("/my").body())
                .contains("Good to know first", "class=\"leave\"")
                .doesNotContain("Sam", "class=\"places\"");
        phone.post("/my", Desk.form(phone.get("/my").body(), "welcome", "value", "WAY"));
        HttpResponse<String> own = phone.get("/my?person=AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(own.body()).contains("Sam");
        assertThat(own.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(own.headers().firstValue("Refresh").orElseThrow()).isEqualTo("605; url=/empty.html");
        assertThat(new Http().withSession(before).get("/my").body()).doesNotContain("Sam");
    }

    @Test
    void leavingEndsTheSessionAndClearsTheBrowserEvenFromAnOldPage() {
        Http phone = signedIn();
        String session = phone.session();
        HttpResponse<String> answer = phone.post("/my", Map.of("do", "leave"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/empty.html");
        assertThat(answer.headers().firstValue("Clear-Site-Data").orElseThrow())
                .contains("\"cache\"", "\"cookies\"", "\"storage\"");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(new Http().withSession(session).get("/my").body()).doesNotContain("Sam");
    }

    @Test
    void aWrongAndAnUnknownCodeGetOneAnswer() {
        Http phone = new Http();
        phone.post("/my", Desk.form(phone.get("/my").body(), "sign-in", "code", "AAAA-BBBB-CCCC"));
        assertThat(phone.get("/my").body()).contains("This did not fit").doesNotContain("AAAA");
        assertThat(phone.get("/my").body()).doesNotContain("This did not fit");
    }

    @Test
    void anOwnPassPhraseAndTheCodesOfASheetComeInByTheSameForm() {
        Http phone = signedIn(desk.code(desk.enrol("Kim")));
        String before = phone.session();
        phone.post("/my", Desk.form(phone.get("/my").body(), "place", "value", "KEY"));
        String page = phone.get("/my").body();
        phone.post("/my", choice(page, "نوارس herons in the rain", "grey herons in the snow"));
        assertThat(phone.get("/my").body()).contains("The two are not the same").doesNotContain("herons");
        phone.post("/my", choice(page, "نوارس herons in the rain", "نوارس herons in the rain"));
        assertThat(phone.session()).isNotEqualTo(before);
        String name = found(
                "translate=\"no\">([a-z]+ [a-z]+ \\d{3})<", phone.get("/my").body());
        phone.post("/my", choice(page, "white herons in the fog", "white herons in the fog"));
        assertThat(phone.get("/my").body()).as("a form sent once more").contains("open for too long", name);
        phone.post("/my", Desk.form(phone.get("/my").body(), "own-codes", "value", ""));
        String sheet = phone.get("/my").body();
        assertThat(sheet.split("<li>[A-Z2-9]{4}-", -1)).hasSize(11);
        String one = found("<li>([A-Z2-9-]{14})<", sheet);
        assertThat(phone.get("/my").body()).as("told once").doesNotContain(one).contains("still work: 10");
        assertThat(comeIn(one, "").get("/my").body()).contains("Kim");
        assertThat(comeIn(one, "").get("/my").body())
                .contains("This did not fit")
                .doesNotContain("Kim");
        assertThat(comeIn(name, "نوارس herons in the rain").get("/my").body()).contains("Kim");
        assertThat(comeIn(name, "grey herons in the mud").get("/my").body())
                .contains("This did not fit")
                .doesNotContain("Kim", name);
    }

    @Test
    void aCopyOfEverythingIsAFileThatNothingKeepsAndNeedsAFreshSignIn() {
        String person = desk.enrol("Lee");
        Http phone = signedIn(desk.code(person));
        phone.post("/my", Desk.form(phone.get("/my").body(), "place", "value", "RIGHTS"));
        Map<String, String> form = Desk.form(phone.get("/my").body(), "copy", "value", "");
        HttpResponse<String> file = phone.post("/my", form);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"copy.zip\"");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(file.body()).startsWith("PK");
        Staff.run(
                "update sign_in set at = at - interval 16 minute where account_id in (select a.id from account a join person p"
                        + " on p.id = a.person_id where p.ref = ?)",
                Ref.parse(person).bytes());
        assertThat(phone.post("/my", form).statusCode()).isEqualTo(303);
        assertThat(phone.get("/my").body()).contains("It has been a while since you signed in");
    }

    @Test
    void aGoalOfOnesOwnIsAddedOnceHoweverOftenItsFormIsSentAndAnothersIsNotThere() {
        Http phone = signedIn(desk.code(desk.enrol("Ash")));
        phone.post("/my", Desk.form(phone.get("/my").body(), "place", "value", "GOALS"));
        Map<String, String> form = written(phone, "goal-add", "A <b>door</b> \u0646\u0639\u0645");
        form.put("pathway", "HOUSING");
        phone.post("/my", form);
        phone.post("/my", form);
        String page = phone.get("/my").body();
        assertThat(page.split("A &lt;b&gt;door&lt;/b&gt; \u0646\u0639\u0645</bdi>", -1))
                .hasSize(2);
        String goal = found("name=\"goal\" value=\"([^\"]+)\"", page);
        Http other = signedIn(desk.code(desk.enrol("Bo")));
        other.post("/my", Desk.form(other.get("/my").body(), "place", "value", "GOALS"));
        Map<String, String> theirs = written(other, "goal-say", "I was here");
        theirs.put("goal", goal);
        other.post("/my", theirs);
        assertThat(other.get("/my").body()).contains("I was here</textarea>").doesNotContain("door");
        assertThat(phone.get("/my").body()).doesNotContain("I was here");
        phone.post("/my", Desk.form(page, "place", "value", "WAY"));
        assertThat(phone.get("/my").body())
                .contains("A &lt;b&gt;door&lt;/b&gt; \u0646\u0639\u0645</bdi>", "My own goal", "No steps yet");
    }

    @Test
    void whatWasHalfWrittenWhenTheSessionEndedStandsThereAgainForTheSamePersonAlone() {
        String person = desk.enrol("Kai");
        String own = desk.code(person);
        Http phone = signedIn(own);
        Map<String, String> form = written(phone, "agree", "Not on Fridays");
        form.put("value", "NOT_YET");
        phone.post("/my", Map.of("do", "leave"));
        phone.post("/my", form);
        assertThat(phone.get("/my").body()).contains("id=\"code\"").doesNotContain("Fridays");
        Http another = new Http().withSession(phone.session());
        another.post("/my", Desk.form(another.get("/my").body(), "sign-in", "code", desk.code(desk.enrol("Uma"))));
        another.post("/my", Desk.form(another.get("/my").body(), "welcome", "value", "WAY"));
        assertThat(another.get("/my").body()).contains("Uma").doesNotContain("Fridays");
        phone = signedIn(own);
        form = written(phone, "agree", "Not on Mondays");
        form.put("value", "NOT_YET");
        desk.code(person);
        phone.post("/my", form);
        assertThat(phone.get("/my").body()).doesNotContain("Mondays");
        phone.post("/my", Desk.form(phone.get("/my").body(), "sign-in", "code", desk.code(person)));
        phone.post("/my", Desk.form(phone.get("/my").body(), "welcome", "value", "WAY"));
        String page = phone.get("/my").body();
        assertThat(page).contains("You wrote this", "Not on Mondays</textarea>", "value=\"NOT_YET\"");
        phone.post("/my", Desk.form(page, "drop", "value", ""));
        assertThat(phone.get("/my").body()).doesNotContain("Mondays").contains("Kai");
    }

    /** What a form of words says, as this one's page would. */
    private static Map<String, String> written(Http phone, String what, String words) {
        String open = phone.get("/my").body();
        phone.post("/my", Desk.form(open, "place", "value", "GOALS"));
        String page = phone.get("/my").body();
        Map<String, String> form = new HashMap<>(Desk.form(page, what, "words", words));
        form.put("once", found("name=\"once\" value=\"([^\"]+)\"", page));
        form.put("whose", found("name=\"whose\" value=\"([^\"]+)\"", page));
        return form;
    }

    @Test
    void whoeverLostThePhoneEndsEverythingAndClosesThePageInTwoPresses() {
        String person = desk.enrol("Jo");
        String handedOver = desk.code(person);
        Http taken = signedIn(handedOver);
        Http phone = signedIn(handedOver);
        phone.post("/my", Desk.form(phone.get("/my").body(), "end-everywhere", "value", ""));
        assertThat(phone.get("/my").body()).contains("id=\"code\"");
        assertThat(taken.get("/my").body()).doesNotContain("Jo").contains("id=\"code\"");
        phone = signedIn(handedOver);
        phone.post("/my", Desk.form(phone.get("/my").body(), "freeze", "value", ""));
        assertThat(signedIn(handedOver).get("/my").body()).doesNotContain("Jo");
        assertThat(signedIn(desk.code(person)).get("/my").body()).contains("Jo");
    }

    @Test
    void anothersReferencesInAnyFormTellAndChangeNothing() {
        String other = desk.enrol("Wren");
        String milestone = desk.goal(other, "HOUSING", "Own keys", 250, null, null);
        Http theirs = signedIn(desk.code(other));
        theirs.post("/my", Desk.form(theirs.get("/my").body(), "place", "value", "GOALS"));
        String before = theirs.get("/my").body();
        String goal = found("name=\"goal\" value=\"([^\"]+)\"", before);
        Http phone = signedIn();
        List<String> fields = List.of("value", "review", "goal", "step", "version", "whose", "person", "account");
        for (String what : List.of(
                "review",
                "goal-say",
                "goal-words",
                "cannot-come",
                "can-come",
                "take-back",
                "state",
                "ask",
                "reach-right",
                "older",
                "paper",
                "badge",
                "document",
                "place")) {
            for (String reference : List.of(other, milestone, goal, "1", "../" + other)) {
                Map<String, String> form = written(phone, what, "I was here");
                fields.forEach(field -> form.put(field, reference));
                String query = "?person=" + other + "&goal=" + goal;
                assertThat(phone.post("/my" + query, form, "X-Person", other, "Referer", "/my/" + other)
                                .statusCode())
                        .isEqualTo(303);
                assertThat(phone.get("/my" + query, "X-Person", other).body()).doesNotContain("Wren", "Own keys");
                phone.post("/my", Desk.form(phone.get("/my").body(), "drop", "value", ""));
            }
        }
        assertThat(phone.get("/my/" + other).statusCode()).isEqualTo(404);
        assertThat(theirs.get("/my").body()).contains("Own keys").doesNotContain("I was here");
    }

    @Test
    void aPaperIsSavedOnlyByItsPersonAndOnlyWhileItIsShownAndNeverWithoutAWarning() throws IOException {
        String person = desk.enrol("Ida");
        Http phone = signedIn(desk.code(person));
        phone.post("/my", Desk.form(phone.get("/my").body(), "place", "value", "DOCUMENTS"));
        assertThat(phone.get("/my").body()).contains("will stand here: a letter");
        String paper = desk.paper(person, "My <b>letter</b>");
        assertThat(phone.get("/my").body()).doesNotContain("&lt;b&gt;letter");
        desk.turn(paper, "show");
        String page = phone.get("/my").body();
        assertThat(page).contains("My &lt;b&gt;letter", "the file stays on this phone");
        Map<String, String> form = Desk.form(page, "document", "value", paper);
        HttpResponse<String> file = phone.post("/my", form);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"[0-9a-f]{8}\\.png\"");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        Http other = signedIn();
        assertThat(other.post("/my", Desk.form(other.get("/my").body(), "document", "value", paper))
                        .statusCode())
                .isEqualTo(303);
        desk.turn(paper, "hide");
        assertThat(phone.post("/my", form).statusCode()).isEqualTo(303);
        assertThat(phone.get("/my").body()).doesNotContain("&lt;b&gt;letter");
    }

    @Test
    void theCalendarIsReadOnlyOnceItIsSwitchedOnAndItsAddressIsToldOnce() {
        Http phone = signedIn(desk.code(desk.enrol("Lea")));
        phone.post("/my", Desk.form(phone.get("/my").body(), "place", "value", "SESSIONS"));
        String page = phone.get("/my").body();
        assertThat(page).contains("The calendar app keeps these times").doesNotContain(".ics", "calendar-off");
        String first = switchedOn(phone);
        assertThat(phone.get("/my").body())
                .as("told once")
                .doesNotContain(".ics")
                .contains("Switched on since");
        assertThat(new Http().get(first).statusCode()).isEqualTo(200);
        phone.post("/my", Desk.form(page, "calendar-off", "value", ""));
        assertThat(new Http().get(first).statusCode()).isEqualTo(404);
        String second = switchedOn(phone);
        phone.post("/my", Map.of("do", "leave"));
        assertThat(new Http().get(second).statusCode())
                .as("leaving ends no calendar")
                .isEqualTo(200);
        phone = signedIn();
        phone.post("/my", Desk.form(phone.get("/my").body(), "place", "value", "SESSIONS"));
        String third = switchedOn(phone);
        phone.post("/my", Desk.form(phone.get("/my").body(), "end-everywhere", "value", ""));
        assertThat(new Http().get(third).statusCode()).isEqualTo(404);
        Http nobody = new Http();
        nobody.post("/my", Desk.form(nobody.get("/my").body(), "calendar-on", "value", ""));
        assertThat(nobody.get("/my").body()).contains("id=\"code\"").doesNotContain(".ics");
    }

    private static String switchedOn(Http phone) {
        phone.post("/my", Desk.form(phone.get("/my").body(), "calendar-on", "value", ""));
        return found(
                "value=\"http[^\"]+(/feed/[\\w-]{43}\\.ics)\"", phone.get("/my").body());
    }

    private static Http comeIn(String code, String phrase) {
        Http phone = new Http();
        Map<String, String> form = new HashMap<>(Desk.form(phone.get("/my").body(), "sign-in", "code", code));
        form.put("phrase", phrase);
        phone.post("/my", form);
        return phone;
    }

    private static Map<String, String> choice(String page, String phrase, String again) {
        Map<String, String> form = new HashMap<>(Desk.form(page, "own-phrase", "phrase", phrase));
        form.put("again", again);
        return form;
    }

    private static String found(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    @Test
    void aFormWithoutItsWordDoesNothing() {
        Http phone = new Http();
        phone.get("/my");
        phone.post("/my", Map.of("do", "sign-in", "code", code, "form", "guessed"));
        assertThat(phone.get("/my").body()).doesNotContain("Sam").contains("id=\"code\"");
    }

    @Test
    void showsANoteWhileItIsSharedAndNotAMomentLonger() {
        String person = desk.enrol("Noor");
        Http phone = signedIn(desk.code(person));
        phone.post("/my", Desk.form(phone.get("/my").body(), "place", "value", "NOTES"));
        assertThat(phone.get("/my").body()).contains("Nothing is shared here now");
        String note = desk.note(person, "<b>We</b> looked at three flats. \u0646\u0639\u0645", true);
        desk.note(person, "for the team alone", false);
        assertThat(phone.get("/my").body())
                .contains(
                        "Notes your coordinator shared with you",
                        "&lt;b&gt;We&lt;/b&gt; looked at three flats. \u0646\u0639\u0645")
                .doesNotContain("for the team alone", "<b>We", note);
        desk.unshare(note);
        assertThat(phone.get("/my").body()).doesNotContain("three flats").contains("Nothing is shared here now");
    }

    @Test
    void savesOnesOwnWayAsASheetThatSaysNothingOfWhoseItIs() throws IOException {
        String person = desk.enrol("Lou");
        desk.goal(person, "HOUSING", "Own keys", 90, null, null);
        Http phone = signedIn(desk.code(person));
        phone.post("/my", Desk.form(phone.get("/my").body(), "language", "value", "ar"));
        phone.post("/my", Desk.form(phone.get("/my").body(), "place", "value", "YEARS"));
        String page = phone.get("/my").body();
        assertThat(page).contains("PDF", "\u0639\u0644\u0649 \u0647\u0630\u0627 \u0627\u0644\u0647\u0627\u062A\u0641");
        HttpResponse<String> file = phone.post("/my", Desk.form(page, "save", "value", ""));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"plan.pdf\"");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        try (PDDocument sheet = Loader.loadPDF(file.body().getBytes(StandardCharsets.ISO_8859_1))) {
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("Own keys", "\u0633\u0643\u0646")
                    .doesNotContain("Lou", "/my");
            for (COSName font : sheet.getPage(0).getResources().getFontNames()) {
                assertThat(sheet.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
        assertThat(phone.post("/my", Map.of("do", "save")).statusCode()).isEqualTo(303);
        Http nobody = new Http();
        HttpResponse<String> refused =
                nobody.post("/my", Desk.form(nobody.get("/my").body(), "save", "value", ""));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("class=\"leave\"");
    }

    @Test
    void staffSeeTheSignInHere() {
        Http staff = new Http();
        staff.signIn(desk.username, Staff.PASS_PHRASE);
        assertThat(staff.get("/my").body()).contains("id=\"code\"");
    }

    @Test
    void aNewCodeEndsWhatTheEarlierOneOpened() {
        String person = desk.enrol("Robin");
        Http phone = signedIn(desk.code(person));
        assertThat(phone.get("/my").body()).contains("Robin");
        desk.code(person);
        assertThat(phone.get("/my").body()).doesNotContain("Robin").contains("id=\"code\"");
    }

    @Test
    void whatIsNotThereAndWhatIsNoFormIsAnsweredWithACalmPage() {
        HttpResponse<String> gone = new Http().get("/my/anything");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("class=\"leave\"");
        HttpResponse<String> noForm = new Http().send("POST", "/my", "{}", "Content-Type", "application/json");
        assertThat(noForm.statusCode()).isEqualTo(415);
        assertThat(noForm.body()).contains("class=\"leave\"");
    }

    @Test
    void speaksTheLanguageThatTheBrowserAsksFor() {
        assertThat(new Http().get("/my", "Accept-Language", "ar-EG,en;q=0.5").body())
                .contains("lang=\"ar\" dir=\"rtl\"");
        assertThat(new Http().get("/my", "Accept-Language", "de, es-MX;q=0.8").body())
                .contains("lang=\"es\"");
        assertThat(new Http().get("/my", "Accept-Language", "xx").body()).contains("lang=\"en\"");
    }

    private static Http signedIn() {
        return signedIn(code);
    }

    private static Http signedIn(String code) {
        Http phone = new Http();
        phone.post("/my", Desk.form(phone.get("/my").body(), "sign-in", "code", code));
        phone.post("/my", Desk.form(phone.get("/my").body(), "welcome", "value", "WAY"));
        return phone;
    }
}
