package org.marram.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Payara Micro with Marram's WAR, in a process of its own on this machine's own address. The application reads its
 * settings as MicroProfile Config: all {@code marram.*} from the command line, the password from the environment.
 */
public final class ApplicationServer implements AutoCloseable {
    private static final Path JAR = Path.of("target/server/payara-micro.jar");
    private static final Path WAR = Path.of("target/ROOT.war");
    private static final int SECONDS_TO_COME_UP = 120;

    private final DataFolder data;
    private final int port;
    private final Child server;

    private ApplicationServer(DataFolder data, int port, Child server) {
        this.data = data;
        this.port = port;
        this.server = server;
    }

    /** Starts and returns when the application says that it is ready. The settings come on top of database and keys. */
    public static ApplicationServer start(
            DataFolder data, DatabaseServer database, int port, Map<String, String> settings) {
        Path root = data.emptied("application");
        Map<String, String> all = new TreeMap<>(settings(data, database));
        all.putAll(settings);
        Child server = Child.start(
                command(root, port, all),
                Map.of("MARRAM_DB_PASSWORD", database.appPassword()),
                data.note("application"),
                data.log("application"));
        ApplicationServer application = new ApplicationServer(data, port, server);
        application.awaitReady();
        return application;
    }

    /** What the application must be told, apart from the password. */
    public static Map<String, String> settings(DataFolder data, DatabaseServer database) {
        return Map.of(
                "marram.db.url", database.url(),
                "marram.db.user", "marram_app",
                "marram.keys.dir", data.keys().toString());
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    boolean alive() {
        return server.alive();
    }

    /** Waits until the server ends, whoever ended it. */
    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Fast to start rather than fast for years: for trying out and for tests. */
    private static List<String> command(Path root, int port, Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Djava.io.tmpdir=" + root,
                "-Dmarram.address=127.0.0.1"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString(), "--deploy", WAR.toString()));
        command.addAll(List.of("--port", Integer.toString(port), "--rootdir", root.toString()));
        command.addAll(List.of("--prebootcommandfile", "docker/preboot.asadmin"));
        command.addAll(List.of("--nocluster", "--disablephonehome"));
        if (!"demo".equals(settings.get("marram.mode"))) {
            command.addAll(List.of("--postbootcommandfile", "docker/production.asadmin"));
        }
        return command;
    }

    private void awaitReady() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(baseUrl() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long deadline =
                System.nanoTime() + Duration.ofSeconds(SECONDS_TO_COME_UP).toNanos();
        try {
            while (server.alive() && !gaveUp() && System.nanoTime() < deadline) {
                if (answersOk(client, ready)) {
                    return;
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
        throw new Trouble("The application does not come up; the reason stands in " + data.log("application") + ".");
    }

    /** The server itself stays when its application refuses to start, and says so in its log. */
    private boolean gaveUp() {
        try {
            return Files.readString(data.log("application")).contains("Exception while loading the app");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean answersOk(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
