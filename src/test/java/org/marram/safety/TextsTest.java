package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.access.Role;
import org.marram.address.AddressPurpose;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkKind;
import org.marram.calendar.NotHeldReason;
import org.marram.calendar.Which;
import org.marram.common.Texts;
import org.marram.counselling.CalledOffBy;
import org.marram.counselling.Form;
import org.marram.counselling.Went;
import org.marram.education.CredentialKind;
import org.marram.education.GainKind;
import org.marram.education.IscedLevel;
import org.marram.education.LastGrade;
import org.marram.education.SchoolStatus;
import org.marram.employment.EmploymentKind;
import org.marram.employment.JobSearch;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.imports.IntakeOutcome;
import org.marram.income.IncomeKind;
import org.marram.income.Stage;
import org.marram.notice.NoticeEnd;
import org.marram.notice.NoticeKind;
import org.marram.offering.Level;
import org.marram.outcome.HomeEnd;
import org.marram.outcome.HomeGroup;
import org.marram.outcome.HoursBand;
import org.marram.outcome.JobEnd;
import org.marram.outcome.JobStatus;
import org.marram.outcome.Situation;
import org.marram.outcome.SpellWords;
import org.marram.outcome.Subsidy;
import org.marram.outcome.WagePer;
import org.marram.partner.Cover;
import org.marram.referral.DeclineReason;
import org.marram.referral.DeclineSide;
import org.marram.retention.CheckAnswer;
import org.marram.retention.Checkpoint;
import org.marram.skill.EntryReason;
import org.marram.skill.Skill;
import org.marram.skill.SkillLevel;
import org.marram.template.Pathway;
import org.marram.years.BandKind;

/** Every word that somebody reads stands in its door's bundle, in every language of the door; none stands there in vain. */
class TextsTest {

    private static final List<String> OTHERS = Texts.LANGUAGES.stream()
            .skip(1)
            .map(language -> "_" + language.getLanguage())
            .toList();
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"(?! \\+)");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)\"");
    private static final Pattern FAMILY = Pattern.compile("\"([A-Za-z.]+\\.)\" \\+");

    /** Keys that are put together from an area and a choice; each choice that is shown has its words. */
    private static final Map<String, Set<String>> CHOICES = Map.ofEntries(
            Map.entry("role.", names(Role.COORDINATOR, Role.SUPERVISOR, Role.PROVIDER, Role.ADMIN)),
            Map.entry("which.", names(Which.values())),
            Map.entry("notHeld.", names(NotHeldReason.values())),
            Map.entry("mark.", names(MarkKind.values())),
            Map.entry("noticeKind.", names(NoticeKind.values())),
            Map.entry("noticeEnd.", names(NoticeEnd.values())),
            Map.entry("jobStatus.", names(JobStatus.values())),
            Map.entry("jobIs.", names(JobStatus.values())),
            Map.entry("homeIs.", names(HomeGroup.values())),
            Map.entry("lived.", names(YesNo.values())),
            Map.entry("toldAt.", names(Stage.values())),
            Map.entry("band.", names(BandKind.values())),
            Map.entry("hoursBand.", names(HoursBand.values())),
            Map.entry("wagePer.", names(WagePer.values())),
            Map.entry("jobEnd.", names(JobEnd.values())),
            Map.entry("checkpoint.", names(Checkpoint.values())),
            Map.entry("skill.", names(Skill.values())),
            Map.entry("skillLevel.", names(SkillLevel.values())),
            Map.entry("entryReason.", names(EntryReason.values())),
            Map.entry("meetForm.", names(Form.values())),
            Map.entry("went.", names(Went.values())),
            Map.entry("calledOffBy.", names(CalledOffBy.values())),
            Map.entry("incomeStage.", names(Stage.values())),
            Map.entry("employmentKind.", names(EmploymentKind.values())),
            Map.entry("jobSearch.", names(JobSearch.values())),
            Map.entry("incomeKind.", names(IncomeKind.values())),
            Map.entry("checkAnswer.", names(CheckAnswer.values())),
            Map.entry("addressFor.", names(AddressPurpose.values())),
            Map.entry("addressPurpose.", names(AddressPurpose.values())),
            Map.entry("homeEnd.", names(HomeEnd.values())),
            Map.entry("subsidy.", names(Subsidy.values())),
            Map.entry("isced.", names(IscedLevel.values())),
            Map.entry("lastGrade.", names(LastGrade.values())),
            Map.entry("schoolStatus.", names(SchoolStatus.values())),
            Map.entry("gainKind.", names(GainKind.values())),
            Map.entry("credentialKind.", names(CredentialKind.values())),
            Map.entry("yesNo.", names(YesNo.values())),
            Map.entry("source.", names(Source.values())),
            Map.entry("factReason.", names(FactReason.values())),
            Map.entry("situation.", names(Situation.values())),
            Map.entry("occupation.", Set.copyOf(SpellWords.of(Locale.ENGLISH).named())),
            Map.entry("cover.", names(Cover.values())),
            Map.entry(
                    "language.",
                    Texts.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toSet())),
            Map.entry("isco.", Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")),
            Map.entry("level.", names(Level.values())),
            Map.entry("import.outcome.", names(IntakeOutcome.values())),
            Map.entry("mark.minutes.", names(MarkKind.LATE, MarkKind.LEFT_EARLY)),
            Map.entry("minutes.", names(MarkKind.LATE, MarkKind.LEFT_EARLY)),
            Map.entry("reason.", names(CorrectionReason.values())),
            Map.entry(
                    "referral.reason.",
                    names(DeclineReason.of(DeclineSide.PARTNER).toArray(DeclineReason[]::new))),
            Map.entry("pathway.", Pathway.EVERYWHERE.stream().map(Pathway::key).collect(Collectors.toSet())));

    private static final Pattern REFUSED = Pattern.compile(
            "(?:Refusal\\.(?:of|conflict|invalid|malformed)|\\bthat|Problem\\.of|\\.refusal|new Refusal\\.Fault|CODES = Map\\.of)\\(");

    @ParameterizedTest
    @ValueSource(
            strings = {"entrance", "my", "names", "years", "sheet", "refusals", "outcome", "education", "notice", "copy"
            })
    void everyLanguageSaysTheSame(String door) {
        Map<String, String> english = bundle(door);
        for (String other : OTHERS) {
            Map<String, String> words = bundle(door + other);
            assertThat(words.keySet()).as(door + other).isEqualTo(english.keySet());
            words.forEach((key, text) -> {
                assertThat(text).as(door + other + " " + key).isNotBlank();
                assertThat(placeholders(text)).as(door + other + " " + key).isEqualTo(placeholders(english.get(key)));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entrance",
                "my",
                "years",
                "sheet",
                "coordinator",
                "provider",
                "offering",
                "imports",
                "admin",
                "shell",
                "outcome",
                "copy"
            })
    void everyTextCanBeFormattedInEveryLanguage(String door) {
        bundle(door).forEach((key, text) -> assertThat(
                        new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4}))
                .as(door + " " + key)
                .isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, ui/coordinator/, -",
        "provider, ui/provider/, -",
        "offering, ui/offering/, -",
        "imports, ui/imports/, -",
        "admin, ui/admin/, -",
        "shell, ui/shell/, -",
        "entrance, ui/entrance/, signIn",
        "years, years/, -",
        "sheet, sheet/, -",
        "outcome, outcome/, -",
        "education, education/, -",
        "notice, notice/, -",
        "my, ui/participant/, my"
    })
    void everyKeyThatIsAskedStandsThereAndNoneStandsThereInVain(String door, String room, String pages)
            throws IOException {
        String sources = sources(room, pages);
        Set<String> standing = bundle(door).keySet();
        Set<String> literals = all(LITERAL, sources);
        Set<String> areas = standing.stream()
                .filter(key -> key.contains("."))
                .map(key -> key.replaceFirst("\\..*", "."))
                .collect(Collectors.toSet());
        Set<String> asked = all(ASKED, sources);
        literals.stream()
                .filter(word -> areas.contains(word.replaceFirst("\\..*", ".")) && word.contains("."))
                .forEach(asked::add);
        for (String family : all(FAMILY, sources)) {
            Set<String> keys = CHOICES.get(family).stream().map(family::concat).collect(Collectors.toSet());
            asked.remove(family);
            asked.addAll(keys);
            literals.addAll(keys);
        }
        assertThat(asked).isNotEmpty().isSubsetOf(standing);
        assertThat(standing).isSubsetOf(literals);
    }

    @Test
    void everyRefusalIsSaidInWordsAndNoWordsAreLeftOver() throws IOException {
        Set<String> codes = new TreeSet<>();
        Set<String> literals = new TreeSet<>();
        for (String source : Sources.java().values()) {
            literals.addAll(all(LITERAL, source));
            Matcher refused = REFUSED.matcher(source);
            while (refused.find()) {
                codes.addAll(codes(Sources.argument(source, refused.end())));
            }
        }
        assertThat(codes).hasSizeGreaterThan(40).contains("not-found", "release-needed", "too-long", "form-too-old");
        assertThat(bundle("refusals").keySet()).containsAll(codes);
        assertThat(literals).containsAll(bundle("refusals").keySet());
    }

    /** The last word in quotes; of a table of codes, all. */
    private static Set<String> codes(String arguments) {
        Set<String> words = new TreeSet<>();
        String last = null;
        Matcher literal = LITERAL.matcher(arguments);
        while (literal.find()) {
            last = literal.group(1);
            if (arguments.contains("400, \"")) {
                words.add(last);
            }
        }
        if (last != null && arguments.stripTrailing().endsWith("\"" + last + "\"")) {
            words.add(last);
        }
        return words;
    }

    private static String sources(String room, String pages) throws IOException {
        String java = Sources.java().entrySet().stream()
                .filter(file -> file.getKey().startsWith("org/marram/" + room))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        return pages.equals("-") ? java : java + pages(pages);
    }

    private static String pages(String prefix) throws IOException {
        try (var all = Files.list(Path.of("src/main/jte"))) {
            StringBuilder text = new StringBuilder();
            for (var page : all.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList()) {
                text.append(Files.readString(page));
            }
            return text.toString();
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>... choices) {
        return Stream.of(choices).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> bundle(String name) {
        Properties words = new Properties();
        try (var in = new InputStreamReader(
                TextsTest.class.getResourceAsStream("/org/marram/texts/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> map = new TreeMap<>();
        words.forEach((key, text) -> map.put((String) key, (String) text));
        return map;
    }
}
