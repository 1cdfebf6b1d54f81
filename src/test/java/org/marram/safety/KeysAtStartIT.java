package org.marram.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marram.common.KeyFiles;
import org.marram.run.ApplicationServer;
import org.marram.run.DataFolder;
import org.marram.run.Ports;
import org.marram.run.Trouble;
import org.marram.testing.Product;

/** Rule 30: with other keys than those that wrapped what is in the database, nothing starts. */
class KeysAtStartIT {

    private static final Map<String, String> PRODUCTION = Map.of("marram.mode", "production");

    @Test
    void nothingStartsWithKeysThatOpenNothing() throws IOException, GeneralSecurityException {
        World.laidOut();
        DataFolder wrong = DataFolder.fresh(Path.of("target/wrong-keys"));
        KeyFiles.create(Files.createDirectories(wrong.keys()));
        assertThatThrownBy(() -> ApplicationServer.start(wrong, Product.database(), Ports.free(), PRODUCTION)
                        .close())
                .isInstanceOf(Trouble.class);
        assertThat(Files.readString(wrong.log("application")))
                .contains("A wrapped key does not open")
                .doesNotContain("keyData");
    }
}
