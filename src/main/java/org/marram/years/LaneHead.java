package org.marram.years;

import static org.marram.years.Svg.n;

/** What a lane or a band is called, with its icon, at its beginning. */
record LaneHead(Svg svg, Look look) {

    /** Where its words begin. */
    static final int FROM = 26;

    private static final int ICON = 18;
    private static final double WIDTH = 150;

    void draw(String key, String name, double y) {
        double iconX = look.mirrored() ? look.width() - ICON - 1 : 1;
        svg.put("<g transform=\"translate(", n(iconX), " ", n(y - ICON / 2.0), ") scale(.75)\">");
        svg.put(Icons.of(key), "</g>");
        double x = look.mirrored() ? look.width() - FROM : FROM;
        String words = Lettering.cut(name, look.isWide() ? WIDTH : look.width() - FROM);
        svg.put("<g>").title(name);
        svg.words("name", x, y, look.mirrored() ? "end" : "start", Colours.of(key), words)
                .put("</g>");
    }
}
