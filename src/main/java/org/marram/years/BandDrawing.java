package org.marram.years;

import static org.marram.years.Svg.n;

import org.marram.income.Stage;
import org.marram.years.PlacedBand.Bar;
import org.marram.years.PlacedBand.Stretch;

/** Draws what lies under the plan's lanes. A bar that is open at its end goes on; a gap between steps is what nobody knows. */
final class BandDrawing {

    private static final double HALF = 9;
    private static final double R = 3.5;
    private static final double ABOVE = 9;
    private static final double AFTER_MARK = 6;

    private final Svg svg;
    private final Look look;
    private final Layout layout;
    private boolean reachable;

    /** @param reachable whether something else in the picture is the stop for Tab */
    BandDrawing(Svg svg, Look look, Layout layout, boolean reachable) {
        this.svg = svg;
        this.look = look;
        this.layout = layout;
        this.reachable = reachable;
    }

    void draw() {
        layout.bands().forEach(this::band);
    }

    private void band(PlacedBand placed) {
        String key = placed.band().kind().key();
        svg.put("<g stroke=\"", Colours.LINE, "\">");
        svg.line("between", 0, placed.top(), look.width(), placed.top());
        if (!placed.stretches().isEmpty()) {
            svg.line("floor", layout.left(), placed.floor(), layout.right(), placed.floor());
        }
        svg.put("</g><g class=\"lane band pathway-", key, "\" stroke=\"", Colours.of(key), "\"");
        svg.put(" stroke-width=\"1.5\" fill=\"none\">");
        new LaneHead(svg, look).draw(key, placed.band().name(), placed.nameY());
        placed.rows().forEach(this::row);
        placed.bars().forEach(bar -> bar(bar, Colours.of(key)));
        Stretch before = null;
        for (Stretch stretch : placed.stretches()) {
            stretch(stretch, before, Colours.of(key));
            before = stretch;
        }
        svg.put("</g>");
    }

    private void row(PlacedBand.Row row) {
        double x = look.mirrored() ? look.width() - LaneHead.FROM : LaneHead.FROM;
        String words = Lettering.cut(row.name(), Math.abs(x - (look.mirrored() ? layout.right() : layout.left())) - 6);
        svg.words("axis-label", x, row.y(), look.mirrored() ? "end" : "start", Colours.SOFT, words);
    }

    private void bar(Bar bar, String colour) {
        Spell spell = bar.spell();
        open(spell.anchor(), "spell", spell.words());
        double begins = look.mirrored() ? bar.to() - 1 : bar.from() + 1;
        double ends = look.mirrored() ? bar.from() + 1 : bar.to() - 1;
        String way = "M" + n(ends) + " " + n(bar.y() - HALF) + "H" + n(begins) + "v" + n(2 * HALF) + "H" + n(ends);
        svg.put(
                "<path class=\"bar\" fill=\"",
                colour,
                "\" fill-opacity=\".12\"",
                spell.edge().attribute());
        svg.put(" d=\"", way, spell.until() == null ? "" : "z", "\"/>");
        if (bar.label() != null) {
            String style = bar.inside() ? "label inside" : "label";
            svg.words(style, bar.labelX(), bar.y(), look.mirrored() ? "end" : "start", Colours.INK, bar.label());
        }
        close();
    }

    private void stretch(Stretch stretch, Stretch before, String colour) {
        Step step = stretch.step();
        open(step.anchor(), "step", step.words());
        String along = "H" + n(stretch.to());
        boolean rises = before != null && step.goesOnFrom(before.step());
        String from = "M" + n(stretch.from()) + " " + n(rises ? before.y() : stretch.y());
        String way = from + (rises ? "V" + n(stretch.y()) : "") + along;
        svg.path(step.isKnown() ? "level\" stroke-width=\"2" : "gap\" stroke-dasharray=\"1.5 4", way);
        mark(step.stage(), stretch.from(), stretch.y(), colour);
        if (stretch.label() != null) {
            double x = stretch.from() + (look.mirrored() ? -AFTER_MARK : AFTER_MARK);
            String anchor = look.mirrored() ? "end" : "start";
            svg.words("label", x, stretch.y() - ABOVE, anchor, Colours.INK, stretch.label());
        }
        close();
    }

    /** When somebody came: a point that leads on; when they left: one that leads back; once a year full, between hollow. */
    private void mark(Stage stage, double x, double y, String colour) {
        double on = look.mirrored() ? -R : R;
        switch (stage) {
            case ENTRY -> point(x - on, y, 2.4 * on, colour);
            case EXIT -> point(x + on, y, -2.4 * on, colour);
            case YEARLY, UPDATE ->
                svg.put(
                                "<circle class=\"",
                                stage == Stage.YEARLY ? "at" : "between-times",
                                "\" cx=\"",
                                n(x),
                                "\" cy=\"")
                        .put(n(y), "\" r=\"", n(R), "\" fill=\"", stage == Stage.YEARLY ? colour : Colours.SURFACE)
                        .put("\"/>");
        }
    }

    private void point(double x, double y, double length, String colour) {
        svg.put("<path class=\"at\" fill=\"", colour, "\" d=\"M", n(x), " ", n(y - R - 1), "l", n(length), " ");
        svg.put(n(R + 1), "l", n(-length), " ", n(R + 1), "z\"/>");
    }

    private void open(String anchor, String style, String words) {
        svg.put(look.links() ? "<a href=\"#" + anchor + "\" tabindex=\"" + (reachable ? -1 : 0) + "\"" : "<g");
        svg.put(" class=\"", style, "\">").title(words);
        reachable = true;
    }

    private void close() {
        svg.put(look.links() ? "</a>" : "</g>");
    }
}
