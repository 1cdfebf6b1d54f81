package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.common.KeyFiles;
import org.marram.run.ApplicationServer;
import org.marram.run.DataFolder;
import org.marram.run.Ports;
import org.marram.run.Trouble;
import org.marram.testing.Product;

/** Rule 30: with other keys than those that wrote what is in the database, nothing starts. */
class KeysAtStartIT {

    private static final Map<String, String> PRODUCTION = Map.of("marram.mode", "production");

    @ParameterizedTest
    @ValueSource(strings = {KeyFiles.KEK, KeyFiles.SEARCH})
    void nothingStartsWithAnotherKeyFileThanTheOneTheDatabaseWasWrittenWith(String file)
            throws IOException, GeneralSecurityException {
        World.laidOut();
        DataFolder wrong = DataFolder.fresh(Path.of("target/wrong-" + file));
        KeyFiles.create(Files.createDirectories(wrong.keys()));
        for (String right : List.of(KeyFiles.KEK, KeyFiles.SEARCH)) {
            if (!right.equals(file)) {
                Path from = Product.dataFolder().resolve("keys").resolve(right);
                Files.copy(from, wrong.keys().resolve(right), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertThatThrownBy(() -> ApplicationServer.start(wrong, Product.database(), Ports.free(), PRODUCTION)
                        .close())
                .isInstanceOf(Trouble.class);
        assertThat(Files.readString(wrong.log("application")))
                .contains(file + " in marram.keys.dir is not the one that this database was written with")
                .doesNotContain("keyData");
    }
}
