package org.marram.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one folder that holds everything a run leaves behind: database, keys, passwords, logs. One run at a time uses
 * it. The lock is the operating system's and ends with the process, so a run that was killed blocks nobody.
 */
public final class DataFolder implements AutoCloseable {
    private static final List<String> SERVERS = List.of("application", "database");

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Refuses a folder that cannot be written, and one that another run uses; stops servers that a killed run left. */
    public static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(root.resolve("logs"));
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(root);
            }
            for (String server : SERVERS) {
                Child.stopLeftover(note(root, server));
            }
            return new DataFolder(root, channel, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(root);
        } catch (IOException e) {
            throw new Trouble(
                    "Cannot write in the data folder " + root
                            + ". Make it a folder of yours, or start with -Dmarram.data=/another/folder.",
                    e);
        }
    }

    /** An empty folder, whatever stood there before. */
    public static DataFolder fresh(Path folder) {
        open(folder).close();
        clear(folder);
        return open(folder);
    }

    private static Trouble inUse(Path root) {
        return new Trouble("Marram already runs on the data folder " + root
                + ". Stop that one, or start with -Dmarram.data=/another/folder.");
    }

    public Path root() {
        return root;
    }

    public Path at(String name) {
        return root.resolve(name);
    }

    /** A folder of this name, empty. */
    Path emptied(String name) {
        Path folder = at(name);
        clear(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Trouble("Cannot write " + folder + ": " + e.getMessage(), e);
        }
    }

    public Path keys() {
        return at("keys");
    }

    public Path log(String server) {
        return at("logs").resolve(server + ".log");
    }

    /** Where a server's process is noted while it runs. */
    Path note(String server) {
        return note(root, server);
    }

    private static Path note(Path root, String server) {
        return root.resolve(server + ".pid");
    }

    /** Writes a file that only its owner may read. */
    Path secret(String name, List<String> lines) {
        Path file = at(name);
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new Trouble("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Removes a folder and all below it; one that is not there is fine. */
    public static void clear(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
