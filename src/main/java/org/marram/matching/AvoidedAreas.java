package org.marram.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Where somebody should not go, compared with where something is, by whole words whatever their case and accents. */
record AvoidedAreas(List<String> folded) {

    static AvoidedAreas of(List<String> areas) {
        return new AvoidedAreas(areas.stream().map(AvoidedAreas::fold).toList());
    }

    boolean meet(String place) {
        String where = fold(place);
        return folded.stream().anyMatch(where::contains);
    }

    /** Words with one space around each. */
    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return ' '
                + plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + ' ';
    }
}
