package org.marram.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The picture of the years before it is drawn: what stands in each lane and band, the part that is seen, and its words.
 *
 * @param title what it is, for those who do not see it; @param todayLabel the word at today's line
 */
public record YearsPicture(
        Window window,
        LocalDate today,
        List<Lane> lanes,
        List<Band> bands,
        List<Tick> ticks,
        String title,
        String todayLabel,
        Locale locale,
        Look look) {

    /** In pixels. */
    public int height() {
        return Layout.of(this).height();
    }

    /** As SVG: no script, no style, nothing from elsewhere, every word from people escaped. */
    public String svg() {
        return new YearsDrawing(this).svg();
    }
}
