package org.marram.safety;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules 44, 46, 47, 77 and 84: what the code of the product never does. */
class SourcesTest {

    private static final Pattern QUERY = Pattern.compile("create(?:Native)?Query\\(");
    private static final Pattern LITERAL = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.])[a-z]\\w*(?![\\w(]|\\.class)");

    /** What a kind of fact says of itself; see {@link #kindsOfFactsAreMadeOfWordsOfTheSourceAlone}. */
    private static final Pattern KIND = Pattern.compile("\\bkind\\.(entity|rows|type)\\(\\)");

    private static final Pattern NEW_KIND = Pattern.compile("new FactKind<>\\(|FactKind\\.of\\(");

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath("target/classes");

    /** But for the copy of what is held, which asks for the tables and columns that the database's own dictionary names, and takes nothing but names. */
    @Test
    void queriesAreMadeOfWordsOfTheSourceAlone() throws IOException {
        List<String> wrong = new ArrayList<>();
        int queries = 0;
        for (Map.Entry<String, String> file : Sources.java().entrySet()) {
            if (file.getKey().equals("org/marram/copy/HeldRows.java")) {
                continue;
            }
            Matcher found = QUERY.matcher(file.getValue());
            while (found.find()) {
                queries++;
                String words = Sources.argument(file.getValue(), found.end());
                for (String part : variables(words)) {
                    if (!isPassedAsWords(file.getValue(), part)) {
                        wrong.add(file.getKey() + ": " + part + " in " + words.strip());
                    }
                }
            }
        }
        assertThat(queries).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void kindsOfFactsAreMadeOfWordsOfTheSourceAlone() throws IOException {
        Map<String, String> others = Sources.java();
        others.remove("org/marram/fact/FactKind.java");
        List<String> kinds = others.values().stream()
                .flatMap(source ->
                        NEW_KIND.matcher(source).results().map(found -> Sources.argument(source, found.end())))
                .toList();
        assertThat(kinds).isNotEmpty().allSatisfy(words -> assertThat(variables(words))
                .isEmpty());
    }

    /** But for what lays out a sheet that we wrote ourselves: it may read neither a document type nor anything from elsewhere. */
    @Test
    void nothingIsMadeFromSerialisedObjectsOrXmlAndNothingIsFetched() {
        assertThat(HOUSE).hasSizeGreaterThan(200);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.marram.run")
                .and()
                .doNotHaveFullyQualifiedName("org.marram.sheet.Paper")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml..",
                        "jakarta.xml..",
                        "org.w3c..",
                        "org.xml..",
                        "java.net.http..",
                        "java.rmi..",
                        "javax.naming..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.ObjectInputStream|java\\.net\\.(URLConnection|Socket|ServerSocket)")
                .check(HOUSE);
    }

    /** But for the one that keeps strangers' files away from our keys: its command is ours to the last word. */
    @Test
    void noProcessIsStarted() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.marram.run")
                .and()
                .doNotHaveFullyQualifiedName("org.marram.document.CleaningApart")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.Process.*")
                .check(HOUSE);
    }

    @Test
    void nobodyLooksAtTheDeviceThatAsks() throws IOException {
        Sources.java().forEach((file, source) -> assertThat(source)
                .as(file)
                .doesNotContainIgnoringCase("user-agent")
                .doesNotContain("getBrowserApplication", "getRemoteHost", "WebBrowser"));
        assertThat(Sources.java().entrySet().stream()
                        .filter(file -> file.getValue().contains("getRemoteAddr"))
                        .map(Map.Entry::getKey))
                .containsExactly("org/marram/ui/entrance/Source.java");
    }

    @Test
    void pagesAskTheDeviceForNothingAndOnlyTheOneWithoutAConnectionKeepsAnythingOnIt() throws IOException {
        String offline = Sources.all("webapp/offline");
        String others = Sources.all("webapp").replace(offline, "") + Sources.all("src/main/jte");
        assertThat(offline).contains("indexedDB", "serviceWorker");
        assertThat(others).contains("<form").doesNotContain("indexedDB", "serviceWorker", "caches.");
        assertThat(offline + others)
                .doesNotContain("localStorage", "sessionStorage", "document.cookie", "geolocation", "innerHTML")
                .doesNotContain("getUserMedia", "Notification.", "sendBeacon")
                .doesNotContainPattern("(src|href|action|url)\\s*[=(]\\s*[\"']?(https?:)?//");
    }

    /** What is put into the words; what is only looked at, as in {@code after == null ? "" : "..."}, is not. */
    private static List<String> variables(String words) {
        return VARIABLE.matcher(
                        KIND.matcher(LITERAL.matcher(words).replaceAll(" ")).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals("null"))
                .filter(name -> !words.matches("(?s).*\\b" + name + "( [=!]= null \\?|\\.size\\(\\)).*"))
                .toList();
    }

    /** Whether it is a private method's parameter, or a loop's variable, that is words of the source wherever it comes from. */
    private static boolean isPassedAsWords(String source, String part) {
        if (Pattern.compile("for \\(String " + part + " : List\\.of\\((\"\\w+\"(, )?)+\\)\\)")
                .matcher(source)
                .find()) {
            return true;
        }
        Matcher method = Pattern.compile("private [^=;{}]*?(\\w+)\\(([^)]*\\bString " + part + "\\b[^)]*)\\)")
                .matcher(source);
        boolean passed = false;
        while (method.find()) {
            passed = true;
            int place = List.of(method.group(2).split(",\\s*")).indexOf("String " + part);
            String blank = LITERAL.matcher(source).replaceAll("\"\"");
            Matcher call =
                    Pattern.compile("(?<![.\\w])" + method.group(1) + "\\(").matcher(blank);
            while (call.find()) {
                String arguments = Sources.argument(blank, call.end());
                boolean declared = arguments.equals(method.group(2));
                passed &= declared
                        || variables(Sources.split(arguments).get(place)).isEmpty();
            }
        }
        return passed;
    }
}
