package org.marram.years;

import static org.marram.years.Lettering.apart;
import static org.marram.years.Lettering.cut;
import static org.marram.years.Lettering.written;

import java.util.HashMap;
import java.util.Map;
import org.marram.years.Layout.PlacedLane;
import org.marram.years.Placing.Placed;

/**
 * Draws the picture. Colours stand as attributes, for where there is no style sheet; classes let the page's own win. What
 * is shown only for one milestone (its prerequisites) waits without being displayed.
 */
final class YearsDrawing {

    private static final double R = Placing.RADIUS;
    private static final int ICON = 18;
    private static final int NAME_FROM = 26;
    private static final double NAME_WIDTH = 136;
    private static final double BASELINE = 4.5;
    private static final double HALF = 4;

    private record Point(double x, double y) {}

    private final YearsPicture picture;
    private final Look look;
    private final Layout layout;
    private final StringBuilder svg = new StringBuilder();
    private final Map<Integer, Point> points = new HashMap<>();
    private int first = Integer.MAX_VALUE;

    YearsDrawing(YearsPicture picture) {
        this.picture = picture;
        this.look = picture.look();
        this.layout = Layout.of(picture);
    }

    String svg() {
        layout.lanes().forEach(lane -> lane.marks().forEach(one -> {
            points.put(one.mark().number(), new Point(one.x(), lane.y(one)));
            first = Math.min(first, one.mark().number());
        }));
        String size = look.width() + " " + layout.height();
        put("<svg", look.alone() ? " xmlns=\"http://www.w3.org/2000/svg\"" : "");
        put(" class=\"years-picture ", look.isWide() ? "wide" : "narrow", "\" viewBox=\"0 0 ", size, "\"");
        put(" width=\"", look.width(), "\" height=\"", layout.height(), "\" direction=\"ltr\"");
        put(" role=\"", look.links() ? "group" : "img", "\" aria-label=\"", written(picture.title()), "\"");
        put(" font-family=\"system-ui,sans-serif\" font-size=\"", Lettering.SIZE, "\" fill=\"", Colours.INK, "\">");
        if (look.alone()) {
            put("<rect width=\"100%\" height=\"100%\" fill=\"", Colours.SURFACE, "\"/>");
        }
        axis();
        layout.lanes().forEach(this::lane);
        today();
        return svg.append("</svg>").toString();
    }

    private void axis() {
        int y = layout.axisY();
        put("<g class=\"axis\" stroke=\"", Colours.LINE, "\">");
        for (TimeAxis.Named named : layout.axis().named()) {
            line(named.year() ? "year" : "grid", named.x(), Layout.TOP, named.x(), y);
            text("axis-label", named.x(), y + 20, "middle", Colours.SOFT, named.label());
        }
        line("base", layout.left(), y, layout.right(), y);
        put("</g>");
        picture.ticks().stream()
                .filter(tick -> picture.window().holds(tick.on()))
                .forEach(tick -> {
                    double x = layout.axis().x(tick.on());
                    put(
                            "<g class=\"review\" stroke=\"",
                            Colours.INK,
                            "\" stroke-width=\"2\"><title>",
                            apart(tick.words()));
                    put("</title><path d=\"M", n(x), " ", n(y - 5), "v10\"/></g>");
                });
    }

    private void lane(PlacedLane placed) {
        String colour = Colours.of(placed.lane().pathway());
        put("<g class=\"lane pathway-", placed.lane().pathway().key(), "\" stroke=\"", colour, "\" fill=\"none\"");
        put(" stroke-width=\"2\">");
        line("between", 0, placed.top(), look.width(), placed.top());
        name(placed, colour);
        for (Layout.Bar bar : placed.bars()) {
            put("<g class=\"spell\"><title>", apart(bar.spell().words()), "</title><path stroke-width=\"6\"");
            put(
                    " stroke-linecap=\"round\" d=\"M",
                    n(bar.from() + 3),
                    " ",
                    n(bar.y()),
                    "H",
                    n(Math.max(bar.from() + 3, bar.to() - 3)));
            put("\"/></g>");
        }
        placed.marks().forEach(one -> mark(placed, one, colour));
        put("</g>");
    }

    private void name(PlacedLane placed, String colour) {
        double y = placed.nameY();
        double iconX = look.mirrored() ? look.width() - ICON : 0;
        put("<g class=\"icon\" transform=\"translate(", n(iconX), " ", n(y - ICON / 2.0), ") scale(.75)\">");
        put(Icons.of(placed.lane().pathway()), "</g>");
        double x = look.mirrored() ? look.width() - NAME_FROM : NAME_FROM;
        double most = look.isWide() ? NAME_WIDTH : look.width() - NAME_FROM;
        text(
                "name",
                x,
                y + BASELINE,
                look.mirrored() ? "end" : "start",
                colour,
                cut(placed.lane().name(), most));
    }

    private void mark(PlacedLane lane, Placed one, String colour) {
        Mark mark = one.mark();
        double x = one.x();
        double y = lane.y(one);
        String style = mark.sign().style() + (mark.late() ? " late" : "");
        put(
                look.links()
                        ? "<a href=\"#milestone-" + mark.number() + "\" tabindex=\"" + (mark.number() == first ? 0 : -1)
                                + "\""
                        : "<g");
        put(" class=\"mark ", style, "\"><title>", apart(mark.words()), "</title>");
        mark.needs().forEach(need -> arc(points.get(need), x, y));
        if (one.slipX() != x) {
            double side = Math.signum(one.slipX() - x) * R;
            put(
                    "<path class=\"slip\" stroke-width=\"1\" d=\"M",
                    n(one.slipX()),
                    " ",
                    n(y - HALF),
                    "v8m0-4H",
                    n(x + side),
                    "\"/>");
        }
        put("<circle cx=\"", n(x), "\" cy=\"", n(y), "\" r=\"", n(R - 1), "\"");
        put(mark.sign() == Sign.FULL ? " fill=\"" + colour + "\"" : " fill=\"" + Colours.SURFACE + "\"");
        put(mark.sign() == Sign.DASHED ? " stroke-dasharray=\"3 2.5\"/>" : "/>");
        if (mark.sign() == Sign.HALF) {
            put(
                    "<path class=\"half\" stroke=\"none\" fill=\"",
                    colour,
                    "\" d=\"M",
                    n(x - R),
                    " ",
                    n(y),
                    "a7 7 0 0 0 14 0z\"/>");
        }
        if (one.label() != null) {
            text("label", one.labelX(), y + BASELINE, one.labelRight() ? "start" : "end", Colours.INK, one.label());
        }
        put(look.links() ? "</a>" : "</g>");
    }

    /** From what comes before, where it is seen; shown while somebody is at the one that waits for it. */
    private void arc(Point from, double x, double y) {
        if (from != null) {
            double over = Math.max(6, Math.min(from.y(), y) - 24 - Math.abs(from.x() - x) / 10);
            put("<path class=\"arc\" display=\"none\" d=\"M", n(from.x()), " ", n(from.y()), "Q");
            put(n((from.x() + x) / 2), " ", n(over), " ", n(x), " ", n(y), "\"/>");
        }
    }

    private void today() {
        if (picture.window().holds(picture.today())) {
            double x = layout.axis().x(picture.today());
            put("<g class=\"today\" stroke=\"", Colours.INK, "\">");
            line("now", x, Layout.TOP - HALF, x, layout.axisY() + HALF);
            double half = Lettering.width(picture.todayLabel()) / 2;
            double middle = Math.max(half, Math.min(look.width() - half, x));
            text("today-label", middle, 14, "middle", Colours.INK, picture.todayLabel());
            put("</g>");
        }
    }

    private void line(String style, double fromX, double fromY, double toX, double toY) {
        put("<path class=\"", style, "\" stroke-width=\"1\"");
        put(style.equals("between") ? " stroke=\"" + Colours.LINE + "\"" : "");
        put(" d=\"M", n(fromX), " ", n(fromY), "L", n(toX), " ", n(toY), "\"/>");
    }

    private void text(String style, double x, double y, String anchor, String colour, String words) {
        put(
                "<text class=\"",
                style,
                "\" x=\"",
                n(x),
                "\" y=\"",
                n(y),
                "\" text-anchor=\"",
                anchor,
                "\" stroke=\"none\"");
        put(" fill=\"", colour, "\">", apart(words), "</text>");
    }

    private void put(Object... parts) {
        for (Object part : parts) {
            svg.append(part);
        }
    }

    /** With at most one digit after the point. */
    private static String n(double number) {
        String text = Double.toString(Math.round(number * 10) / 10.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
