package org.marram.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A name as words to search by: compatibility forms, case, marks and spaces folded. "José  ÁLVAREZ" is jose, alvarez. */
final class SearchWords {

    private static final int MOST = 8;

    private SearchWords() {}

    static List<String> of(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
