package org.marram.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The passwords of the two database accounts: the owner changes tables, the application only works on them. Made by
 * chance on the first start and kept beside the database, readable by its owner alone.
 */
record Passwords(String owner, String app) {
    private static final String FILE = "database-passwords";

    static Passwords of(DataFolder data) {
        Path file = data.at(FILE);
        if (Files.notExists(file)) {
            data.secret(FILE, List.of(random(), random()));
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return new Passwords(lines.get(0), lines.get(1));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new Trouble(
                    "The file " + file + " is broken. Put it back from a copy, or move the data folder away.", e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
