package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;

/** Agreements with organisations: added and ended, never edited. */
@ApplicationScoped
@Transactional
public class AgreementService {

    private static final Duration SECOND_THOUGHT = Duration.ofMinutes(10);

    @Inject
    private Organisations organisations;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * Refuses missing days, days over 40 years away, an end that is not after the start, nothing that it covers, and an
     * organisation that is retired (409 organisation-retired).
     */
    @Needs(Act.CHANGE_PARTNERS)
    public Ref add(AddAgreement command) {
        Ref ref = command.organisation();
        Organisation organisation = organisations.hold(ref).orElseThrow(() -> access.unknown(Act.CHANGE_PARTNERS, ref));
        access.programme(Act.CHANGE_PARTNERS, organisation.programmeId(), ref);
        List<Cover> covers = Objects.requireNonNullElse(command.covers(), List.of());
        Checks checks = new Checks();
        NearDays days = new NearDays(today());
        days.check(checks, "agreementFrom", command.fromOn());
        days.check(checks, "agreementUntil", command.untilOn());
        checks.that(!covers.isEmpty(), "covers", "required");
        checks.refuseFaults();
        Agreement agreement = organisation
                .agree(command.fromOn(), command.untilOn(), covers)
                .createdBy(current.actor().accountId(), clock.instant());
        organisations.add(agreement);
        return agreement.ref();
    }

    /**
     * It no longer holds from that day on, today at the earliest. The partner sees nobody any more, though releases
     * stay as they are and carry again under another one. Refuses one that
     * is over or was ended (409 agreement-over), and a day on which it does not hold.
     */
    @Needs(Act.CHANGE_PARTNERS)
    public void end(Ref agreement, LocalDate endsOn) {
        Agreement held = held(agreement);
        Checks checks = new Checks();
        checks.present("endsOn", endsOn);
        checks.refuseFaults();
        held.end(endsOn, today(), clock.instant(), current.actor().accountId());
    }

    /** Takes an end back within ten minutes, by whoever set it. Refuses any other (409 agreement-over). */
    @Needs(Act.CHANGE_PARTNERS)
    public void resume(Ref agreement) {
        held(agreement).resume(current.actor().accountId(), clock.instant().minus(SECOND_THOUGHT));
    }

    private Agreement held(Ref ref) {
        Agreement held = organisations.holdAgreement(ref).orElseThrow(() -> access.unknown(Act.CHANGE_PARTNERS, ref));
        long programme = organisations.find(held.organisationId()).orElseThrow().programmeId();
        access.programme(Act.CHANGE_PARTNERS, programme, ref);
        return held;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
