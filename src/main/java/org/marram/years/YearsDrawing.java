package org.marram.years;

import static org.marram.years.Svg.n;

import java.util.HashMap;
import java.util.Map;
import org.marram.template.Pathway;
import org.marram.years.Layout.PlacedLane;
import org.marram.years.Placing.Placed;

/**
 * Draws the picture. Colours stand as attributes, for where there is no style sheet; classes let the page's own win. What
 * is shown only for one milestone (its prerequisites) waits without being displayed.
 */
final class YearsDrawing {

    private static final double R = Placing.RADIUS;
    private static final int TICK = 5;

    private record Point(double x, double y) {}

    private final YearsPicture picture;
    private final Look look;
    private final Layout layout;
    private final Svg svg = new Svg();
    private final Map<Integer, Point> points = new HashMap<>();

    YearsDrawing(YearsPicture picture) {
        this.picture = picture;
        this.look = picture.look();
        this.layout = Layout.of(picture);
    }

    String svg() {
        layout.lanes().forEach(lane -> lane.marks()
                .forEach(one -> points.put(one.mark().number(), new Point(one.x(), lane.y(one)))));
        svg.put("<svg", look.alone() ? " xmlns=\"http://www.w3.org/2000/svg\"" : "");
        svg.put(" class=\"years-picture ", look.isWide() ? "wide" : "narrow", "\"");
        svg.put(" viewBox=\"0 0 ", look.width(), " ", layout.height(), "\"");
        svg.put(" width=\"", look.width(), "\" height=\"", layout.height(), "\" direction=\"ltr\"");
        svg.put(" role=\"", look.links() ? "group" : "img", "\"");
        svg.put(" aria-label=\"", Lettering.written(picture.title()), "\"");
        svg.put(" font-family=\"system-ui,sans-serif\" font-size=\"", Lettering.SIZE, "\">");
        if (look.alone()) {
            svg.put("<rect width=\"100%\" height=\"100%\" fill=\"", Colours.SURFACE, "\"/>");
        }
        axis();
        picture.ticks().forEach(this::tick);
        layout.lanes().forEach(this::lane);
        new BandDrawing(svg, look, layout, !points.isEmpty()).draw();
        today();
        return svg.put("</svg>").toString();
    }

    private void axis() {
        int y = layout.axisY();
        svg.put("<g class=\"axis\" stroke=\"", Colours.LINE, "\">");
        for (TimeAxis.Named named : layout.axis().named()) {
            svg.line(named.year() ? "year" : "grid", named.x(), Layout.TOP, named.x(), y);
            svg.words("axis-label", named.x(), y + 16, "middle", Colours.SOFT, named.label());
        }
        svg.line("base", layout.left(), y, layout.right(), y).put("</g>");
    }

    private void tick(Tick tick) {
        if (picture.window().meets(tick.from(), tick.until())) {
            double from = layout.axis().x(picture.window().nearest(tick.from()));
            double until = layout.axis().x(picture.window().nearest(tick.until()));
            svg.put("<g class=\"review\" stroke=\"", Colours.INK, "\" stroke-width=\"2\">")
                    .title(tick.words());
            String end = "v" + 2 * TICK + "m0-" + TICK;
            svg.path("tick", "M" + n(from) + " " + (layout.axisY() - TICK) + end + "H" + n(until) + "m0-" + TICK + end);
            svg.put("</g>");
        }
    }

    private void lane(PlacedLane placed) {
        Pathway pathway = placed.lane().pathway();
        svg.put("<g stroke=\"", Colours.LINE, "\">");
        svg.line("between", 0, placed.top(), look.width(), placed.top()).put("</g>");
        svg.put("<g class=\"lane pathway-", pathway.key(), "\" stroke=\"", Colours.of(pathway), "\"");
        svg.put(" stroke-width=\"2\" fill=\"none\">");
        new LaneHead(svg, look).draw(pathway.key(), placed.lane().name(), placed.nameY());
        placed.marks().forEach(one -> mark(one, placed.y(one), Colours.of(pathway)));
        svg.put("</g>");
    }

    private void mark(Placed one, double y, String colour) {
        Mark mark = one.mark();
        double x = one.x();
        svg.put(look.links() ? "<a href=\"#milestone-" + mark.number() + "\" tabindex=\"" + tab(mark) + "\"" : "<g");
        svg.put(" class=\"mark ", mark.sign().style(), mark.late() ? " late\">" : "\">")
                .title(mark.words());
        mark.needs().forEach(need -> arc(points.get(need), x, y));
        if (one.slipX() != x) {
            double side = x + Math.signum(one.slipX() - x) * R;
            svg.path("slip\" stroke-width=\"1", "M" + n(one.slipX()) + " " + n(y - 4) + "v8m0-4H" + n(side));
        }
        svg.put("<circle cx=\"", n(x), "\" cy=\"", n(y), "\" r=\"", n(R - 1), "\" fill=\"");
        svg.put(mark.sign() == Sign.FULL ? colour : Colours.SURFACE, "\"");
        svg.put(mark.sign() == Sign.DASHED ? " stroke-dasharray=\"3 2.5\"/>" : "/>");
        if (mark.sign() == Sign.HALF) {
            svg.path("half\" stroke=\"none\" fill=\"" + colour, "M" + n(x - R) + " " + n(y) + "a7 7 0 0 0 14 0z");
        }
        if (one.label() != null) {
            svg.words("label", one.labelX(), y, one.labelRight() ? "start" : "end", Colours.INK, one.label());
        }
        svg.put(look.links() ? "</a>" : "</g>");
    }

    /** One stop for Tab; the arrows lead on from there. */
    private int tab(Mark mark) {
        return points.keySet().stream().allMatch(number -> number >= mark.number()) ? 0 : -1;
    }

    /** From what comes before, where it is seen; shown while somebody is at the one that waits for it. */
    private void arc(Point from, double x, double y) {
        if (from != null) {
            double over = Math.max(6, Math.min(from.y(), y) - 24 - Math.abs(from.x() - x) / 10);
            String middle = n((from.x() + x) / 2) + " " + n(over);
            svg.path(
                    "arc\" display=\"none",
                    "M" + n(from.x()) + " " + n(from.y()) + "Q" + middle + " " + n(x) + " " + n(y));
        }
    }

    private void today() {
        if (picture.window().holds(picture.today())) {
            double x = layout.axis().x(picture.today());
            double half = Lettering.width(picture.todayLabel()) / 2;
            double middle = Math.max(half, Math.min(look.width() - half, x));
            svg.put("<g class=\"today\" stroke=\"", Colours.INK, "\">");
            svg.line("now", x, Layout.TOP - 4, x, layout.axisY() + 4);
            svg.words("today-label", middle, 10, "middle", Colours.INK, picture.todayLabel())
                    .put("</g>");
        }
    }
}
