package org.marram.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.marram.common.Refusal;

/**
 * Runs {@link Cleaning} as a process of its own: a file that was made to fill a memory, to run for ever or to break what reads it
 * meets neither our keys nor anybody else's request. One at a time; it has 384 MB and 30 seconds, and writes to no disk.
 */
@ApplicationScoped
class CleaningApart {

    /** Most bytes that a cleaned file may have: what one row of the database takes. */
    private static final int MOST_CLEAN = 14_000_000;

    private static final int LONGEST = 30;
    private static final int WAITED = 10;
    private static final Semaphore ONE = new Semaphore(1);

    /** Refuses what is locked, broken or too much, each at the field file; 503 where others are being cleaned for long. */
    byte[] clean(byte[] file) {
        try {
            if (!ONE.tryAcquire(WAITED, TimeUnit.SECONDS)) {
                throw Refusal.unavailable();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable();
        }
        try {
            return apart(file);
        } catch (IOException | InterruptedException notNow) {
            throw Refusal.unavailable();
        } finally {
            ONE.release();
        }
    }

    private static byte[] apart(byte[] file) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                Cleaning.class.getName());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD).environment().clear();
        Process process = builder.start();
        CompletableFuture.delayedExecutor(LONGEST, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try (OutputStream in = process.getOutputStream()) {
            in.write(file);
        } catch (IOException gone) {
            // it ended before it had read everything: its exit says why
        }
        byte[] clean;
        try (InputStream out = process.getInputStream()) {
            clean = out.readNBytes(MOST_CLEAN + 1);
        }
        if (clean.length > MOST_CLEAN) {
            process.destroyForcibly();
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "document-too-large");
        }
        int end = process.waitFor();
        if (end != 0) {
            throw refusal(end);
        }
        return clean;
    }

    /** Ended by itself, or by running out of memory or time. */
    private static Refusal refusal(int end) {
        Optional<Uncleanable.Why> why = Stream.of(Uncleanable.Why.values())
                .filter(one -> end == Cleaning.FIRST_WHY + one.ordinal())
                .findFirst();
        return switch (why.orElse(Uncleanable.Why.TOO_MUCH)) {
            case LOCKED -> Refusal.invalid("file", "document-locked");
            case BROKEN -> Refusal.invalid("file", "document-broken");
            case TOO_MUCH -> Refusal.invalid("file", "document-too-much");
        };
    }

    /** Only what cleaning needs: our own classes and four libraries. */
    private static String classPath() {
        return Stream.of(Cleaning.class, Loader.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class)
                .map(CleaningApart::root)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String found = type.getClassLoader().getResource(name).toString();
        String root = found.substring(0, found.length() - name.length());
        boolean packed = root.startsWith("jar:");
        return Path.of(URI.create(packed ? root.substring("jar:".length(), root.length() - 2) : root))
                .toString();
    }
}
