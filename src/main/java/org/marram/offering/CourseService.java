package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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

    /** Courses that a referral can ask for today: not ended, agreement in force; at most 100, first to start first. */
    @Needs(Act.LIST_PARTNERS)
    public List<CourseLine> offered() {
        long programme = current.actor().programmeId();
        access.programme(Act.LIST_PARTNERS, programme, null);
        return courses.offered(programme, today());
    }

    /**
     * Refuses an unknown organisation, a missing or long title, an end before the start, days over 40 years away, a
     * capacity under 1 or over 500.
     */
    @Needs(Act.CHANGE_PARTNERS)
    public Ref create(CreateCourse command) {
        OrganisationFacts organisation = ofProgramme(Act.CHANGE_PARTNERS, command.organisation());
        Checks checks = new Checks();
        String title = checks.required("title", command.title(), LONGEST_NAME);
        NearDays near = new NearDays(today());
        near.check(checks, "startsOn", command.startsOn());
        near.check(checks, "endsOn", command.endsOn());
        checks.refuseFaults();
        Course course = new Course(organisation, title, command.startsOn(), command.endsOn(), command.capacity())
                .createdBy(current.actor().accountId(), clock.instant());
        courses.add(course);
        return course.ref();
    }

    /** A provider's own courses that have not ended; at most 100. */
    @Needs(Act.LIST_OWN_COURSES)
    public List<CourseLine> ownCourses() {
        long own = Optional.ofNullable(current.actor().organisationId()).orElse(NONE);
        access.organisation(Act.LIST_OWN_COURSES, own, null);
        return courses.of(own, today());
    }

    /** Of any programme. */
    @Open(because = "the caller checks what it does with it")
    public Optional<CourseFacts> course(Ref ref) {
        return courses.find(ref);
    }

    /** As many as are free now; the course is held until the caller's transaction has ended. */
    @Open(because = "the caller's act was allowed")
    public int freePlaces(long courseId) {
        return courses.freePlaces(courseId);
    }

    /** One place less, under a lock. Refuses when the course is full (conflict course-full). */
    @Open(because = "the caller's act was allowed")
    public void takePlace(long courseId) {
        if (!courses.takePlace(courseId)) {
            throw Refusal.conflict("course-full");
        }
    }

    /** So many places more. */
    @Open(because = "the caller's act was allowed")
    public void givePlacesBack(long courseId, int places) {
        courses.givePlacesBack(courseId, places);
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
