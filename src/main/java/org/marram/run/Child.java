package org.marram.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server of ours in a process of its own. It gets its own session, so that Ctrl-C reaches only this JVM, which then
 * stops its children in order: the last one started first. A note of the process stays in the data folder; when an
 * earlier run was killed, the next one finds by it the server that was left behind, and stops it.
 */
final class Child {
    private static final long PATIENCE_SECONDS = 20;
    private static final Deque<Child> LIVING = new ConcurrentLinkedDeque<>();
    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Child::stopAll, "stop-children"));
    }

    private final Process process;
    private final Path note;

    private Child(Process process, Path note) {
        this.process = process;
        this.note = note;
    }

    /** Starts the command; what it prints goes to the log, from its beginning. */
    static Child start(List<String> command, Map<String, String> environment, Path note, Path log) {
        List<String> inOwnSession = new ArrayList<>(command);
        inOwnSession.add(0, "setsid");
        ProcessBuilder builder = new ProcessBuilder(inOwnSession);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(new File("/dev/null"));
        try {
            Child child = new Child(builder.start(), note);
            LIVING.addFirst(child);
            Files.writeString(note, identity(child.process.toHandle()));
            return child;
        } catch (IOException e) {
            throw new Trouble("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    void join() throws InterruptedException {
        process.waitFor();
    }

    /** Asks it to end and waits; insists when it does not. */
    void stop() {
        end(process.toHandle());
        forget();
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        process.destroyForcibly();
        await(process.toHandle());
        forget();
    }

    private void forget() {
        LIVING.remove(this);
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            note.toFile().deleteOnExit();
        }
    }

    private static void stopAll() {
        ending = true;
        LIVING.forEach(Child::stop);
    }

    /** Is this JVM on its way out, so that a server that ends is no trouble? */
    static boolean ending() {
        return ending;
    }

    /** Stops what a killed run has left behind; whoever calls this holds the lock of the data folder. */
    static void stopLeftover(Path note) {
        leftover(note).ifPresent(Child::end);
    }

    private static Optional<ProcessHandle> leftover(Path note) {
        try {
            String identity = Files.exists(note) ? Files.readString(note) : "";
            return ProcessHandle.allProcesses()
                    .filter(handle -> identity(handle).equals(identity))
                    .findFirst();
        } catch (IOException e) {
            throw new Trouble("Cannot read " + note + ": " + e.getMessage(), e);
        }
    }

    /** Process numbers come back after a restart of the machine: only with the hour of its start is it the same. */
    private static String identity(ProcessHandle handle) {
        return handle.pid() + " "
                + handle.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        if (!await(handle)) {
            handle.destroyForcibly();
            await(handle);
        }
    }

    private static boolean await(ProcessHandle handle) {
        try {
            handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
