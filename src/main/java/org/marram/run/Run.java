package org.marram.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.marram.common.KeyFiles;

/**
 * What {@code mvn -Prun} starts: the database, the application, and on an empty database the demo stories. Ctrl-C ends
 * it, the application first and then the database; the data stays for the next time. Whatever hinders it is told in
 * one line that says what to do.
 */
public final class Run {
    private final int port = Integer.getInteger("marram.port", 8080);
    private final Path folder = Path.of(System.getProperty("marram.data", "data"));

    private Run() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            new Run().start();
        } catch (Trouble trouble) {
            if (!Child.ending()) {
                System.err.println(trouble.getMessage());
                System.exit(1);
            }
        }
    }

    private void start() throws InterruptedException {
        endWithParent();
        DataFolder data = DataFolder.open(folder);
        if (Ports.taken(port)) {
            throw new Trouble("Port " + port + " is taken. Stop the other program or start with -Dmarram.port="
                    + (port + 1) + ".");
        }
        makeKeys(data);
        say("Starting the database ...");
        DatabaseServer database = DatabaseServer.start(data, Ports.free());
        say("Starting the application ...");
        String toldKey = UUID.randomUUID().toString();
        ApplicationServer application = ApplicationServer.start(
                data,
                database,
                port,
                Map.of("marram.mode", "demo", "marram.cookie.secure", "false", "marram.told.key", toldKey));
        String code = new DemoStory(data, database, application.baseUrl(), toldKey).code();
        say(welcome(application.baseUrl(), code, data));
        application.join();
        throw new Trouble("The application has ended; the reason stands in " + data.log("application") + ".");
    }

    /** Maven does not pass on that it was told to end; so whoever started this JVM is watched. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    /** Only for a database that is not there yet: new keys could not open what older ones closed. */
    private static void makeKeys(DataFolder data) {
        if (Stream.of(KeyFiles.KEK, KeyFiles.SEARCH).map(data.keys()::resolve).allMatch(Files::exists)) {
            return;
        }
        if (Files.exists(data.at("database"))) {
            throw new Trouble("The keys in " + data.keys() + " are gone, and the names in the database cannot be read"
                    + " without them. Put them back, or move the folder " + data.root() + " away.");
        }
        try {
            Files.createDirectories(data.keys());
            KeyFiles.create(data.keys());
        } catch (IOException | GeneralSecurityException e) {
            throw new Trouble("Cannot write the keys into " + data.keys() + ": " + e.getMessage(), e);
        }
    }

    private static String welcome(String address, String code, DataFolder data) {
        return """

                Marram is ready: %1$s/
                  coordinators      coordinator1, coordinator2     supervisor   supervisor1
                  providers         provider1, provider2           administrator  admin1
                  pass phrase       marram-demo, for all of them
                  a person's page   %1$s/my   with the code %3$s
                  for programs      %1$s/api/v1, described at %1$s/openapi
                  is it well        %1$s/health/ready
                Data is in %2$s. Ctrl-C stops everything; the data stays.
                """.formatted(address, data.root(), code);
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
