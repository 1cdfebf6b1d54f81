package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.testing.Http;
import org.marram.testing.Product;

/** Rules 51 and 52: what production carries, and where it can be reached. */
class ProductionIT {

    private static final Path WAR = Path.of("target/ROOT.war");

    @Test
    void theServerListensOnItsOnePortOfThisMachineAlone() throws IOException {
        String port = Product.baseUrl().replaceFirst(".*:", "");
        assertThat(listening(pid())).containsExactly("127.0.0.1:" + port);
    }

    @Test
    void theArchiveCarriesNoLauncherNoDatabaseServerNoDeveloperToolsAndNoTests() throws IOException {
        List<String> names = names();
        assertThat(names).contains("WEB-INF/classes/org/marram/person/PersonService.class");
        assertThat(names)
                .noneMatch(name -> name.contains("org/marram/run/") && !name.endsWith("/"))
                .noneMatch(name -> name.matches("(?i).*(mariadb|flyway|vaadin-dev|collaboration-engine|junit|h2-).*"))
                .noneMatch(name -> name.matches(".*\\.(sql|java|json5|map)"))
                .noneMatch(name -> name.matches("(?i).*((?<!hi)story|kek\\.json|search\\.json|lives).*"));
    }

    @Test
    void theBrowserPartIsBuiltForProduction() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            var info = war.stream()
                    .filter(entry -> entry.getName().endsWith("flow-build-info.json"))
                    .toList();
            assertThat(info).hasSize(1);
            assertThat(new String(war.getInputStream(info.get(0)).readAllBytes()).replaceAll("\\s", ""))
                    .contains("\"productionMode\":true");
        }
    }

    @Test
    void aNewInstallationHasNoAccountAndNoStoryOnlyTheWaysThatEveryProgrammeHas() throws IOException {
        String all = read(Path.of("sql/migration")) + read(Path.of("sql/setup.sql")) + read(Path.of("docker"));
        assertThat(all.toLowerCase())
                .doesNotContainPattern("insert into (?!pathway|plan_template|template_|\\w+ \\([^)]*\\)\\s+select)")
                .doesNotContain("$argon2")
                .doesNotContain("marram-demo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/base",
                "/openapi",
                "/openapi.json",
                "/openapi/",
                "/openapi-ui",
                "/api/v1/openapi",
                "/api/v1/application.wadl",
                "/my/application.wadl",
                "/api/v1?_wadl",
                "/asadmin",
                "/management/domain",
                "/monitoring",
                "/?debug",
                "/VAADIN/dev-bundle/config/stats.json",
                "/WEB-INF/web.xml",
                "/WEB-INF/classes/META-INF/persistence.xml"
            })
    void tellsNobodyWhatOnlyDevelopersNeed(String path) {
        var answer = new Http().get(path);
        assertThat(answer.statusCode()).isIn(303, 401, 403, 404, 405);
        assertThat(answer.body())
                .doesNotContain("openapi:")
                .doesNotContain("<application")
                .doesNotContain("# TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
    void healthSaysYesOrNoAndNothingOfTheInside(String path) {
        assertThat(new Http().get(path).body())
                .contains("\"status\":\"UP\"")
                .doesNotContainPattern("(?i)jdbc|mysql|maria|127\\.0|version|kek");
    }

    private static long pid() throws IOException {
        return Long.parseLong(Files.readString(Product.dataFolder().resolve("application.pid"))
                .split(" ")[0]);
    }

    /** Every address on which this process waits for connections or datagrams. */
    private static Set<String> listening(long pid) throws IOException {
        Set<String> inodes;
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            inodes = open.map(ProductionIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .collect(Collectors.toSet());
        }
        assertThat(inodes).isNotEmpty();
        Set<String> listening = new TreeSet<>();
        for (String kind : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path table = Path.of("/proc/" + pid + "/net/" + kind);
            for (String line : Files.exists(table) ? Files.readAllLines(table) : List.<String>of()) {
                String[] words = line.strip().split("\\s+");
                boolean waits = kind.startsWith("udp") || words[3].equals("0A");
                if (words.length > 9 && waits && inodes.contains(words[9])) {
                    listening.add(address(words[1]));
                }
            }
        }
        return listening;
    }

    /** From the kernel's form: "0100007F:1F90", or the same at the end of an IPv6 address. */
    private static String address(String local) {
        String[] parts = local.split(":");
        boolean loopback = parts[0].equals("0100007F") || parts[0].equals("0000000000000000FFFF00000100007F");
        return (loopback ? "127.0.0.1" : parts[0]) + ":" + Integer.parseInt(parts[1], 16);
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static List<String> names() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            return war.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static String read(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            StringBuilder text = new StringBuilder();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }
}
