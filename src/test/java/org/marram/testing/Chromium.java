package org.marram.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the browser tests, or installs Debian's where that can be done. The one without a window is preferred: the
 * same engine, and half the work.
 */
final class Chromium {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome");
    private static final String INSTALL = "apt-get update -qq"
            + " && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"
            + " chromium-headless-shell fonts-dejavu-core";

    private Chromium() {}

    static Path find() {
        return installed()
                .or(Chromium::install)
                .orElseThrow(() -> new AssertionError("No Chromium is here, and none"
                        + " can be installed. Install one (Debian, as root: apt-get install chromium-headless-shell)"
                        + " or name one with -Dmarram.chromium=/path/to/chromium."));
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.of(System.getProperty("marram.chromium", "")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        Path log = Path.of("target/chromium-install.log");
        try {
            new ProcessBuilder("sh", "-c", INSTALL)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            return installed();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
