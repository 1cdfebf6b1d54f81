package org.marram.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.hsds.HsdsSamples.LOCATION;
import static org.marram.hsds.HsdsSamples.ORGANISATION;
import static org.marram.hsds.HsdsSamples.SERVICE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportView;
import org.marram.imports.Part;
import org.marram.imports.Parts;
import org.marram.imports.Upload;
import org.marram.partner.ChangeOrganisation;
import org.marram.partner.ContactFacts;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.DirectoryService;
import org.marram.partner.Entry;
import org.marram.partner.EntryPartService;
import org.marram.partner.OfferingFacts;
import org.marram.partner.OfferingRow;
import org.marram.partner.OfferingStatus;
import org.marram.partner.OfferingView;
import org.marram.partner.OrganisationKind;
import org.marram.partner.OrganisationView;
import org.marram.partner.SiteFacts;
import org.marram.testing.Deployments;

/** Other directories in HSDS 3 as they come: whole, twice, and with everything that can be wrong with them. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    @Inject
    DirectoryImportService imports;

    @Inject
    DirectoryService directory;

    @Inject
    EntryPartService parts;

    @Inject
    AccessSamples samples;

    @PersistenceContext
    EntityManager entities;

    private long programme;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @BeforeEach
    void aCoordinator() {
        programme = samples.aProgramme();
        samples.become(samples.aCoordinator(programme));
    }

    @Test
    void keepsAWholeDirectoryAndChangesNothingWhenItComesAgain() {
        List<Upload> school = HsdsSamples.csv(HsdsSamples.aSchool());
        assertThat(outcomes(read(school))).containsOnly("KEPT", "LEFT_OUT only-a-link", "LEFT_OUT not-for-here");
        OrganisationView oak = organisation("Oak School");
        assertThat(oak.kind()).isEqualTo(OrganisationKind.TRAINING);
        assertThat(oak.entry())
                .isEqualTo(new Entry(
                        "Evening classes",
                        "https://oak.example.org",
                        "office@oak.example.org",
                        "+99 555 0100 x12",
                        "A pencil\nA smile",
                        List.of("ur")));
        assertThat(oak.offerings())
                .extracting(OfferingView::facts)
                .containsExactly(new OfferingFacts(
                        "Baking",
                        null,
                        OfferingStatus.ACTIVE,
                        "Everybody over 16",
                        "Free",
                        List.of("ur"),
                        LocalDate.parse("2026-01-31")));
        assertThat(oak.sites().get(0).facts())
                .isEqualTo(new SiteFacts(
                        "Harbour", false, "1 Quay, Back door", "Easthaven", "North", "1234", "NL", "Bus 4", "Lift"));
        assertThat(oak.contacts().get(0).facts())
                .isEqualTo(new ContactFacts(
                        "Sample Contact", "Reception", "+99 555 0100 x12", "reception@oak.example.org", true));
        assertThat(outcomes(read(school))).containsOnly("UNCHANGED", "LEFT_OUT only-a-link", "LEFT_OUT not-for-here");
        assertThat(organisation("Oak School")).isEqualTo(oak);
    }

    @Test
    void keepsWhenAServiceTakesPlaceAndWhatItCostsAsItIsTold() {
        Map<String, String> school = HsdsSamples.aSchool();
        school.putAll(HsdsSamples.timesAndPrices());
        assertThat(outcomes(read(HsdsSamples.csv(school)))).doesNotContain("REFUSED");
        assertThat(rows())
                .containsExactly(
                        List.of("MO,WE", "10:00:00", "18:00:00", "Not on holidays"),
                        List.of("Under 18s", "35.5", "eur", "for an hour"));
        assertThat(outcomes(read(HsdsSamples.csv(school)))).doesNotContain("KEPT", "CHANGED");
        school.replaceAll((file, text) -> text.replace("35.5", "40"));
        assertThat(outcomes(read(HsdsSamples.csv(school)))).contains("CHANGED");
        assertThat(rows()).hasSize(2).contains(List.of("Under 18s", "40", "eur", "for an hour"));
        school.replaceAll((file, text) -> text.replace("WEEKLY", "DAILY").replace("40,", "much,"));
        assertThat(outcomes(read(HsdsSamples.csv(school)))).contains("REFUSED unknown", "REFUSED not-a-number");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void keepsNoTimesOfWhoeverHousesPeople() {
        Map<String, String> home = HsdsSamples.aSchool();
        home.putAll(HsdsSamples.timesAndPrices());
        home.replaceAll((file, text) -> text.replace("Baking", "A room in a hostel"));
        assertThat(outcomes(read(HsdsSamples.csv(home)))).contains("LEFT_OUT confidential-site");
        assertThat(outcomes(read(HsdsSamples.timesAndPrices())))
                .containsOnly("LEFT_OUT confidential-site", "LEFT_OUT not-for-here");
        assertThat(rows()).isEmpty();
    }

    private List<List<String>> rows() {
        return organisation("Oak School").offerings().get(0).facts().rows().stream()
                .map(OfferingRow::words)
                .toList();
    }

    @Test
    void whatTheOwnStaffMendedStaysUntilTheOtherDirectorySaysSomethingNew() {
        Map<String, String> school = HsdsSamples.aSchool();
        read(HsdsSamples.csv(school));
        OrganisationView oak = organisation("Oak School");
        directory.change(new ChangeOrganisation(
                oak.ref(),
                oak.version(),
                "Oak",
                OrganisationKind.SCHOOL,
                new Entry(null, null, null, null, "Pen", List.of())));
        parts.removeContact(oak.contacts().get(0).ref());
        assertThat(outcomes(read(HsdsSamples.csv(school))))
                .containsOnly("UNCHANGED", "LEFT_OUT only-a-link", "LEFT_OUT not-for-here");
        assertThat(organisation("Oak").entry().brings()).isEqualTo("Pen");
        school.replaceAll(
                (file, text) -> text.replace("Evening classes", "Day classes").replace("Reception", "Front desk"));
        assertThat(outcomes(read(HsdsSamples.csv(school)))).contains("CHANGED", "LEFT_OUT removed-here");
        OrganisationView now = organisation("Oak School");
        assertThat(now.entry().description()).isEqualTo("Day classes");
        assertThat(now.entry().brings()).isEqualTo("Pen");
        assertThat(now.kind()).isEqualTo(OrganisationKind.SCHOOL);
        assertThat(now.contacts()).isEmpty();
    }

    @Test
    void aTrialTellsTheSameAndKeepsNothing() {
        List<Upload> school = HsdsSamples.csv(HsdsSamples.aSchool());
        List<String> told = outcomes(begin(school, OrganisationKind.TRAINING, true));
        assertThat(names()).isEmpty();
        assertThat(outcomes(read(school))).isEqualTo(told);
        assertThat(names()).containsExactly("Oak School");
    }

    @Test
    void noAddressComesInForAPlaceWherePeopleMayLive() {
        Map<String, String> home = HsdsSamples.aSchool();
        home.replaceAll(
                (file, text) -> text.replace("Baking", "A room in a hostel").replace("Harbour", "House at 1 Quay"));
        for (boolean trial : new boolean[] {true, false}) {
            assertThat(outcomes(begin(HsdsSamples.csv(home), OrganisationKind.TRAINING, trial)))
                    .contains("LEFT_OUT confidential-site");
        }
        assertThat(kept()).doesNotContain("Quay", "Easthaven", "1234", "Bus 4");
        assertThat(organisation("Oak School").sites().get(0).facts())
                .isEqualTo(new SiteFacts("Oak School", true, null, null, null, null, null, null, "Lift"));
        Map<String, String> later = new LinkedHashMap<>(home);
        later.keySet().retainAll(List.of("locations.csv", "addresses.csv"));
        later.replaceAll((file, text) -> text.replace("1,physical,", "2,physical,")
                .replace(LOCATION + "1", LOCATION + "2")
                .replace("location_type", "location_type,organization_id")
                .replace("physical,House", "physical," + ORGANISATION + "1,House"));
        assertThat(outcomes(read(HsdsSamples.csv(later))))
                .containsOnly("KEPT", "LEFT_OUT confidential-site", "LEFT_OUT not-for-here");
        assertThat(kept()).doesNotContain("Quay", "Easthaven");
    }

    @Test
    void whatAPlaceIsCalledMaySayThatPeopleLiveThere() {
        Map<String, String> school = HsdsSamples.aSchool();
        school.replaceAll((file, text) -> text.replace("Harbour", "Lodgings at 1 Quay"));
        assertThat(outcomes(read(HsdsSamples.csv(school)))).contains("LEFT_OUT confidential-site");
        assertThat(organisation("Oak School").sites().get(0).facts().name()).isEqualTo("Oak School");
        assertThat(kept()).doesNotContain("Quay", "Easthaven");
    }

    @Test
    void aPlaceThatIsVirtualOrConfidentialHereNeverOpens() {
        Map<String, String> school = HsdsSamples.aSchool();
        school.replaceAll((file, text) -> file.equals("locations.csv") ? text.replace("physical", "virtual") : text);
        assertThat(outcomes(read(HsdsSamples.csv(school)))).contains("LEFT_OUT confidential-site");
        school.replaceAll((file, text) -> text.replace("virtual", "physical").replace("Harbour", "Harbour 2"));
        assertThat(outcomes(read(HsdsSamples.csv(school)))).contains("LEFT_OUT confidential-site");
        assertThat(outcomes(read(HsdsSamples.csv(HsdsSamples.aSchool())))).contains("LEFT_OUT confidential-site");
        assertThat(organisation("Oak School").sites().get(0).facts().confidential())
                .isTrue();
        assertThat(kept()).doesNotContain("Quay", "Easthaven", "Bus 4");
    }

    @Test
    void refusesBadRowsWithTheReasonAndKeepsTheGoodOnes() {
        String id = ORGANISATION;
        Ref report = read(Map.of(
                "organizations.csv",
                "id,name,description,email,year_incorporated,shoe_size,parent_organization_id\r\n"
                        + id + "1,Oak,,,,40,\n" // line 2, mixed line ends
                        + id + "1,Oak again,,,,,\r"
                        + "7,Elm,,,,,\n"
                        + id + "2,,,,,,\r\n"
                        + id + "3,Ash,,no-mail,,,\n"
                        + id + "4,Fir,,,soon,,\n"
                        + id + "5,Yew,,,,," + id + "6\n"
                        + id + "6,Bay,,,,," + id + "5\n"
                        + id + "7,Box,,,,," + id + "7\n"
                        + id + "8,\"Lime, \"\"old\"\"\nside\",,,,,\n"
                        + id + "9,Plane\n",
                "services.csv",
                "id,organization_id,name,status,assured_date\n"
                        + SERVICE + "1," + id + "1,Baking,open,\n"
                        + SERVICE + "2," + id + "1,Sewing,active,2026-02-30\n"
                        + SERVICE + "3," + SERVICE + "9,Nobody's,active,\n"
                        + SERVICE + "4," + id + "1,Gardening,temporarily closed,2026-02-28\n"));
        assertThat(told(report))
                .containsExactly(
                        "organizations.csv 1 LEFT_OUT shoe_size unknown-column",
                        "organizations.csv 2 KEPT",
                        "organizations.csv 3 REFUSED id duplicate-identifier",
                        "organizations.csv 4 REFUSED id not-a-uuid",
                        "organizations.csv 5 REFUSED name required",
                        "organizations.csv 6 REFUSED email not-a-mail",
                        "organizations.csv 7 REFUSED year_incorporated not-a-number",
                        "organizations.csv 8 REFUSED parent_organization_id circular-parent",
                        "organizations.csv 9 REFUSED parent_organization_id circular-parent",
                        "organizations.csv 10 REFUSED parent_organization_id circular-parent",
                        "organizations.csv 11 KEPT",
                        "organizations.csv 13 REFUSED wrong-number-of-cells",
                        "organizations.csv 1 LEFT_OUT year_incorporated not-for-here",
                        "organizations.csv 1 LEFT_OUT parent_organization_id not-for-here",
                        "services.csv 2 REFUSED status unknown",
                        "services.csv 3 REFUSED assured_date not-a-date",
                        "services.csv 4 REFUSED unknown-organisation",
                        "services.csv 5 KEPT");
        assertThat(names()).containsExactly("Lime, \"old\"\nside", "Oak");
        assertThat(imports.lines(report, true, null, 100).items()).hasSize(12);
    }

    @Test
    void givesTheRefusedRowsBackToBeMendedAndSentAgain() {
        Map<String, String> school = HsdsSamples.aSchool();
        school.replaceAll((file, text) ->
                text.replace("office@oak.example.org", "=office").replace(",nl,", ",XX,"));
        Ref report = read(HsdsSamples.csv(school));
        assertThat(outcomes(report)).contains("REFUSED not-a-mail", "REFUSED unknown-organisation");
        byte[] zip = imports.refused(report);
        Map<String, String> back = new LinkedHashMap<>();
        Parts.of(List.of(new Upload("refused.zip", zip))).all().forEach(part -> back.put(part.name(), text(part)));
        assertThat(back.get("organizations.csv")).contains("refused_because", "not-a-mail", "'=office");
        assertThat(back.toString()).doesNotContain("Quay", "Easthaven", "52.1", "Bus 4");
        back.replaceAll((file, text) -> text.replace("'=office", "office@oak.example.org"));
        assertThat(outcomes(read(HsdsSamples.csv(back)))).contains("KEPT").doesNotContain("LEFT_OUT unknown-column");
        assertThat(organisation("Oak School").entry().mail()).isEqualTo("office@oak.example.org");
    }

    @Test
    void readsUtf8WithAndWithoutAMarkAndCp1252() {
        String table = "id,name\n" + ORGANISATION + "1,Caf\u00e9\n";
        assertThat(outcomes(read(upload("organizations.csv", ("\ufeff" + table).getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("KEPT");
        assertThat(names()).containsExactly("Caf\u00e9");
        assertThat(outcomes(read(upload("organizations.csv", table.getBytes(Charset.forName("windows-1252"))))))
                .containsExactly("LEFT_OUT read-as-cp1252", "UNCHANGED");
    }

    @Test
    void tellsOfFilesThatAreMissingUnknownOrBroken() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "package/datapackage.json",
                "{\"resources\":[{\"path\":\"organizations.csv\"},{\"path\":\"services.csv\"}]}".getBytes());
        files.put("package/organizations.csv", ("id,name\n" + ORGANISATION + "1,\"Oak\n").getBytes());
        files.put("package/programs.csv", "id\n".getBytes());
        files.put("package/notes.txt", "Hello".getBytes());
        files.put("package/phones.csv", "number\n1\n".getBytes());
        files.put("package/contacts.csv", "id,name,name\n1,2,3\n".getBytes());
        Ref report = read(List.of(new Upload("p.zip", HsdsSamples.zip(files))));
        assertThat(told(report))
                .containsExactly(
                        "services.csv  REFUSED missing-file",
                        "programs.csv  LEFT_OUT not-for-here",
                        "notes.txt  LEFT_OUT unknown-file",
                        "organizations.csv 2 REFUSED broken-quotes",
                        "contacts.csv 1 REFUSED double-column",
                        "phones.csv 1 REFUSED id missing-column");
    }

    @Test
    void tellsOfEveryTableColumnAndMemberThatIsKeptNowhereHowManyRowsHadIt() {
        String id = ORGANISATION;
        Ref tables = read(Map.of(
                "programs.csv",
                "id,name,description\r\n1,2,\"Weekly\r\n\"\n2,2,Daily\n3,2,\n",
                "organizations.csv",
                "id,name,logo,tax_id\n" + id + "1,Oak,x,\n" + id + "2,Elm,y,\n" + id + "3,Ash,,\n"));
        assertThat(keptNowhere(tables)).containsExactly("programs.csv null 3", "organizations.csv logo 2");
        Ref json = read(upload("all.json", json("""
                [{"id":"ORG1","name":"Oak","logo":"z","programs":[{"id":"1"},{"id":"2"}],"attributes":[],
                  "services":[{"id":"SRV1","name":"Baking","status":"active","funding":[{"id":"3"}],
                    "service_areas":[{"id":"4"},{"id":"5"}],"wait_time":"none"}]}]
                """)));
        assertThat(keptNowhere(json))
                .containsExactlyInAnyOrder(
                        "all.json logo 1",
                        "all.json programs 2",
                        "all.json funding 1",
                        "all.json service_areas 2",
                        "all.json wait_time 1");
    }

    private List<String> keptNowhere(Ref report) {
        return imports.lines(report, false, null, 100).items().stream()
                .filter(line -> "not-for-here".equals(line.reason()))
                .map(line -> line.file() + " " + line.field() + " " + line.tellsOf())
                .toList();
    }

    @Test
    void readsOrganisationsAndServicesAsTheApiAnswersThem() {
        String school = """
                {"id":"ORG1","name":"Oak School","description":"Classes","parent_organization_id":null,"mood":1,
                 "contacts":[{"id":"77777777-0000-4000-8000-000000000001","name":"Sample Contact",
                   "phones":[{"id":"88888888-0000-4000-8000-000000000001","number":"+99 1","extension":5}]}],
                 "locations":[{"id":"LOC1","location_type":"physical","name":"Harbour",
                   "addresses":[{"id":"55555555-0000-4000-8000-000000000001","address_1":"1 Quay","city":"Easthaven",
                     "state_province":"North","postal_code":"1234","country":"NL","address_type":"physical"}]}],
                 "services":[{"id":"SRV1","name":"Baking","status":"active",
                   "languages":[{"id":"99999999-0000-4000-8000-000000000001","code":"ur"}],
                   "service_at_locations":[{"id":"44444444-0000-4000-8000-000000000001",
                     "location":{"id":"LOC1","location_type":"physical","name":"Harbour"}}]}]}
                """;
        String service = """
                {"id":"SRV2","name":"Sewing","status":"inactive","organization":{"id":"ORG2","name":"Elm School"}}
                """;
        Ref report =
                read(upload("all.json", json("[" + school + "," + service + ",7,{\"id\":\"x\",\"name\":\"Bad\"}]")));
        assertThat(told(report))
                .contains(
                        "all.json /0/mood LEFT_OUT mood unknown-column",
                        "all.json /0 KEPT",
                        "all.json /0/contacts/0/phones/0 KEPT",
                        "all.json /0/services/0 KEPT",
                        "all.json /1 KEPT",
                        "all.json /1/organization KEPT",
                        "all.json /2 REFUSED id required",
                        "all.json /3 REFUSED id not-a-uuid");
        assertThat(organisation("Oak School").sites().get(0).facts().street()).isEqualTo("1 Quay");
        assertThat(organisation("Oak School").contacts().get(0).facts().phone()).isEqualTo("+99 1 x5");
        assertThat(organisation("Elm School").offerings()).hasSize(1);
        assertThat(outcomes(read(upload("one.json", json(school))))).doesNotContain("KEPT", "CHANGED", "REFUSED");
        assertThat(told(read(upload("broken.json", json("[{\"id\":\"ORG3\",\"name\":")))))
                .containsExactly("broken.json /0 REFUSED malformed-json");
    }

    @Test
    void refusesWhatIsNoDirectoryAtAll() {
        refused("kind required", () -> begin(HsdsSamples.csv(HsdsSamples.aSchool()), null, true));
        refused("files required", () -> read(List.of()));
        refused("files not-a-package", () -> read(upload("notes.txt", "Hello".getBytes())));
        refused("files not-a-package", () -> read(upload("p.zip", new byte[] {'P', 'K', 3, 4, 0, 1, 2})));
        refused("files bad-file-name", () -> read(zipped("../organizations.csv", "id".getBytes())));
        refused("files bad-file-name", () -> read(zipped("/etc/organizations.csv", "id".getBytes())));
        refused("files bad-file-name", () -> read(zipped("a\\..\\organizations.csv", "id".getBytes())));
        refused("package-too-large", () -> read(upload("organizations.csv", new byte[Upload.MOST_BYTES + 1])));
        refused("package-too-large", () -> read(zipped("organizations.csv", new byte[(int) Parts.MOST_UNPACKED + 1])));
    }

    @Test
    void readsAHundredThousandRowsInLittleMoreMemoryThanTenThousand() {
        long few = heapNearTheEndOf(10_000);
        long many = heapNearTheEndOf(100_000);
        assertThat(many - few).as("MB more than %d", few).isLessThan(64);
        assertThat(names()).isEmpty();
    }

    /** In MB, after everything that nobody holds any more was thrown away. */
    private long heapNearTheEndOf(int rows) {
        Ref trial = imports.begin(new BeginImport(organisations(rows), OrganisationKind.SCHOOL, true));
        await(trial, rows - rows / 20);
        System.gc();
        Runtime heap = Runtime.getRuntime();
        long used = (heap.totalMemory() - heap.freeMemory()) >> 20;
        ImportView view = end(trial);
        assertThat(view.kept()).isEqualTo(rows);
        assertThat(view.expected()).isBetween(rows, rows + 1);
        return used;
    }

    @Test
    void readsOneAtATimeCanBeCancelledAndGoesOnWhereItStopped() {
        List<Upload> many = organisations(15_000);
        Ref first = imports.begin(new BeginImport(many, OrganisationKind.SCHOOL, false));
        refused("import-running", () -> imports.begin(new BeginImport(many, OrganisationKind.SCHOOL, false)));
        await(first, 1_000);
        imports.cancel(first);
        ImportView view = end(first);
        assertThat(view.failure()).isEqualTo("cancelled");
        assertThat(view.kept()).isBetween(1_000, 14_000);
        ImportView again = imports.open(read(many));
        assertThat(again.unchanged()).isEqualTo(view.kept());
        assertThat(again.kept()).isEqualTo(15_000 - view.kept());
        assertThat(again.failure()).isNull();
    }

    @Test
    void anotherProgrammeHasItsOwnCopyAndSeesNothingOfThisImport() {
        List<Upload> school = HsdsSamples.csv(HsdsSamples.aSchool());
        Ref report = read(school);
        samples.become(samples.aCoordinator(samples.aProgramme()));
        assertThat(names()).isEmpty();
        refused("not-found", () -> imports.open(report));
        refused("not-found", () -> imports.lines(report, false, null, 10));
        refused("not-found", () -> imports.refused(report));
        refused("not-found", () -> imports.cancel(report));
        assertThat(imports.last()).isEmpty();
        assertThat(outcomes(read(school))).contains("KEPT").doesNotContain("UNCHANGED");
        samples.become(samples.aProvider(programme));
        refused("not-allowed", () -> imports.begin(new BeginImport(school, OrganisationKind.SCHOOL, true)));
    }

    private static List<Upload> organisations(int many) {
        StringBuilder table = new StringBuilder("id,name\n");
        for (int row = 0; row < many; row++) {
            table.append(new UUID(0x4000, row))
                    .append(",Organisation ")
                    .append(row)
                    .append('\n');
        }
        return upload("organizations.csv", table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Ref read(Map<String, String> files) {
        return read(HsdsSamples.csv(files));
    }

    private Ref read(List<Upload> files) {
        return begin(files, OrganisationKind.TRAINING, false);
    }

    private Ref begin(List<Upload> files, OrganisationKind kind, boolean trial) {
        Ref ref = imports.begin(new BeginImport(files, kind, trial));
        end(ref);
        return ref;
    }

    private ImportView end(Ref ref) {
        await(ref, Integer.MAX_VALUE);
        return imports.open(ref);
    }

    /** Until so many rows were read, or it is over. */
    private void await(Ref ref, int rows) {
        for (int turn = 0; turn < 12_000; turn++) {
            ImportView view = imports.open(ref);
            if (view.endedAt() != null || view.rows() >= rows) {
                return;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        throw new AssertionError("Still running: " + imports.open(ref));
    }

    private List<ImportLineView> lines(Ref ref) {
        List<ImportLineView> lines = new ArrayList<>();
        String after = null;
        do {
            Page<ImportLineView> page = imports.lines(ref, false, after, 5);
            lines.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(imports.open(ref).failure()).isNull();
        assertThat(lines).hasSize(imports.open(ref).rows());
        return lines;
    }

    private List<String> outcomes(Ref ref) {
        return lines(ref).stream()
                .map(line -> line.outcome() + (line.reason() == null ? "" : " " + line.reason()))
                .toList();
    }

    private List<String> told(Ref ref) {
        return lines(ref).stream()
                .map(line -> line.file() + " " + line.place() + " " + line.outcome()
                        + (line.field() == null ? "" : " " + line.field())
                        + (line.reason() == null ? "" : " " + line.reason()))
                .toList();
    }

    private List<String> names() {
        return directory.list(DirectoryFilter.ALL, null, 100).items().stream()
                .map(line -> line.name())
                .toList();
    }

    private OrganisationView organisation(String name) {
        return directory
                .list(new DirectoryFilter(name, null, null, false, 180, false, false), null, 100)
                .items()
                .stream()
                .filter(line -> line.name().equals(name))
                .map(line -> directory.open(line.ref()))
                .findFirst()
                .orElseThrow();
    }

    /** Every word that the database keeps of places and imports of the programme. */
    private String kept() {
        return entities.createNativeQuery(
                                "select concat_ws(' ', s.name, s.street, s.town, s.region, s.postal_code, s.directions)"
                                        + " from site s join organisation o on o.id = s.organisation_id where o.programme_id = ?1")
                        .setParameter(1, programme)
                        .getResultList()
                + imports.last()
                        .filter(view -> view.refused() > 0)
                        .map(view -> List.of(new Upload("refused.zip", imports.refused(view.ref()))))
                        .map(Parts::of)
                        .map(parts -> parts.all().stream().map(ImportIT::text).toList())
                        .toString()
                + directory.list(DirectoryFilter.ALL, null, 100).items().stream()
                        .map(line -> directory.open(line.ref()).toString())
                        .toList()
                        .toString();
    }

    private static List<Upload> upload(String name, byte[] bytes) {
        return List.of(new Upload(name, bytes));
    }

    private static List<Upload> zipped(String name, byte[] bytes) {
        return upload("p.zip", HsdsSamples.zip(Map.of(name, bytes)));
    }

    private static byte[] json(String text) {
        return text.replace("ORG", ORGANISATION)
                .replace("SRV", SERVICE)
                .replace("LOC", LOCATION)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Part part) {
        try (var in = part.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
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
