package org.marram.ui.participant;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marram.assignment.NewCoordinator;
import org.marram.common.Ref;
import org.marram.review.OwnReview;
import org.marram.review.RightForMe;
import org.marram.template.Pathway;
import org.marram.voice.LastAnswer;

/**
 * The person's own pages once signed in, with the words for what the way holds: dates, hours, states.
 *
 * @param whole null where the years are not shown
 * @param review the last one; null where none was held
 * @param answers when what they said to their goals was answered last, by the goal
 * @param coordinators who is the coordinator from which day on, where that changed or will
 */
public record WayPage(
        Frame frame,
        String name,
        Way way,
        WholeWay whole,
        OwnReview review,
        Map<Ref, LastAnswer> answers,
        List<NewCoordinator> coordinators) {

    public WayPicture picture() {
        return WayPicture.of(way);
    }

    /** What they said to the last review, in words. */
    public String said() {
        boolean yes = review.answer().rightForMe() == RightForMe.YES;
        return frame.t(
                yes ? "review.said.yes" : "review.said.not-yet",
                date(review.answer().saidOn()));
    }

    /** Who is the coordinator from which day on; the name apart from the words around it (Unicode FSI and PDI). */
    public String says(NewCoordinator coordinator) {
        return frame.t("coordinator.from", date(coordinator.fromOn()), '\u2068' + coordinator.name() + '\u2069');
    }

    /** Who answered last what they said to this goal, or read it, and when; null where nobody did. */
    public String answered(Way.Part part) {
        LastAnswer last = answers.get(part.goal());
        return last == null
                ? null
                : frame.t(last.inWords() ? "way.answered" : "goals.read", Frame.apart(last.by()), date(last.on()));
    }

    public boolean isOpen(Place place) {
        return frame.choices().place() == place;
    }

    public String steps() {
        return frame.t("way.words", way.reached(), way.total());
    }

    /** Such as "Tue 14 March 2026", in the reader's language and digits. */
    public String date(LocalDate day) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern(frame.texts().t("date"), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(day);
    }

    /** Such as "2.5 of 90 hours". More than needed is told as it is. */
    public String far(Way.Far far) {
        double parts = far.criterion().parts();
        String unit =
                switch (far.criterion()) {
                    case CONFIRMED, HOURS_ATTENDED -> "hours";
                    case SESSIONS_ATTENDED -> "sessions";
                    case DAYS_IN_JOB -> "days";
                    case NIGHTS_HOUSED -> "nights";
                    case CREDENTIAL -> "credentials";
                };
        return frame.t(unit, far.amount() / parts, far.needed() / parts);
    }

    /** When it is reached if things go on as they did, as a month, never with blame; null where there is nothing to say. */
    public String ahead(Way.Station station) {
        if (station.forecast() == null || station.far() == null || station.far().amount() == 0) {
            return null;
        }
        return switch (station.forecast().reason()) {
            case ON_TIME, LATER ->
                frame.t(
                        station.forecast().pace() == null ? "ahead.lasts" : "ahead.month",
                        month(station.forecast().on()));
            case ENDS_BEFORE ->
                frame.t("ahead.course-ends", date(station.forecast().endsOn()));
            case TOO_FEW_WEEKS -> frame.t("ahead.soon");
            case NO_PACE, NO_PLACE, NOTHING_LASTS -> frame.t("ahead.ask");
        };
    }

    private String month(LocalDate day) {
        Locale locale = frame.texts().locale();
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(day);
    }

    public String pathway(Pathway pathway) {
        return frame.nameOf(pathway);
    }

    /** The end of the pathway's style names: {@code job-training}. */
    public String style(Pathway pathway) {
        return pathway.key();
    }

    public String style(Way.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Where a station stands, in words; a reached one says since when. */
    public String state(Way.Station station) {
        return switch (station.state()) {
            case REACHED ->
                station.on() == null ? frame.t("state.reached") : frame.t("state.reached.on", date(station.on()));
            case NOW -> frame.t("state.now");
            case WAITING -> frame.t("state.waiting");
            case LATER -> frame.t("state.later");
        };
    }

    /** When it is planned, or that it comes later than planned; null where no day is set or it is reached. */
    public String when(Way.Station station) {
        if (station.on() == null || station.state() == Way.State.REACHED) {
            return null;
        }
        return station.late() ? frame.t("late") : frame.t("due", date(station.on()));
    }
}
