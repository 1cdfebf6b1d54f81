package org.marram.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.referral.CoursePlace;
import org.marram.referral.ReferralService;

/**
 * How somebody comes on at a partner: ten employability skills on four levels, and progress notes. The partner writes while a
 * release covers it, the coordinator reads at once, and the person reads what the coordinator shows them, one by one.
 */
@ApplicationScoped
@Transactional
public class SkillService {

    private static final long NOBODY = -1;

    @Inject
    private SkillEntries entries;

    @Inject
    private Concerns concerns;

    @Inject
    private ReferralService referrals;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Somebody with this place in a course of one's own organisation. */
    @Needs(Act.OPEN_LEARNER)
    public LearnerView learner(Ref enrolment) {
        CoursePlace place = own(Act.OPEN_LEARNER, enrolment);
        return new LearnerView(
                place.ref(),
                people.names(List.of(place.personId())).get(place.personId()),
                place.course(),
                entries.isSeen(place.personId(), access.seen(Act.LIST_WRITTEN)),
                concerns.raised(place.personId(), place.organisationId()));
    }

    /** What one's own organisation wrote of them, newest first; at most 100. */
    @Needs(Act.LIST_WRITTEN)
    public List<EntryView> written(Ref enrolment) {
        CoursePlace place = own(Act.LIST_WRITTEN, enrolment);
        return entries.of(people.box(place.personId()), place.organisationId(), null, Page.MOST)
                .items();
    }

    /** Refuses a skill without a level or a level without a skill, and words that are missing or over 1,000. */
    @Needs(Act.WRITE_SKILL)
    public Ref write(WriteEntry command) {
        CoursePlace place = own(Act.WRITE_SKILL, command.enrolment());
        SkillEntry entry = new SkillEntry(
                current.actor().programmeId(),
                place,
                people.box(place.personId()),
                command.facts().checked(),
                clock.instant(),
                by());
        entries.add(entry);
        return entry.ref();
    }

    /**
     * As {@link #write}, with a reason; refuses a stale version. What it was stays readable, and the person sees neither until
     * the coordinator shows it to them. Answers the new version.
     */
    @Needs(Act.WRITE_SKILL)
    public int correct(CorrectEntry command) {
        Optional<SkillEntry> found =
                entries.find(command.entry(), LockModeType.NONE).filter(entry -> isOwn(entry.organisationId()));
        SkillEntry entry = held(Act.WRITE_SKILL, command.entry(), found);
        entry.refuseUnlessAt(command.version());
        EntryFacts right = command.facts().checked();
        if (command.reason() == null) {
            throw Refusal.invalid("reason", "required");
        }
        SkillEntry next = entry.corrected(people.box(entry.personId()), right, command.reason(), clock.instant(), by());
        entries.flush();
        entries.add(next);
        return next.version();
    }

    /** What partners wrote of one person, newest first. Keyset paging. */
    @Needs(Act.LIST_SKILLS)
    public Page<EntryView> of(Ref person, String after, int limit) {
        int most = Page.limit(limit);
        return entries.of(people.box(access.person(Act.LIST_SKILLS, person)), null, after, most);
    }

    /** What an entry said before it was corrected, the latest first; at most 100. */
    @Needs(Act.LIST_SKILLS)
    public List<EarlierEntry> earlier(Ref entry) {
        Optional<SkillEntry> found = entries.find(entry, LockModeType.NONE);
        long personId = found.map(SkillEntry::personId).orElse(NOBODY);
        access.person(Act.LIST_SKILLS, personId, entry);
        return entries.earlier(people.box(personId), entry);
    }

    /** From now on the person sees this version of it. Refuses one that they see already, and a stale version. */
    @Needs(Act.SHOW_SKILL)
    public void show(Ref entry, int version) {
        SkillEntry held = held(Act.SHOW_SKILL, entry, entries.find(entry, LockModeType.NONE));
        held.refuseUnlessAt(version);
        if (entries.shown(held).isPresent()) {
            throw Refusal.conflict("already-shown");
        }
        entries.add(new SkillShown(held, clock.instant(), by()));
    }

    /** The person sees it no longer, at once. Doing it twice is no error. */
    @Needs(Act.SHOW_SKILL)
    public void hide(Ref entry) {
        SkillEntry held = held(Act.SHOW_SKILL, entry, entries.find(entry, LockModeType.NONE));
        entries.shown(held).ifPresent(shown -> shown.end(clock.instant(), by()));
    }

    /** What the signed-in person is shown, newest first; keyset paging. */
    @Needs(Act.SEE_OWN_SKILLS)
    public OwnSkills mine(String after, int limit) {
        int most = Page.limit(limit);
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        access.person(Act.SEE_OWN_SKILLS, own, null);
        Box box = people.box(own);
        return new OwnSkills(people.names(List.of(own)).get(own), entries.shown(box, after, most));
    }

    private CoursePlace own(Act act, Ref enrolment) {
        Optional<CoursePlace> found = referrals.place(enrolment).filter(place -> isOwn(place.organisationId()));
        access.person(act, found.map(CoursePlace::personId).orElse(NOBODY), enrolment);
        return found.orElseThrow(Refusal::notFound);
    }

    /** Whoever changes something of a person waits for whoever does so already. */
    private SkillEntry held(Act act, Ref ref, Optional<SkillEntry> found) {
        long personId = found.map(SkillEntry::personId).orElse(NOBODY);
        access.person(act, personId, ref);
        people.hold(personId);
        return entries.find(ref, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::stale);
    }

    private boolean isOwn(long organisationId) {
        return Long.valueOf(organisationId).equals(current.actor().organisationId());
    }

    private long by() {
        return current.actor().accountId();
    }
}
