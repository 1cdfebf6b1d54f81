package org.marram.years;

import java.util.Map;
import org.marram.template.Pathway;

/** The tokens of look.css for where there is no style sheet: a file of its own. In a page, the style sheet wins. */
final class Colours {

    static final String SURFACE = "#ffffff";
    static final String INK = "#1f2933";
    static final String SOFT = "#52606d";
    static final String LINE = "#e4dccf";

    private static final String OTHER = "#5b6770";
    private static final Map<String, String> LANES = Map.of(
            "counselling", "#7a4e9f",
            "education", "#1d6fa5",
            "job-training", "#b4540a",
            "housing", "#2e7d4f");

    private Colours() {}

    static String of(Pathway pathway) {
        return of(pathway.key());
    }

    /** Of the key of a pathway or a band. */
    static String of(String key) {
        return LANES.getOrDefault(key, OTHER);
    }
}
