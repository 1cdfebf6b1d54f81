package org.marram.access;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.marram.common.Checks;

/**
 * What staff and partners may choose as a pass phrase: long enough, not easy to guess, another one than before. Every
 * script and every character counts, spaces too; nothing is cut off, and no kind of character is asked for.
 */
final class PassPhraseRule {

    private static final int FEWEST = 12;
    private static final int MOST = 1_000;
    private static final int SHORTEST_OWN_WORD = 3;
    private static final int HARD_TO_GUESS = 3;

    /** Guessing is weighed on the beginning alone: on long mixtures of signs it would take minutes. */
    private static final int WEIGHED = 24;

    private static final Zxcvbn SCALE = new Zxcvbn();

    private PassPhraseRule() {}

    /** The one form that a phrase is counted and compared in, however a keyboard writes it (NFC). */
    static String plain(String phrase) {
        return phrase == null ? "" : Normalizer.normalize(phrase, Normalizer.Form.NFC);
    }

    /** Whether it is longer than any that was ever taken; such a one need not be tried. */
    static boolean isTooLong(String phrase) {
        return length(plain(phrase)) > MOST;
    }

    /**
     * Refuses {@code newPassphrase}: too-short, too-long, same-as-before, too-common.
     *
     * @param own names that others know of its owner: they count for nothing
     */
    static void check(String phrase, String before, List<String> own) {
        String chosen = plain(phrase);
        Checks checks = new Checks();
        checks.that(length(chosen) >= FEWEST, "newPassphrase", "too-short");
        checks.that(length(chosen) <= MOST, "newPassphrase", "too-long");
        checks.that(!chosen.equals(plain(before)), "newPassphrase", "same-as-before");
        checks.refuseFaults();
        checks.that(!isEasy(chosen, words(own)), "newPassphrase", "too-common");
        checks.refuseFaults();
    }

    private static boolean isEasy(String phrase, List<String> own) {
        String rest = phrase.toLowerCase(Locale.ROOT);
        for (String word : own) {
            rest = rest.replace(word, "");
        }
        return isEasilyGuessed(rest, own) || rest.length() < phrase.length() && isEasilyGuessed(phrase, own);
    }

    private static boolean isEasilyGuessed(String phrase, List<String> own) {
        int end = phrase.offsetByCodePoints(0, Math.min(length(phrase), WEIGHED));
        Strength strength = SCALE.measure(phrase.substring(0, end), own);
        boolean oneKnown =
                strength.getSequence().size() == 1 && strength.getSequence().get(0).pattern == Pattern.Dictionary;
        return oneKnown || strength.getScore() < HARD_TO_GUESS;
    }

    /** Each name and each word of it, the longest first. */
    private static List<String> words(List<String> names) {
        return names.stream()
                .map(name -> plain(name).toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> length(word) >= SHORTEST_OWN_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
