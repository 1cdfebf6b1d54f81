package org.marram.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.marram.years.YearsPicture;
import org.marram.years.YearsWords;

/**
 * The picture on the sheet, and its words over it as words of the sheet: what draws the picture would ask the machine for fonts
 * of its own to write them, and knows no words that begin with a digit or a sign and run from right to left.
 */
final class Figure {

    /** What the page has for the picture, in millimetres. */
    static final int WIDE = 273;

    static final int HIGH = 165;

    private static final String PICTURE = """
            <fo:block-container absolute-position="absolute" left="%2$.2fmm" top="0mm" width="%3$.2fmm" height="%4$.2fmm"><fo:block>\
            <fo:instream-foreign-object fox:alt-text="%1$s" width="%3$.2fmm" height="%4$.2fmm" content-width="scale-to-fit"
                content-height="scale-to-fit" scaling="uniform">%5$s</fo:instream-foreign-object></fo:block></fo:block-container>
            """;

    private static final String WORDS = """
            <fo:block-container absolute-position="absolute" left="%1$.2fmm" top="%2$.2fmm" width="%3$dmm" height="%4$.2fmm"
                role="artifact"><fo:block text-align="%5$s" wrap-option="no-wrap" font-size="%6$.2fmm" line-height="%4$.2fmm" color="%7$s"
                role="artifact">%8$s</fo:block></fo:block-container>
            """;

    /** Words of the picture: where they stand, on which side of it, their colour, and they themselves, set apart (FSI, PDI). */
    private static final Pattern TEXT = Pattern.compile(
            "<text class=\"[^\"]*\" x=\"([^\"]*)\" y=\"([^\"]*)\" text-anchor=\"([^\"]*)\" stroke=\"none\""
                    + " fill=\"([^\"]*)\">([^<]*)</text>");

    private static final Map<String, Double> BEFORE = Map.of("start", 0.0, "middle", 0.5, "end", 1.0);

    /** In millimetres: more than any words of the picture need. */
    private static final int ROOM = 140;

    /** Of a letter's size: in the picture, of a line, and from a line's top to the foot of its letters. */
    private static final int LETTERS = 13;

    private static final double LINE = 1.4;
    private static final double FOOT = 0.96;

    private Figure() {}

    static String of(YearsPicture picture) {
        double pixel = Math.min((double) WIDE / picture.look().width(), (double) HIGH / picture.height());
        double left = (WIDE - picture.look().width() * pixel) / 2;
        String svg = picture.svg();
        return String.format(
                        Locale.ROOT,
                        PICTURE,
                        YearsWords.written(picture.title()),
                        left,
                        picture.look().width() * pixel,
                        picture.height() * pixel,
                        TEXT.matcher(svg).replaceAll(""))
                + TEXT.matcher(svg)
                        .results()
                        .map(words -> words(words, left, pixel))
                        .collect(Collectors.joining());
    }

    private static String words(MatchResult words, double left, double pixel) {
        double size = LETTERS * pixel;
        double before = BEFORE.get(words.group(3));
        return String.format(
                Locale.ROOT,
                WORDS,
                left + Double.parseDouble(words.group(1)) * pixel - before * ROOM,
                Double.parseDouble(words.group(2)) * pixel - FOOT * size,
                ROOM,
                LINE * size,
                words.group(3).replace("middle", "center"),
                size,
                words.group(4),
                Writing.embedded(words.group(5)));
    }
}
