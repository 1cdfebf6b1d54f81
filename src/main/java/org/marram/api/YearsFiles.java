package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.marram.common.Texts;
import org.marram.progress.WayView;
import org.marram.template.Pathway;
import org.marram.years.Look;
import org.marram.years.Years;
import org.marram.years.YearsPart;
import org.marram.years.YearsWords;
import org.marram.years.Zoom;

/** The picture of the years as a file of its own, in the language that was asked for. */
@RequestScoped
public class YearsFiles {

    static final String SVG = "image/svg+xml";

    private static final int WIDTH = 1000;

    @Context
    private HttpHeaders headers;

    @Inject
    private Clock clock;

    /** @param own told to the person of the plan; @param zoom null for the whole way */
    String svg(WayView way, boolean own, String zoom, int steps) {
        Locale locale = Languages.of(headers);
        Texts names = Texts.of("my", locale);
        LocalDate today = LocalDate.now(clock);
        YearsWords words = YearsWords.of(locale, pathway -> name(pathway, names));
        Years years = Years.of(way, List.of(), own, words, today, clock.getZone());
        YearsPart part = new YearsPart(Zoom.of(zoom), steps).within(years.whole(), today);
        return years.picture(part, new Look(WIDTH, names.rightToLeft(), false, true))
                .svg();
    }

    private static String name(Pathway pathway, Texts names) {
        return pathway.ownName() == null ? names.t("pathway." + pathway.key()) : pathway.ownName();
    }
}
