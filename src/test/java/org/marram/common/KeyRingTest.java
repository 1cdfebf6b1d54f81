package org.marram.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 29 and 30: the keys that the application stands on. */
class KeyRingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {KeyFiles.KEK, KeyFiles.SEARCH})
    void startsNotWhereAKeyFileIsMissingOrBroken(String file) throws IOException, GeneralSecurityException {
        KeyFiles.create(folder);
        Files.writeString(folder.resolve(file), "{\"primaryKeyId\": 1}");
        assertThatThrownBy(() -> new KeyRing(folder.toString()).start(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be read");
        Files.delete(folder.resolve(file));
        assertThatThrownBy(() -> new KeyRing(folder.toString()).start(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be read")
                .hasNoCause();
    }

    @Test
    void opensAWrappedKeyInItsOwnPlaceAndWithItsOwnKeyOnly() throws IOException, GeneralSecurityException {
        KeyRing ring = ring("one");
        byte[] wrapped = ring.newWrappedKey("person_key 1");
        assertThat(ring.unwrap(wrapped, "person_key 1")).isNotNull();
        refuses(ring, wrapped, "person_key 2");
        refuses(ring("another"), wrapped, "person_key 1");
        byte[] altered = wrapped.clone();
        altered[altered.length / 2] ^= 1;
        refuses(ring, altered, "person_key 1");
    }

    @Test
    void theSameWordGetsAnotherTokenInEveryPlaceAndUnderEveryKey() throws IOException, GeneralSecurityException {
        KeyRing ring = ring("one");
        assertThat(ring.shortToken("search 1 NAME_TO_USE", "amal"))
                .isEqualTo(ring.shortToken("search 1 NAME_TO_USE", "amal"))
                .isNotEqualTo(ring.shortToken("search 2 NAME_TO_USE", "amal"))
                .isNotEqualTo(ring.shortToken("search 1 LEGAL_NAME", "amal"))
                .isNotEqualTo(ring("another").shortToken("search 1 NAME_TO_USE", "amal"));
    }

    @Test
    void keyFilesAreTheirOwnersAloneAndNeverMadeOver() throws IOException, GeneralSecurityException {
        KeyFiles.create(folder);
        String before = Files.readString(folder.resolve(KeyFiles.KEK));
        KeyFiles.create(folder);
        assertThat(Files.readString(folder.resolve(KeyFiles.KEK))).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(KeyFiles.KEK))))
                .isEqualTo("rw-------");
    }

    private KeyRing ring(String name) throws IOException, GeneralSecurityException {
        KeyFiles.create(folder.resolve(name));
        KeyRing ring = new KeyRing(folder.resolve(name).toString());
        ring.start(null);
        return ring;
    }

    private static void refuses(KeyRing ring, byte[] wrapped, String place) {
        assertThatThrownBy(() -> ring.unwrap(wrapped, place)).isInstanceOf(IllegalStateException.class);
    }
}
