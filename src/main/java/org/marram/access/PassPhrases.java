package org.marram.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with 19 MiB, two passes, one lane, and a salt of its own for each; kept in the PHC string form,
 * so that a stronger setting can be told from a weaker one.
 */
final class PassPhrases {

    private static final String COSTS = "m=19456,t=2,p=1";
    private static final String SETTING = "$argon2id$v=19$" + COSTS + "$";
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODYS = hash("nobody has this one " + RANDOM.nextLong());

    private PassPhrases() {}

    static String hash(String phrase) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return SETTING + encode(salt) + "$" + encode(argon2id(phrase, salt, COSTS));
    }

    /** Takes as long for an account that does not exist ({@code stored} null) as for one that does. */
    static boolean matches(String phrase, String stored) {
        String[] parts = (stored == null ? NOBODYS : stored).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        boolean same = MessageDigest.isEqual(expected, argon2id(phrase, salt, parts[3]));
        return same && stored != null;
    }

    /** Whether it was made with another setting than today's, so that it is made anew at the next sign-in. */
    static boolean isOld(String stored) {
        return !stored.startsWith(SETTING);
    }

    /** @param costs such as {@code m=19456,t=2,p=1}: KiB, passes, lanes */
    private static byte[] argon2id(String phrase, byte[] salt, String costs) {
        int[] cost = Pattern.compile("\\D+")
                .splitAsStream(costs)
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost[0])
                .withIterations(cost[1])
                .withParallelism(cost[2])
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH];
        String same = Normalizer.normalize(phrase, Normalizer.Form.NFC);
        generator.generateBytes(same.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
