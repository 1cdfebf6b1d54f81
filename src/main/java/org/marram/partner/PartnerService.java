package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Ref;

/** Partner organisations: added, listed, and what other rooms ask of them. */
@ApplicationScoped
@Transactional
public class PartnerService {

    private static final List<Cover> FIRST = List.of(Cover.REFERRALS, Cover.ATTENDANCE);

    @Inject
    private Organisations organisations;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * Refuses a missing or long name, one of two days, an agreement that ends before it begins, days over 40 years away.
     */
    @Needs(Act.CHANGE_PARTNERS)
    public Ref create(CreateOrganisation command) {
        Actor actor = current.actor();
        boolean agrees = command.agreementFrom() != null || command.agreementUntil() != null;
        Checks checks = new Checks();
        String name = checks.required("name", command.name(), EntryChecks.NAME);
        checks.present("kind", command.kind());
        if (agrees) {
            day(checks, "agreementFrom", command.agreementFrom());
            day(checks, "agreementUntil", command.agreementUntil());
        }
        checks.refuseFaults();
        Organisation organisation =
                new Organisation(actor.programmeId(), command.kind(), name, clock.instant(), actor.accountId());
        organisation.check(today(), actor.accountId());
        Optional<Agreement> agreement = agrees
                ? Optional.of(organisation
                        .agree(command.agreementFrom(), command.agreementUntil(), FIRST)
                        .createdBy(actor.accountId(), clock.instant()))
                : Optional.empty();
        access.programme(Act.CHANGE_PARTNERS, actor.programmeId(), organisation.ref());
        organisations.add(organisation, agreement);
        return organisation.ref();
    }

    /** Of any programme. */
    @Open(because = "the caller checks what it does with it")
    public Optional<OrganisationFacts> organisation(Ref ref) {
        return organisations.find(ref, today());
    }

    /** Of any programme. */
    @Open(because = "the caller checks what it does with it")
    public Optional<OrganisationFacts> organisation(long id) {
        return organisations.find(id).flatMap(found -> organisations.find(found.ref(), today()));
    }

    /** Whether an agreement with the organisation holds today that covers this. */
    @Open(because = "the caller checks what it does with it")
    public boolean hasAgreement(long organisationId, Cover cover) {
        return organisations.hasAgreement(organisationId, cover, today());
    }

    private void day(Checks checks, String field, LocalDate day) {
        new NearDays(today()).check(checks, field, day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
