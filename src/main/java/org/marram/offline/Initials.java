package org.marram.offline;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The most of a name that a device may keep: the first letters of its first three words. */
final class Initials {

    private static final int MOST = 3;

    private Initials() {}

    /** Like "A.K."; empty where nothing of it is a letter, or it cannot be read (null). */
    static String of(String name) {
        return Stream.ofNullable(name)
                .flatMap(words -> Stream.of(words.split("[\\s\\p{Pd}]+")))
                .flatMap(word ->
                        word.codePoints().filter(Character::isLetter).limit(1).mapToObj(Character::toString))
                .limit(MOST)
                .map(letter -> letter.toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }
}
