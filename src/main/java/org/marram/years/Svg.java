package org.marram.years;

/** Writes the few elements that the picture is made of. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** Parts as they are: our own text, or escaped already. */
    Svg put(Object... parts) {
        for (Object part : parts) {
            text.append(part);
        }
        return this;
    }

    /** A hairline in the colour of what it stands in. */
    Svg line(String style, double fromX, double fromY, double toX, double toY) {
        return path(style + "\" stroke-width=\"1", "M" + n(fromX) + " " + n(fromY) + "L" + n(toX) + " " + n(toY));
    }

    Svg path(String style, String way) {
        return put("<path class=\"", style, "\" d=\"", way, "\"/>");
    }

    /** Words whose middle stands at {@code y}. */
    Svg words(String style, double x, double y, String anchor, String colour, String words) {
        put("<text class=\"", style, "\" x=\"", n(x), "\" y=\"", n(y + Lettering.SIZE / 3.0), "\"");
        put(" text-anchor=\"", anchor, "\" stroke=\"none\" fill=\"", colour, "\">");
        return put(Lettering.apart(words), "</text>");
    }

    /** What is told of an element to those who rest on it or do not see it. */
    Svg title(String words) {
        return put("<title>", Lettering.apart(words), "</title>");
    }

    /** With at most one digit after the point. */
    static String n(double number) {
        String written = Double.toString(Math.round(number * 10) / 10.0);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
