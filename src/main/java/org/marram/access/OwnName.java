package org.marram.access;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marram.common.Texts;

/** Sign-in names of people: two chance words and a number, such as {@code river lamp 472}. They say nothing of anybody. */
final class OwnName {

    private static final int FIRST_NUMBER = 100;
    private static final int NUMBERS = 900;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OwnName() {}

    /** A new one in the language, where we speak it, else in English. */
    static String random(Locale language) {
        List<String> words = words(language);
        return word(words) + " " + word(words) + " " + (FIRST_NUMBER + RANDOM.nextInt(NUMBERS));
    }

    static List<String> words(Locale language) {
        return Arrays.asList(Texts.of("names", language).t("words").split(" "));
    }

    /** The one form that a name is kept and found in: case, accents, dashes, spaces and whose digits do not matter. */
    static String plain(String typed) {
        String letters = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return letters.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String word(List<String> words) {
        return words.get(RANDOM.nextInt(words.size()));
    }
}
