package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.NearDays;
import org.marram.partner.OrganisationFacts;
import org.marram.partner.PartnerService;

/** Jobs, people to talk with and places to live that organisations have open: kept by the programme's staff, and by partners their own. */
@ApplicationScoped
@Transactional
public class OpeningService {

    private static final long NONE = -1;

    @Inject
    private Openings openings;

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

    /** Of one organisation, those that are open; the newest first, at most 100. */
    @Needs(Act.LIST_PARTNERS)
    public List<OpeningView> of(Ref organisation) {
        return openings.of(ofProgramme(Act.LIST_PARTNERS, organisation).id(), today());
    }

    /** Refuses an unknown organisation, and what {@link OpeningChecks} refuses. */
    @Needs(Act.CHANGE_PARTNERS)
    public Ref add(Ref organisation, OpeningFacts facts) {
        return add(ofProgramme(Act.CHANGE_PARTNERS, organisation), facts);
    }

    /** Refuses as {@link #add}, one that was taken down, fewer places than are taken, a stale version. Answers the new one. */
    @Needs(Act.CHANGE_PARTNERS)
    public int change(Ref opening, int version, OpeningFacts facts) {
        return changed(ofProgramme(opening), held -> write(held, version, facts));
    }

    /** Takes it down; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int remove(Ref opening) {
        return changed(ofProgramme(opening), this::takeDown);
    }

    /** Puts it up again; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int restore(Ref opening) {
        return changed(ofProgramme(opening), Opening::restore);
    }

    /** A provider's own that are open; the newest first, at most 100. */
    @Needs(Act.LIST_OWN_OPENINGS)
    public List<OpeningView> own() {
        access.organisation(Act.LIST_OWN_OPENINGS, ownId(), null);
        return openings.of(ownId(), today());
    }

    /** A new one of a provider's own. Refuses as {@link #add}. */
    @Needs(Act.CHANGE_OWN_OPENINGS)
    public Ref addOwn(OpeningFacts facts) {
        access.organisation(Act.CHANGE_OWN_OPENINGS, ownId(), null);
        return add(partners.organisation(ownId()).orElseThrow(Refusal::notFound), facts);
    }

    /** As {@link #change}, of a provider's own. */
    @Needs(Act.CHANGE_OWN_OPENINGS)
    public int changeOwn(Ref opening, int version, OpeningFacts facts) {
        return changed(ofOwn(opening), held -> write(held, version, facts));
    }

    /** As {@link #remove}, of a provider's own. */
    @Needs(Act.CHANGE_OWN_OPENINGS)
    public int removeOwn(Ref opening) {
        return changed(ofOwn(opening), this::takeDown);
    }

    /** As {@link #restore}, of a provider's own. */
    @Needs(Act.CHANGE_OWN_OPENINGS)
    public int restoreOwn(Ref opening) {
        return changed(ofOwn(opening), Opening::restore);
    }

    /** By their keys, everything that is said of each; of any programme, one query for all. */
    @Open(because = "the caller's query carried the predicate")
    public Map<Long, OpeningView> views(Collection<Long> openingIds) {
        return openings.views(openingIds);
    }

    private Ref add(OrganisationFacts of, OpeningFacts facts) {
        OpeningFacts clean = checked(facts);
        Opening opening = new Opening(
                of,
                clean,
                site(clean, of.id()),
                clock.instant(),
                current.actor().accountId());
        openings.add(opening);
        return opening.ref();
    }

    private void write(Opening held, int version, OpeningFacts facts) {
        OpeningFacts clean = checked(facts);
        held.refuseUnlessAt(version);
        held.change(
                clean,
                site(clean, held.organisationId()),
                clock.instant(),
                current.actor().accountId());
    }

    private void takeDown(Opening held) {
        held.remove(clock.instant(), current.actor().accountId());
    }

    private int changed(Opening held, Consumer<Opening> change) {
        change.accept(held);
        openings.flush();
        return held.version();
    }

    private OpeningFacts checked(OpeningFacts facts) {
        Checks checks = new Checks();
        OpeningFacts clean = new OpeningChecks(checks, new NearDays(today())).checked(facts);
        checks.refuseFaults();
        return clean;
    }

    private Long site(OpeningFacts facts, long organisationId) {
        Ref site = facts.terms().site();
        return site == null
                ? null
                : courses.site(site, organisationId).orElseThrow(() -> Refusal.invalid("site", "not-possible"));
    }

    private Opening ofProgramme(Ref opening) {
        Opening held = held(Act.CHANGE_PARTNERS, opening);
        access.programme(Act.CHANGE_PARTNERS, held.programmeId(), opening);
        return held;
    }

    private Opening ofOwn(Ref opening) {
        Opening held = held(Act.CHANGE_OWN_OPENINGS, opening);
        access.organisation(Act.CHANGE_OWN_OPENINGS, held.organisationId(), opening);
        return held;
    }

    private Opening held(Act act, Ref opening) {
        return openings.hold(opening).orElseThrow(() -> access.unknown(act, opening));
    }

    private OrganisationFacts ofProgramme(Act act, Ref ref) {
        Optional<OrganisationFacts> found = partners.organisation(ref);
        access.programme(act, found.map(OrganisationFacts::programmeId).orElse(NONE), ref);
        return found.orElseThrow(Refusal::notFound);
    }

    private long ownId() {
        return Optional.ofNullable(current.actor().organisationId()).orElse(NONE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
