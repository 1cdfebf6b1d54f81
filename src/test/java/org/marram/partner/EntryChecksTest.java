package org.marram.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.Checks;
import org.marram.common.Refusal;

class EntryChecksTest {

    @Test
    void takesAnEntryAndTidiesIt() {
        Entry clean = checked(new Entry(
                "  Classes \u0627\u0644\u0639\u0631\u0628\u064A\u0629 ",
                "https://school.example/a",
                "office@school.example",
                "+99 (555) 01-00 x12",
                " ",
                List.of("en", "ar", "en", "prs")));
        assertThat(clean.description()).isEqualTo("Classes \u0627\u0644\u0639\u0631\u0628\u064A\u0629");
        assertThat(clean.brings()).isNull();
        assertThat(clean.languages()).containsExactly("en", "ar", "prs");
        assertThat(checked(Entry.EMPTY)).isEqualTo(Entry.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"school.example", "ftp://school.example", "javascript:alert(1)", "https://", "https://a b"})
    void refusesWhatIsNoWebsite(String website) {
        refused("website not-a-website", () -> checked(new Entry(null, website, null, null, null, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "office@", "@school.example", "a b@school.example", "office@school", "<a@b.c>"})
    void refusesWhatIsNoMailAddress(String mail) {
        refused("mail not-a-mail", () -> checked(new Entry(null, null, mail, null, null, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call us", "++", "555;0100"})
    void refusesWhatIsNoTelephoneNumber(String phone) {
        refused("phone not-a-phone", () -> checked(new Entry(null, null, null, phone, null, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "EN", "xx", "e", "en,"})
    void refusesWhatIsNoLanguageCode(String code) {
        refused("languages unknown", () -> checked(new Entry(null, null, null, null, null, List.of(code))));
    }

    @Test
    void refusesEveryWordThatLeadsToAConfidentialSite() {
        SiteFacts open = new SiteFacts("House", false, "1 Street", "Town", "Region", "1234", "NL", "Bus 4", "Lift");
        assertThat(new EntryChecks(new Checks()).checked(open)).isEqualTo(open);
        Checks checks = new Checks();
        new EntryChecks(checks)
                .checked(new SiteFacts("House", true, "1 Street", "Town", "Region", "1234", "NL", "Bus 4", "Lift"));
        assertThatThrownBy(checks::refuseFaults)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(fault -> fault.field() + " " + fault.code())
                        .containsExactly(
                                "street confidential-site",
                                "town confidential-site",
                                "region confidential-site",
                                "postalCode confidential-site",
                                "country confidential-site",
                                "directions confidential-site"));
    }

    @Test
    void keepsOfAConfidentialSiteItsNameAndWhatItIsLikeOnly() {
        Checks checks = new Checks();
        SiteFacts clean =
                new EntryChecks(checks).checked(new SiteFacts("House", true, "", null, " ", null, null, null, "Lift"));
        checks.refuseFaults();
        assertThat(clean).isEqualTo(new SiteFacts("House", true, null, null, null, null, null, null, "Lift"));
    }

    @Test
    void refusesACountryThatThereIsNot() {
        Checks checks = new Checks();
        new EntryChecks(checks).checked(new SiteFacts("House", false, null, null, null, null, "XX", null, null));
        refused("country unknown", checks::refuseFaults);
    }

    private static Entry checked(Entry entry) {
        Checks checks = new Checks();
        Entry clean = new EntryChecks(checks).checked(entry);
        checks.refuseFaults();
        return clean;
    }

    private static void refused(String fault, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .extracting(one -> one.field() + " " + one.code())
                .containsExactly(fault));
    }
}
