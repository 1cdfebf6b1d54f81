package org.marram.sheet;

import java.text.Bidi;

/** Words of people as the sheet writes them, from left to right or from right to left. */
final class Writing {

    private Writing() {}

    /**
     * Written as it begins. What lays out the sheet does not know the signs by which words are set apart, but the older ones by
     * which they are embedded (Unicode RLE or LRE, PDF).
     */
    static String embedded(String written) {
        String plain = plain(written);
        return (beginsRightToLeft(plain) ? '\u202B' : '\u202A') + plain + '\u202C';
    }

    /** Without signs that are not seen; a box for a letter of those (beyond 16 bits) that the font has not. */
    private static String plain(String words) {
        return words.replaceAll("\\p{Cf}", "").replaceAll("[^\\x{0}-\\x{FFFF}]", "\u25A1");
    }

    /** By its first letter, whatever digits and signs stand before it (Unicode UAX 9, P2 and P3). */
    private static boolean beginsRightToLeft(String written) {
        String words = written.replaceAll("&#?\\w+;", " ");
        return !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
