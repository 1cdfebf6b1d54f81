package org.marram.common;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The two key files that stand outside database, repository, image and backup: {@code kek.json} wraps each person's
 * key, {@code search.json} keys the search words. Tink keysets in JSON, readable by their owner only.
 */
public final class KeyFiles {

    public static final String KEK = "kek.json";
    public static final String SEARCH = "search.json";

    private KeyFiles() {}

    /** Makes the missing ones; never touches one that is there. */
    public static void create(Path folder) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
        Files.createDirectories(folder);
        write(folder.resolve(KEK), KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        write(folder.resolve(SEARCH), KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
    }

    static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static void write(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            return;
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()),
                StandardOpenOption.WRITE);
    }

    /** Makes the key files in the folder named by the only argument. */
    public static void main(String[] folder) throws IOException, GeneralSecurityException {
        create(Path.of(folder[0]));
    }
}
