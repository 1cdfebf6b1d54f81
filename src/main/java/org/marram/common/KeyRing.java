package org.marram.common;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that the application holds in memory while it runs. It does not start without them, and nothing of them is
 * ever written or logged.
 */
@ApplicationScoped
public class KeyRing {

    private static final int SHORT_TOKEN = 16;

    private final String folder;
    private Aead kek;
    private String kekId;
    private Mac search;

    @Inject
    public KeyRing(@ConfigProperty(name = "marram.keys.dir") String folder) {
        this.folder = folder;
    }

    KeyRing() {
        this(null);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        try {
            AeadConfig.register();
            MacConfig.register();
            KeysetHandle wrapping = KeyFiles.read(Path.of(folder, KeyFiles.KEK));
            kek = wrapping.getPrimitive(RegistryConfiguration.get(), Aead.class);
            kekId = Integer.toUnsignedString(wrapping.getPrimary().getId());
            search = KeyFiles.read(Path.of(folder, KeyFiles.SEARCH))
                    .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (IOException | GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "The key files in marram.keys.dir cannot be read. Nothing starts without them.");
        }
    }

    /** Which key-encryption key wraps now. */
    public String kekId() {
        return kekId;
    }

    /** A new key for one person or thing, wrapped; {@code place} is bound to it. */
    public byte[] newWrappedKey(String place) {
        try {
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, kek, bytes(place));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A key could not be made", broken);
        }
    }

    /** Opens a wrapped key. Fails where it was altered, moved from its place, or wrapped by an unknown key. */
    public Aead unwrap(byte[] wrapped, String place) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, kek, bytes(place))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A wrapped key does not open: altered, moved, or of an unknown key");
        }
    }

    /** A keyed hash of 256 bits; {@code place} keeps equal words of different fields apart. */
    public byte[] token(String place, String word) {
        try {
            byte[] tag = search.computeMac(bytes(place + '\u0000' + word));
            return Arrays.copyOfRange(tag, tag.length - 2 * SHORT_TOKEN, tag.length);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A token could not be made", broken);
        }
    }

    /** The first half of {@link #token}, for the search index. */
    public byte[] shortToken(String place, String word) {
        return Arrays.copyOf(token(place, word), SHORT_TOKEN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
