package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.marram.common.Texts;
import org.marram.progress.WayView;
import org.marram.sheet.YearsSheet;
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

    /** @param own told to the person of the plan; @param zoom null for the whole way; @param language null for the headers' */
    String svg(WayView way, boolean own, String zoom, int steps, String language) {
        Years years = years(way, own, language);
        boolean mirrored = years.words().texts().rightToLeft();
        return years.picture(part(years, zoom, steps), new Look(WIDTH, mirrored, false, true))
                .svg();
    }

    /** As {@link #svg}, with the table. */
    Response pdf(WayView way, boolean own, String zoom, int steps, String language) {
        Years years = years(way, own, language);
        return Response.ok(new YearsSheet(years, part(years, zoom, steps)).pdf(), YearsSheet.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, YearsSheet.KEPT)
                .build();
    }

    private Years years(WayView way, boolean own, String language) {
        Locale locale = Languages.of(language, headers);
        Texts names = Texts.of("my", locale);
        YearsWords words = YearsWords.of(locale, pathway -> name(pathway, names));
        return Years.of(way, own, words, LocalDate.now(clock), clock.getZone());
    }

    private static YearsPart part(Years years, String zoom, int steps) {
        return new YearsPart(Zoom.of(zoom), steps).within(years.whole(), years.today());
    }

    private static String name(Pathway pathway, Texts names) {
        return pathway.ownName() == null ? names.t("pathway." + pathway.key()) : pathway.ownName();
    }
}
