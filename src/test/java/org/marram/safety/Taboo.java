package org.marram.safety;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that would tell a stranger what kind of help this is. They are put together from pieces, so that they stand in
 * no file of the product, this one included.
 */
final class Taboo {

    private static final Pattern WORDS = Pattern.compile(
            List.of(
                            "traf" + "fick",
                            "vic" + "tim",
                            "surv" + "ivor",
                            "resc" + "ue",
                            "exp" + "loit",
                            "sla" + "very",
                            "smug" + "gl",
                            "sex" + "ual",
                            "pros" + "titut",
                            "abu" + "se",
                            "viol" + "ence",
                            "trau" + "ma",
                            "shel" + "ter",
                            "safe.?" + "house",
                            "benefi" + "ciar",
                            "asy" + "lum",
                            "v\u00ed" + "ctima",
                            "supervi" + "viente",
                            "\u0627\u0644\u0627\u062a" + "\u062c\u0627\u0631",
                            "\u0636\u062d" + "\u064a\u0629",
                            "\u0646\u0627\u062c" + "\u064a\u0629")
                    .stream()
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Taboo() {}

    /** Those that stand in the text. */
    static TreeSet<String> in(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            found.add(text.substring(Math.max(0, words.start() - 20), Math.min(text.length(), words.end() + 20)));
        }
        return found;
    }
}
