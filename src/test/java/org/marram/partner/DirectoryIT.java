package org.marram.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.offering.CourseService;
import org.marram.offering.CreateCourse;
import org.marram.testing.Deployments;

/** The directory of partners as coordinators keep it, others read it and partners keep their own entry. */
@ExtendWith(ArquillianExtension.class)
class DirectoryIT {

    private static final SiteFacts HARBOUR =
            new SiteFacts("Harbour", false, "1 Quay", "Easthaven", null, "1234", "NL", "Bus 4", "Lift");
    private static final ContactFacts LISTED =
            new ContactFacts("Sample Listed", "Reception", "+99 555 0100", "reception@school.example", true);
    private static final ContactFacts UNLISTED = new ContactFacts("Sample Unlisted", null, "+99 555 0101", null, false);

    @Inject
    DirectoryService directory;

    @Inject
    EntryPartService parts;

    @Inject
    AgreementService agreements;

    @Inject
    PartnerService partners;

    @Inject
    CourseService courses;

    @Inject
    DirectorySamples days;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    private long programme;
    private Actor coordinator;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aCoordinator() {
        programme = samples.aProgramme();
        coordinator = samples.aCoordinator(programme);
        samples.become(coordinator);
    }

    @Test
    void findsByAPartOfTheNameByKindAndByLanguagePageByPage() {
        Ref oak = anOrganisation("Oak 100% School", OrganisationKind.SCHOOL, "en", "ar");
        anOrganisation("Ash School", OrganisationKind.SCHOOL, "en");
        anOrganisation("Elm Bakery", OrganisationKind.EMPLOYER, "prs");
        assertThat(names("school", null, null)).containsExactly("Ash School", "Oak 100% School");
        assertThat(names("SCHOOL", null, null)).hasSize(2);
        assertThat(names("100%", null, null)).containsExactly("Oak 100% School");
        assertThat(names("%", null, null)).containsExactly("Oak 100% School");
        assertThat(names("_", null, null)).isEmpty();
        assertThat(names("!", null, null)).isEmpty();
        anOrganisation("Perú Öl", OrganisationKind.COUNSELLING);
        assertThat(names("peru", null, null)).containsExactly("Perú Öl");
        assertThat(names("PÉRU OL", null, null)).containsExactly("Perú Öl");
        assertThat(names("perun", null, null)).isEmpty();
        assertThat(names(null, OrganisationKind.EMPLOYER, null)).containsExactly("Elm Bakery");
        assertThat(names(null, null, "ar")).containsExactly("Oak 100% School");
        assertThat(names(null, null, "rs")).isEmpty();
        assertThat(names("school", OrganisationKind.SCHOOL, "en")).hasSize(2);
        assertThat(directory.open(oak).entry().languages()).containsExactly("en", "ar");
        refused("language unknown", () -> names(null, null, "%"));
        refused("name too-long", () -> names("x".repeat(121), null, null));
    }

    @Test
    void listsWhatNobodyHasCheckedForSoManyDays() {
        Ref fresh = anOrganisation("Fresh", OrganisationKind.SCHOOL);
        Ref never = anOrganisation("Never", OrganisationKind.SCHOOL);
        Ref old = anOrganisation("Old", OrganisationKind.SCHOOL);
        days.checkedOn(never, null);
        days.checkedOn(old, today().minusDays(181));
        days.checkedOn(fresh, today().minusDays(180));
        assertThat(stale(180)).containsExactly("Never", "Old");
        assertThat(stale(179)).containsExactly("Fresh", "Never", "Old");
        assertThat(stale(181)).containsExactly("Never");
        directory.checked(never);
        OrganisationView view = directory.open(never);
        assertThat(view.checkedOn()).isEqualTo(today());
        assertThat(view.checkedBy()).isEqualTo(coordinator.name());
        assertThat(stale(0)).containsExactly("Fresh", "Old");
        refused("staleDays out-of-range", () -> stale(-1));
        refused("staleDays out-of-range", () -> stale(3_651));
    }

    @Test
    void writesAnEntryAnewAndRefusesWhoReadAnOlderOne() {
        Ref school = anOrganisation("Oak", OrganisationKind.SCHOOL);
        OrganisationView read = directory.open(school);
        Entry entry = new Entry(
                "Evening classes", "https://oak.example", "office@oak.example", "+99 1", "A pencil", List.of("en"));
        directory.change(
                new ChangeOrganisation(school, read.version(), "Oak House", OrganisationKind.COUNSELLING, entry));
        OrganisationView now = directory.open(school);
        assertThat(now.name()).isEqualTo("Oak House");
        assertThat(now.kind()).isEqualTo(OrganisationKind.COUNSELLING);
        assertThat(now.entry()).isEqualTo(entry);
        refused(
                "changed-meanwhile",
                () -> directory.change(
                        new ChangeOrganisation(school, read.version(), "Late", OrganisationKind.SCHOOL, entry)));
        assertThat(directory.open(school)).isEqualTo(now);
    }

    @Test
    void keepsNoPartOfTheAddressOfAConfidentialSite() {
        Ref house = anOrganisation("House", OrganisationKind.HOUSING);
        refused(
                "street confidential-site",
                () -> parts.addSite(house, new SiteFacts("A", true, "1 Quay", null, null, null, null, null, null)));
        refused(
                "town confidential-site",
                () -> parts.addSite(house, new SiteFacts("A", true, null, "Easthaven", null, null, null, null, null)));
        Ref site = parts.addSite(house, HARBOUR);
        assertThat(directory.open(house).sites()).containsExactly(new SiteView(site, 1, HARBOUR));
        parts.changeSite(site, 1, new SiteFacts("Harbour", true, null, null, null, null, null, null, "Lift"));
        assertThat(directory.open(house).toString()).doesNotContain("Quay", "Easthaven", "1234", "NL", "Bus");
        assertThat(entities.createNativeQuery("select concat_ws('', street, town, region, postal_code, country,"
                                + " directions) from site where ref = ?")
                        .setParameter(1, site.bytes())
                        .getSingleResult())
                .isEqualTo("");
    }

    @Test
    void removesSitesAndContactsAndBringsThemBack() {
        Ref school = anOrganisation("Oak", OrganisationKind.SCHOOL);
        Ref site = parts.addSite(school, HARBOUR);
        Ref contact = parts.addContact(school, LISTED);
        parts.removeSite(site);
        parts.removeContact(contact);
        parts.removeContact(contact);
        assertThat(directory.open(school).sites()).isEmpty();
        assertThat(directory.open(school).contacts()).isEmpty();
        refused("not-found", () -> parts.changeSite(site, 2, HARBOUR));
        parts.restoreSite(site);
        parts.restoreContact(contact);
        assertThat(directory.open(school).sites()).extracting(SiteView::facts).containsExactly(HARBOUR);
        assertThat(directory.open(school).contacts())
                .extracting(ContactView::facts)
                .containsExactly(LISTED);
        refused("changed-meanwhile", () -> parts.changeContact(contact, 1, UNLISTED));
    }

    @Test
    void keepsEveryAgreementAndLetsCoursesBeAskedOnlyWhileOneHolds() {
        Ref school = anOrganisation("Oak", OrganisationKind.TRAINING);
        courses.create(new CreateCourse(school, "Baking", today(), today().plusDays(30), 5));
        assertThat(courses.offered()).isEmpty();
        Ref first = agreements.add(new AddAgreement(
                school, today(), today().plusDays(20), List.of(Cover.REFERRALS, Cover.ATTENDANCE, Cover.REFERRALS)));
        assertThat(courses.offered()).hasSize(1);
        assertThat(names(null, null, null, 1)).containsExactly("Oak until " + today().plusDays(20));
        agreements.end(first, today());
        assertThat(courses.offered()).isEmpty();
        assertThat(partners.hasAgreement(id(school), Cover.REFERRALS)).isFalse();
        assertThat(names(null, null, null, 1)).containsExactly("Oak until null");
        agreements.resume(first);
        assertThat(courses.offered()).hasSize(1);
        agreements.end(first, today().plusDays(5));
        assertThat(partners.organisation(school).orElseThrow().agreementUntil()).isEqualTo(today().plusDays(5));
        Ref second = agreements.add(
                new AddAgreement(school, today().plusDays(9), today().plusDays(99), List.of(Cover.PLACEMENTS)));
        assertThat(directory.open(school).agreements())
                .containsExactly(
                        new AgreementView(
                                second, today().plusDays(9), today().plusDays(99), List.of(Cover.PLACEMENTS), null),
                        new AgreementView(
                                first,
                                today(),
                                today().plusDays(20),
                                List.of(Cover.REFERRALS, Cover.ATTENDANCE),
                                today().plusDays(5)));
        refused(
                "covers required",
                () -> agreements.add(new AddAgreement(school, today(), today().plusDays(1), List.of())));
        refused(
                "agreementFrom out-of-range",
                () -> agreements.add(
                        new AddAgreement(school, LocalDate.MIN, today().plusDays(1), List.of(Cover.HOUSING))));
    }

    @Test
    void retiresOnlyWhomNothingIsAgreedWithAndBringsBack() {
        Ref school = anOrganisation("Oak", OrganisationKind.SCHOOL);
        Ref agreement = agreements.add(
                new AddAgreement(school, today().plusDays(1), today().plusDays(9), List.of(Cover.REFERRALS)));
        refused("agreement-in-force", () -> directory.retire(school));
        agreements.end(agreement, today().plusDays(1));
        directory.retire(school);
        directory.retire(school);
        assertThat(names(null, null, null)).isEmpty();
        assertThat(directory.list(DirectoryFilter.ALL, null, 10).items()).isEmpty();
        assertThat(directory
                        .list(new DirectoryFilter(null, null, null, false, 180, false, true), null, 10)
                        .items())
                .extracting(OrganisationLine::name)
                .containsExactly("Oak");
        assertThat(directory.open(school).retired()).isTrue();
        refused(
                "organisation-retired",
                () -> agreements.add(new AddAgreement(school, today(), today().plusDays(9), List.of(Cover.REFERRALS))));
        directory.restore(school);
        assertThat(names(null, null, null)).containsExactly("Oak");
    }

    @Test
    void aPartnerKeepsItsOwnEntryAndSeesNothingThatIsNotMeantForIt() {
        Ref school = anOrganisation("Oak", OrganisationKind.TRAINING);
        parts.addContact(school, LISTED);
        parts.addContact(school, UNLISTED);
        Ref other = anOrganisation("Elm", OrganisationKind.TRAINING);
        samples.become(samples.staff(programme, Role.PROVIDER, null, id(school)));
        OrganisationView own = directory.own();
        assertThat(own.name()).isEqualTo("Oak");
        assertThat(own.contacts()).extracting(ContactView::facts).containsExactly(LISTED);
        Entry entry = new Entry("Baking, evenings", null, null, null, null, List.of("es"));
        int version = directory.changeOwn(entry, own.version());
        refused("changed-meanwhile", () -> directory.changeOwn(Entry.EMPTY, own.version()));
        assertThat(directory.own().entry()).isEqualTo(entry);
        assertThat(directory.checkedOwn()).isGreaterThan(version);
        refused("not-allowed", () -> directory.open(school));
        refused("not-allowed", () -> directory.open(other));
        refused("not-allowed", () -> directory.list(DirectoryFilter.ALL, null, 10));
        refused("not-allowed", () -> parts.addSite(school, HARBOUR));
        refused(
                "not-allowed",
                () -> directory.change(new ChangeOrganisation(other, 1, "Mine now", OrganisationKind.TRAINING, entry)));
    }

    @Test
    void findsThoseWithAnAgreementTodayAmongMoreThanAListHolds() {
        for (String name : List.of("Ash", "Elm", "Oak")) {
            Ref school = anOrganisation(name, OrganisationKind.SCHOOL);
            agreements.add(new AddAgreement(
                    school,
                    today().plusDays("Ash".equals(name) ? 1 : 0),
                    today().plusDays(9),
                    List.of(Cover.REFERRALS)));
        }
        assertThat(inForce(null)).containsExactly("Elm", "Oak");
        assertThat(inForce("OA")).containsExactly("Oak");
        assertThat(inForce("ash")).isEmpty();
    }

    @Test
    void anotherProgrammesDirectoryIsUnknown() {
        Ref school = anOrganisation("Oak", OrganisationKind.SCHOOL);
        Ref site = parts.addSite(school, HARBOUR);
        samples.become(samples.aCoordinator(samples.aProgramme()));
        assertThat(names(null, null, null)).isEmpty();
        refused("not-found", () -> directory.open(school));
        refused("not-found", () -> directory.checked(school));
        refused("not-found", () -> parts.addSite(school, HARBOUR));
        refused("not-found", () -> parts.changeSite(site, 1, HARBOUR));
        refused(
                "not-found",
                () -> agreements.add(new AddAgreement(school, today(), today().plusDays(9), List.of(Cover.REFERRALS))));
    }

    private Ref anOrganisation(String name, OrganisationKind kind, String... languages) {
        Ref ref = partners.create(new CreateOrganisation(name, kind, null, null));
        directory.change(new ChangeOrganisation(
                ref, 1, name, kind, new Entry(null, null, null, null, null, List.of(languages))));
        return ref;
    }

    private List<String> names(String name, OrganisationKind kind, String language) {
        return names(name, kind, language, 1).stream()
                .map(said -> said.replaceFirst(" until .*", ""))
                .toList();
    }

    private List<String> names(String name, OrganisationKind kind, String language, int part) {
        DirectoryFilter filter = new DirectoryFilter(name, kind, language, false, 180, false, false);
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            Page<OrganisationLine> page = directory.list(filter, after, part);
            page.items().forEach(line -> names.add(line.name() + " until " + line.agreementUntil()));
            after = page.next();
        } while (after != null);
        return names;
    }

    private List<String> inForce(String name) {
        return directory.list(DirectoryFilter.inForce(name), null, 10).items().stream()
                .map(OrganisationLine::name)
                .toList();
    }

    private List<String> stale(int days) {
        return directory
                .list(new DirectoryFilter(null, null, null, true, days, false, false), null, 10)
                .items()
                .stream()
                .map(OrganisationLine::name)
                .toList();
    }

    private long id(Ref organisation) {
        return partners.organisation(organisation).orElseThrow().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refused(String said, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.faults().isEmpty()
                                ? refusal.code()
                                : refusal.faults().get(0).field() + " "
                                        + refusal.faults().get(0).code())
                .isEqualTo(said));
    }
}
