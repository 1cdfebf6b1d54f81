package org.marram.years;

import java.text.BreakIterator;
import java.util.Locale;

/** Words in the picture: how wide they are at most, where they are cut, and how they are written into SVG. */
final class Lettering {

    static final int SIZE = 13;

    private static final String NARROW = "iljtfrI.,:;'!|()[]1 ·-\u2019\u2026";
    private static final String BROAD = "mwMWQO@%&\u2014";

    private Lettering() {}

    /** In pixels, rather too much than too little: which font the reader has is not known here. */
    static double width(String words) {
        return words.codePoints().mapToDouble(Lettering::em).sum() * SIZE;
    }

    private static double em(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (letter >= 0x1100 && !(letter >= 0x1E00 && letter < 0x2E80)) {
            return 1.3;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.44;
        }
        return BROAD.indexOf(letter) >= 0 ? 1.02 : Character.isUpperCase(letter) ? 0.8 : 0.67;
    }

    /** Whole where it fits, else its beginning and an ellipsis; never half a letter. */
    static String cut(String words, double most) {
        if (width(words) <= most) {
            return words;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(words);
        int end = 0;
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (width(words.substring(0, next)) + SIZE > most) {
                break;
            }
            end = next;
        }
        return words.substring(0, end).strip() + "\u2026";
    }

    /** Escaped for element and attribute; what XML cannot hold and what turns the order of a text is left out. */
    static String written(String words) {
        StringBuilder written = new StringBuilder();
        words.codePoints().filter(Lettering::isPlain).forEach(letter -> {
            switch (letter) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.appendCodePoint(letter);
            }
        });
        return written.toString();
    }

    /** As {@link #written}, and apart from the words around it, whichever way it is written (Unicode FSI and PDI). */
    static String apart(String words) {
        return '\u2068' + written(words) + '\u2069';
    }

    private static boolean isPlain(int letter) {
        boolean turns = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        boolean unknown = letter < 0x20 || letter >= 0x7F && letter < 0xA0 || letter >= 0xD800 && letter <= 0xDFFF;
        return !turns && !unknown && letter != 0xFFFE && letter != 0xFFFF;
    }
}
