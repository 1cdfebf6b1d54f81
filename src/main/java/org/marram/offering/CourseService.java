package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.After;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.NearDays;
import org.marram.partner.OrganisationFacts;
import org.marram.partner.PartnerService;

/** The courses of partners: listed, added, and their places taken and given back. */
@ApplicationScoped
@Transactional
public class CourseService {

    private static final int LONGEST_NAME = 120;
    private static final long NONE = -1;

    @Inject
    private Courses courses;

    @Inject
    private PartnerService partners;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<CourseChanged> changed;

    @Inject
    private Clock clock;

    /** Courses of one organisation that have not ended, first to end first. */
    @Needs(Act.LIST_PARTNERS)
    public Page<CourseLine> courses(Ref organisation, String after, int limit) {
        long id = ofProgramme(Act.LIST_PARTNERS, organisation).id();
        int most = Page.limit(limit);
        After from = After.read(after, today().minusDays(1).toString());
        List<CourseLine> lines = courses.page(id, day(from), from.ref(), most, today());
        return Page.of(lines, most, line -> new After(line.endsOn().toString(), line.ref()).cursor());
    }

    /** Courses that a referral can ask for today: not ended, agreement for referrals; at most 100, first to start first. */
    @Needs(Act.LIST_PARTNERS)
    public List<CourseLine> offered() {
        long programme = current.actor().programmeId();
        access.programme(Act.LIST_PARTNERS, programme, null);
        return courses.offered(programme, today());
    }

    /** Refuses an unknown course. */
    @Needs(Act.LIST_PARTNERS)
    public CourseView open(Ref course) {
        Optional<CourseFacts> found = courses.find(course);
        access.programme(Act.LIST_PARTNERS, found.map(CourseFacts::programmeId).orElse(NONE), course);
        return view(found);
    }

    /**
     * Refuses an unknown organisation, a missing or long title, an end before the start, days over 40 years away, a
     * capacity under 1 or over 500, and what {@link CourseChecks} refuses of the rest.
     */
    @Needs(Act.CHANGE_PARTNERS)
    public Ref create(CreateCourse command) {
        return create(ofProgramme(Act.CHANGE_PARTNERS, command.organisation()), command);
    }

    /** The whole of it. Refuses as {@link #create}, fewer places than are taken, a stale version. Answers the new one. */
    @Needs(Act.CHANGE_PARTNERS)
    public int change(ChangeCourse command) {
        Course held = held(Act.CHANGE_PARTNERS, command.course());
        access.programme(Act.CHANGE_PARTNERS, held.programmeId(), command.course());
        return change(held, command);
    }

    /** A provider's own courses that have not ended; at most 100. */
    @Needs(Act.LIST_OWN_COURSES)
    public List<CourseLine> ownCourses() {
        long own = Optional.ofNullable(current.actor().organisationId()).orElse(NONE);
        access.organisation(Act.LIST_OWN_COURSES, own, null);
        return courses.of(own, today());
    }

    /** One of a provider's own, to read or to change. Refuses any other. */
    @Needs(Act.LIST_OWN_COURSES)
    public CourseView openOwn(Ref course) {
        Optional<CourseFacts> found = courses.find(course);
        access.organisation(
                Act.LIST_OWN_COURSES, found.map(CourseFacts::organisationId).orElse(NONE), course);
        return view(found);
    }

    /** A new one of a provider's own. Refuses as {@link #create}. */
    @Needs(Act.CHANGE_OWN_COURSES)
    public Ref createOwn(CreateCourse command) {
        long own = Optional.ofNullable(current.actor().organisationId()).orElse(NONE);
        access.organisation(Act.CHANGE_OWN_COURSES, own, null);
        return create(partners.organisation(own).orElseThrow(Refusal::notFound), command);
    }

    /** As {@link #change}, of a provider's own. */
    @Needs(Act.CHANGE_OWN_COURSES)
    public int changeOwn(ChangeCourse command) {
        Course held = held(Act.CHANGE_OWN_COURSES, command.course());
        access.organisation(Act.CHANGE_OWN_COURSES, held.organisationId(), command.course());
        return change(held, command);
    }

    /** Of any programme. */
    @Open(because = "the caller checks what it does with it")
    public Optional<CourseFacts> course(Ref ref) {
        return courses.find(ref);
    }

    /** Keys of all that an organisation has or had, by their references; the latest 10,000. */
    @Open(because = "the caller was asked about the organisation")
    public Map<Ref, Long> keys(long organisationId) {
        return courses.keys(organisationId);
    }

    /** By their keys, everything that is said of each; of any programme, one query for all. */
    @Open(because = "the caller's query carried the predicate")
    public Map<Long, CourseView> views(Collection<Long> courseIds) {
        return courses.views(courseIds);
    }

    /** When it takes place; the course is held until the caller's transaction has ended. */
    @Open(because = "the caller's act was allowed")
    public CoursePlan plan(long courseId) {
        return courses.hold(courseId).plan();
    }

    /** It takes place on other days or at other hours from now on; on none where there are no hours. */
    @Open(because = "the caller's act was allowed")
    public void meets(long courseId, List<WeeklyHours> weekly) {
        Course held = courses.hold(courseId);
        held.meets(weekly);
        held.changedBy(current.actor().accountId(), clock.instant());
        courses.flush();
        changed.fire(new CourseChanged(held.plan()));
    }

    private Ref create(OrganisationFacts organisation, CreateCourse command) {
        Checks checks = new Checks();
        String title = title(checks, command.title(), command.startsOn(), command.endsOn());
        CourseDetails details = details(checks, command.details());
        Course course = new Course(organisation, title, command.startsOn(), command.endsOn(), command.capacity())
                .createdBy(current.actor().accountId(), clock.instant());
        course.describe(details, site(details, organisation.id()));
        courses.add(course);
        courses.flush();
        changed.fire(new CourseChanged(course.plan()));
        return course.ref();
    }

    private int change(Course held, ChangeCourse command) {
        Checks checks = new Checks();
        String title = title(checks, command.title(), command.startsOn(), command.endsOn());
        CourseDetails details = details(checks, command.details());
        held.refuseUnlessAt(command.version());
        held.lasts(title, command.startsOn(), command.endsOn(), command.capacity());
        held.describe(details, site(details, held.organisationId()));
        held.changedBy(current.actor().accountId(), clock.instant());
        courses.flush();
        changed.fire(new CourseChanged(held.plan()));
        return held.version();
    }

    private String title(Checks checks, String text, LocalDate starts, LocalDate ends) {
        NearDays near = new NearDays(today());
        near.check(checks, "startsOn", starts);
        near.check(checks, "endsOn", ends);
        return checks.required("title", text, LONGEST_NAME);
    }

    private static CourseDetails details(Checks checks, CourseDetails asked) {
        CourseDetails clean = new CourseChecks(checks).checked(Objects.requireNonNullElse(asked, CourseDetails.EMPTY));
        checks.refuseFaults();
        return clean;
    }

    private Long site(CourseDetails details, long organisationId) {
        return details.site() == null
                ? null
                : courses.site(details.site(), organisationId)
                        .orElseThrow(() -> Refusal.invalid("site", "not-possible"));
    }

    private CourseView view(Optional<CourseFacts> found) {
        long id = found.orElseThrow(Refusal::notFound).id();
        return courses.views(List.of(id)).get(id);
    }

    private Course held(Act act, Ref course) {
        return courses.hold(course).orElseThrow(() -> access.unknown(act, course));
    }

    private OrganisationFacts ofProgramme(Act act, Ref ref) {
        Optional<OrganisationFacts> found = partners.organisation(ref);
        access.programme(act, found.map(OrganisationFacts::programmeId).orElse(NONE), ref);
        return found.orElseThrow(Refusal::notFound);
    }

    private static LocalDate day(After after) {
        try {
            return LocalDate.parse(after.value());
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("after", "unknown");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
