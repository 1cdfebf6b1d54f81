package org.marram.offering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.OrganisationFacts;

/**
 * What an organisation teaches, from a first to a last day, with places for so many people at once. Places are taken and
 * given back by one conditional statement in {@link Offers}, so that the last place is never taken twice, and no edit of
 * the words is stale because of it. A later run of the same is another course.
 */
@Entity
@Table(name = "course")
class Course {

    static final int MOST_PLACES = 500;

    @Id
    private long id;

    private Ref ref;
    private long programmeId;
    private long organisationId;
    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int capacity;
    private int taken;
    private String language;
    private String rrule;
    private Integer fromMinute;
    private Integer untilMinute;
    private String furtherHours;
    private Integer weekParts;
    private Long siteId;
    private String room;
    private boolean online;
    private String wants;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Boolean papers;
    private Integer ageFrom;
    private Integer cost;
    private String currency;
    private String credential;
    private Integer totalHours;
    private Boolean childcare;
    private Instant createdAt;
    private long createdBy;
    private Instant changedAt;
    private Long changedBy;

    @Version
    private int version;

    protected Course() {}

    /** Refuses a last day before the first, and fewer than 1 or more than 500 places. */
    Course(OrganisationFacts organisation, String title, LocalDate starts, LocalDate ends, int capacity) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = organisation.programmeId();
        this.organisationId = organisation.id();
        lasts(title, starts, ends, capacity);
    }

    /** Refuses as a new one does, and fewer places than are taken. */
    void lasts(String called, LocalDate starts, LocalDate ends, int places) {
        if (ends.isBefore(starts)) {
            throw Refusal.invalid("endsOn", "ends-before-start");
        }
        if (places < 1 || places > MOST_PLACES) {
            throw Refusal.invalid("capacity", "out-of-range");
        }
        if (places < taken) {
            throw Refusal.invalid("capacity", "places-taken");
        }
        title = called;
        startsOn = starts;
        endsOn = ends;
        capacity = places;
    }

    /** What it is like, as checked; where, by the key of the site. */
    void describe(CourseDetails said, Long at) {
        language = said.language();
        meets(said.weekly());
        siteId = at;
        room = said.room();
        online = said.online();
        wants = said.wants();
        level = said.level();
        papers = said.papers();
        ageFrom = said.ageFrom();
        cost = said.cost();
        currency = said.currency();
        credential = said.credential();
        totalHours = said.hours();
        childcare = said.childcare();
    }

    /** On which days and when. */
    void meets(List<WeeklyHours> weekly) {
        WeeklyHours first = weekly.isEmpty() ? new WeeklyHours(null, null, null) : weekly.get(0);
        rrule = first.rule();
        fromMinute = minute(first.from());
        untilMinute = minute(first.until());
        furtherHours = WeeklyHours.written(weekly.stream().skip(1).toList());
        weekParts = weekly.stream()
                .map(WeeklyHours::week)
                .reduce(Week::and)
                .map(Week::bits)
                .orElse(null);
    }

    CoursePlan plan() {
        return new CoursePlan(
                id, programmeId, organisationId, startsOn, endsOn, details(null).weekly());
    }

    void changedBy(long account, Instant at) {
        changedBy = account;
        changedAt = at;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** @param site where, as far as it may be told; null tells no room either */
    CourseDetails details(Ref site) {
        return new CourseDetails(
                language,
                rrule,
                time(fromMinute),
                time(untilMinute),
                WeeklyHours.read(furtherHours),
                site,
                site == null ? null : room,
                online,
                wants,
                level,
                papers,
                ageFrom,
                cost,
                currency,
                credential,
                totalHours,
                childcare);
    }

    private static Integer minute(LocalTime time) {
        return time == null ? null : time.toSecondOfDay() / 60;
    }

    private static LocalTime time(Integer minute) {
        return minute == null ? null : LocalTime.ofSecondOfDay(minute * 60L);
    }

    Course createdBy(long account, Instant at) {
        createdBy = account;
        createdAt = at;
        return this;
    }

    CourseView view(Ref organisation, String organisationName, Ref site, String name, String town, String access) {
        return new CourseView(
                ref,
                version,
                title,
                organisation,
                organisationName,
                startsOn,
                endsOn,
                capacity,
                taken,
                details(site),
                name,
                town,
                access);
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    long programmeId() {
        return programmeId;
    }

    long organisationId() {
        return organisationId;
    }

    int version() {
        return version;
    }
}
