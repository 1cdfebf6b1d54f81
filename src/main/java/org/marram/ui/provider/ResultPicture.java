package org.marram.ui.provider;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.marram.common.Texts;
import org.marram.result.CourseResult;
import org.marram.result.Quarter;
import org.marram.result.ResultCell;

/**
 * One course as bars, a quarter each: as high as people began, filled as far as they completed, with a line at how many earned a credential; a hatched band where that may not be
 * told, of the same height whatever it hides. As SVG: no script, no style, no word that somebody typed.
 *
 * @param number of the course on its page
 * @param most people of any bar on the page, which all share one scale
 */
record ResultPicture(Texts texts, List<Quarter> quarters, CourseResult course, int number, int most) {

    private static final int STEP = 44;
    private static final int BAR = 30;
    private static final int HIGH = 84;
    private static final int TOP = 16;
    private static final int BAND = 16;
    private static final int FOOT = 20;

    String svg() {
        int wide = STEP * quarters.size();
        int high = TOP + HIGH + FOOT;
        return "<svg viewBox=\"0 0 " + wide + " " + high + "\" width=\"" + wide + "\" height=\"" + high
                + "\" role=\"img\" aria-label=\"" + told() + "\">"
                + hatch()
                + IntStream.range(0, quarters.size()).mapToObj(this::bar).collect(Collectors.joining())
                + "<path class=\"axis\" d=\"M0 " + (TOP + HIGH) + "H" + wide + "\"/></svg>";
    }

    private String hatch() {
        return "<pattern id=\"hatch-" + number + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V6\"/></pattern>";
    }

    private String bar(int at) {
        ResultCell cell = course.cells().get(at);
        int x = at * STEP + (STEP - BAR) / 2;
        String label = word("label", x + BAR / 2, TOP + HIGH + 14, label(quarters.get(at)));
        if (cell.isHidden()) {
            return box("few\" fill=\"url(#hatch-" + number + ")", x, BAND) + label;
        }
        int all = HIGH * cell.people() / most;
        String done = cell.completed() == null ? "" : box("completed", x, HIGH * cell.completed() / most);
        String earned = cell.earned() == null ? "" : line(x, HIGH * cell.earned() / most);
        return box("people", x, all)
                + done
                + earned
                + word("count", x + BAR / 2, TOP + HIGH - all - 4, String.valueOf(cell.people()))
                + label;
    }

    private static String box(String style, int x, int high) {
        return "<rect class=\"" + style + "\" x=\"" + x + "\" y=\"" + (TOP + HIGH - high) + "\" width=\"" + BAR
                + "\" height=\"" + high + "\"/>";
    }

    private static String line(int x, int high) {
        return "<rect class=\"earned\" x=\"" + (x - 3) + "\" y=\"" + (TOP + HIGH - high - 1) + "\" width=\"" + (BAR + 6)
                + "\" height=\"3\"/>";
    }

    private static String word(String style, int x, int y, String word) {
        return "<text class=\"" + style + "\" x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"middle\">" + word
                + "</text>";
    }

    private String label(Quarter quarter) {
        return DateTimeFormatter.ofPattern("QQQ yy", texts.locale()).format(quarter.from());
    }

    /** The same in words. */
    private String told() {
        return IntStream.range(0, quarters.size()).mapToObj(this::told).collect(Collectors.joining("; "));
    }

    private String told(int at) {
        ResultCell cell = course.cells().get(at);
        String quarter = label(quarters.get(at));
        return cell.isHidden()
                ? texts.t("results.told-hidden", quarter)
                : texts.t("results.told", quarter, cell.people());
    }
}
