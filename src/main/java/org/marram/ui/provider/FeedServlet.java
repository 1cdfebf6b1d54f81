package org.marram.ui.provider;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marram.common.Texts;
import org.marram.feed.FeedEntry;
import org.marram.feed.FeedService;

/**
 * The hours of own classes for a calendar elsewhere (iCalendar, RFC 5545). Whoever carries the telephone is not always its
 * owner, so each entry has one neutral word, and neither course nor place nor names.
 */
@WebServlet(FeedServlet.PATH + "/*")
public class FeedServlet extends HttpServlet {

    static final String PATH = "/feed";
    static final String SUFFIX = ".ics";

    @Inject
    private transient FeedService feeds;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo();
        Optional<List<FeedEntry>> read = asked == null || !asked.endsWith(SUFFIX)
                ? Optional.empty()
                : feeds.read(asked.substring(1, asked.length() - SUFFIX.length()));
        if (read.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"calendar.ics\"");
        response.getWriter()
                .write(Biweekly.write(calendar(read.get(), request.getLocale())).go());
    }

    private ICalendar calendar(List<FeedEntry> entries, Locale locale) {
        String word = Texts.of("provider", locale).t("feed.class");
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Marram//EN");
        entries.forEach(entry -> calendar.addEvent(event(entry, word)));
        return calendar;
    }

    private VEvent event(FeedEntry entry, String word) {
        VEvent event = new VEvent();
        event.setUid(entry.ref().toString());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(entry.startsAt()));
        event.setDateEnd(Date.from(entry.endsAt()));
        event.setSummary(word);
        event.setSequence(entry.change());
        event.setStatus(entry.calledOff() ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
