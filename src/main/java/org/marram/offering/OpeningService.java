package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.NearDays;
import org.marram.partner.OrganisationFacts;
import org.marram.partner.PartnerService;

/** Jobs, people to talk with and places to live that organisations have open: kept by the programme's staff. */
@ApplicationScoped
@Transactional
public class OpeningService {

    private static final long NONE = -1;

    @Inject
    private Openings openings;

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
        return openings.of(ofProgramme(Act.LIST_PARTNERS, organisation).id(), LocalDate.now(clock));
    }

    /** Refuses an unknown organisation, and what {@link OpeningChecks} refuses. */
    @Needs(Act.CHANGE_PARTNERS)
    public Ref add(Ref organisation, OpeningFacts facts) {
        OrganisationFacts of = ofProgramme(Act.CHANGE_PARTNERS, organisation);
        Opening opening =
                new Opening(of, checked(facts), clock.instant(), current.actor().accountId());
        openings.add(opening);
        return opening.ref();
    }

    /** Refuses as {@link #add}, one that was taken down, a stale version. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int change(Ref opening, int version, OpeningFacts facts) {
        return change(opening, held -> {
            OpeningFacts clean = checked(facts);
            held.refuseUnlessAt(version);
            held.change(clean, clock.instant(), current.actor().accountId());
        });
    }

    /** Takes it down; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int remove(Ref opening) {
        return change(
                opening, held -> held.remove(clock.instant(), current.actor().accountId()));
    }

    /** Puts it up again; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int restore(Ref opening) {
        return change(opening, Opening::restore);
    }

    private int change(Ref ref, Consumer<Opening> change) {
        Opening held = openings.hold(ref).orElseThrow(() -> access.unknown(Act.CHANGE_PARTNERS, ref));
        access.programme(Act.CHANGE_PARTNERS, held.programmeId(), ref);
        change.accept(held);
        openings.flush();
        return held.version();
    }

    private OpeningFacts checked(OpeningFacts facts) {
        Checks checks = new Checks();
        OpeningFacts clean = new OpeningChecks(checks, new NearDays(LocalDate.now(clock))).checked(facts);
        checks.refuseFaults();
        return clean;
    }

    private OrganisationFacts ofProgramme(Act act, Ref ref) {
        Optional<OrganisationFacts> found = partners.organisation(ref);
        access.programme(act, found.map(OrganisationFacts::programmeId).orElse(NONE), ref);
        return found.orElseThrow(Refusal::notFound);
    }
}
