package org.marram.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.access.Scope;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.OrganisationFacts;
import org.marram.partner.PartnerService;
import org.marram.person.PersonService;

/** Releases: a ledger of what a person agreed to share, never edited. */
@ApplicationScoped
@Transactional
public class ConsentService {

    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?";
    private static final long NOBODY = -1;

    @Inject
    private Releases releases;

    @Inject
    private Representatives representatives;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private PartnerService partners;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<ReleaseRecorded> recorded;

    @Inject
    private Clock clock;

    /**
     * Refuses a release without recipient, purpose, categories, manner, language or end, a beginning or an end in the past, an
     * end before it begins or further away than the programme's law allows, a recipient without an agreement today, a
     * representative of somebody else or one who acts against the person (invalid representative in-conflict).
     */
    @Needs(Act.RECORD_RELEASE)
    public Ref record(RecordRelease command) {
        long person = access.person(Act.RECORD_RELEASE, command.person());
        Actor actor = current.actor();
        String language = checked(command, releases.mostMonths(actor.programmeId()));
        OrganisationFacts recipient = recipient(command.organisation(), actor.programmeId());
        Long representative = representative(command.representative(), person);
        Release release = new Release(
                new Release.Given(
                        actor.programmeId(),
                        person,
                        recipient.id(),
                        command.purpose(),
                        command.categories(),
                        begins(command.from()),
                        new ReleaseEnd(command.until()).at(clock.getZone()),
                        command.givenHow(),
                        Locale.forLanguageTag(language).toLanguageTag(),
                        representative),
                clock.instant(),
                actor.accountId());
        releases.add(release);
        recorded.fire(release.recorded());
        return release.ref();
    }

    /** Takes effect at once: ends every grant that stands on it. Withdrawing twice is no error. */
    @Needs(Act.WITHDRAW_RELEASE)
    public void withdraw(WithdrawRelease command) {
        Optional<Object[]> found = releases.find(command.release());
        access.person(Act.WITHDRAW_RELEASE, found.map(row -> (Long) row[1]).orElse(NOBODY), command.release());
        Checks checks = new Checks();
        checks.present("how", command.how());
        checks.refuseFaults();
        withdrawals.takeBack((Long) found.orElseThrow(Refusal::notFound)[0], command.how());
    }

    /** What the person signed in agreed to share, newest first; at most 100. */
    @Needs(Act.SEE_OWN_RELEASES)
    public OwnReleases mine() {
        long own = own();
        access.person(Act.SEE_OWN_RELEASES, own, null);
        return new OwnReleases(
                people.names(List.of(own)).get(own), releases.ledger(own, clock.instant(), LocalDate.now(clock)));
    }

    /** The person takes one of their own back, at once. Doing it twice is no error. */
    @Needs(Act.WITHDRAW_OWN_RELEASE)
    public void withdrawMine(Ref release) {
        Optional<Object[]> found = releases.find(release).filter(row -> (Long) row[1] == own());
        access.person(Act.WITHDRAW_OWN_RELEASE, found.map(row -> (Long) row[1]).orElse(NOBODY), release);
        withdrawals.takeBack((Long) found.orElseThrow(Refusal::notFound)[0], GivenHow.ONLINE);
    }

    /** The last day on which a release that is recorded today may end, by the law of the actor's programme. */
    @Open(because = "it is a rule and names nobody")
    public LocalDate latestEnd() {
        return LocalDate.now(clock)
                .plusMonths(releases.mostMonths(current.actor().programmeId()));
    }

    /** The ledger of one person, newest first; at most 100. */
    @Needs(Act.LIST_RELEASES)
    public List<ReleaseView> of(Ref person) {
        return releases.ledger(access.person(Act.LIST_RELEASES, person), clock.instant(), LocalDate.now(clock));
    }

    /** The release that holds now for this recipient, if any; of several, the one that holds longest. None without an agreement. */
    @Open(because = "the caller checks the person")
    public Optional<ReleaseFacts> live(long personId, long organisationId) {
        return live(personId, organisationId, Set.of());
    }

    /** As {@link #live(long, long)}, among those that cover these scopes. A withdrawal waits for the transaction. */
    @Open(because = "the caller checks the person")
    public Optional<ReleaseFacts> live(long personId, long organisationId, Set<Scope> covering) {
        return agreed(organisationId)
                ? releases.live(personId, organisationId, covering, clock.instant()).stream()
                        .findFirst()
                        .flatMap(this::live)
                : Optional.empty();
    }

    /** This release, if it holds now. A withdrawal waits until the caller's transaction has ended. */
    @Open(because = "the caller checks the person")
    public Optional<ReleaseFacts> live(long releaseId) {
        return Optional.ofNullable(releases.lock(releaseId))
                .filter(release ->
                        release.sharing(agreed(release.organisationId())).holds(clock.instant()))
                .map(Release::facts);
    }

    private boolean agreed(long organisationId) {
        return partners.organisation(organisationId)
                .map(OrganisationFacts::agreementUntil)
                .isPresent();
    }

    /** Null where the person agreed themself. */
    private Long representative(Ref ref, long person) {
        if (ref == null) {
            return null;
        }
        Representative found = representatives
                .find(ref)
                .filter(one -> one.personId() == person)
                .orElseThrow(() -> access.unknown(Act.RECORD_RELEASE, ref));
        if (!representatives.lock(found.id()).mayAgree()) {
            throw Refusal.invalid("representative", "in-conflict");
        }
        return found.id();
    }

    private long own() {
        return Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
    }

    /** Now, where it begins today. */
    private Instant begins(LocalDate from) {
        return from == null || from.equals(LocalDate.now(clock))
                ? clock.instant()
                : from.atStartOfDay(clock.getZone()).toInstant();
    }

    private String checked(RecordRelease command, int mostMonths) {
        Checks checks = new Checks();
        checks.present("organisation", command.organisation());
        checks.present("purpose", command.purpose());
        checks.present("givenHow", command.givenHow());
        Set<Scope> categories = command.categories();
        boolean any = categories != null
                && !categories.isEmpty()
                && categories.stream().allMatch(Objects::nonNull);
        checks.that(any, "categories", "required");
        String language = checks.required("language", command.language(), 12);
        checks.that(language.matches(LANGUAGE), "language", "unknown");
        LocalDate today = LocalDate.now(clock);
        LocalDate from = command.from();
        checks.that(from == null || !from.isBefore(today), "from", "in-the-past");
        if (checks.present("until", command.until()) != null) {
            ReleaseEnd end = new ReleaseEnd(command.until());
            checks.that(end.isAhead(today), "until", "in-the-past");
            checks.that(end.isNear(today, mostMonths), "until", "ends-too-late");
            checks.that(from == null || from.isBefore(command.until()), "until", "ends-before-start");
        }
        checks.refuseFaults();
        return language;
    }

    private OrganisationFacts recipient(Ref ref, long programmeId) {
        OrganisationFacts recipient = partners.organisation(ref)
                .filter(organisation -> organisation.programmeId() == programmeId)
                .orElseThrow(() -> access.unknown(Act.RECORD_RELEASE, ref));
        if (recipient.agreementUntil() == null) {
            throw Refusal.invalid("organisation", "agreement-needed");
        }
        return recipient;
    }
}
