package org.marram.ui.entrance;

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
import java.util.Locale;
import java.util.Optional;
import org.marram.common.Refusal;
import org.marram.common.Texts;
import org.marram.feed.Feed;
import org.marram.feed.FeedEntry;
import org.marram.feed.FeedService;

/**
 * The hours of own classes, or of a person's own next sessions, for a calendar elsewhere (iCalendar, RFC 5545). Whoever carries the telephone is not always its
 * owner, so each entry has one neutral word, and neither course nor place nor names.
 */
@WebServlet(Feed.PATH + "/*")
public class FeedServlet extends HttpServlet {

    @Inject
    private transient FeedService feeds;

    @Inject
    private transient Source source;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getPathInfo();
        if (asked == null || !asked.endsWith(Feed.SUFFIX)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<Feed> read =
                    feeds.read(asked.substring(1, asked.length() - Feed.SUFFIX.length()), source.of(request));
            if (read.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                write(calendar(read.get(), request.getLocale()), response);
            }
        } catch (Refusal tooMany) {
            response.sendError(tooMany.kind().status());
        }
    }

    private static void write(ICalendar calendar, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"calendar.ics\"");
        response.getWriter().write(Biweekly.write(calendar).go());
    }

    private ICalendar calendar(Feed feed, Locale locale) {
        String word = feed.language() == null
                ? Texts.of("entrance", locale).t("feed.class")
                : Texts.of("entrance", feed.language()).t("feed.own");
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Marram//EN");
        feed.entries().forEach(entry -> calendar.addEvent(event(entry, word)));
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
