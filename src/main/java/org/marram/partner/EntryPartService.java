package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** The sites and contacts of organisations: added, changed, removed and brought back by the programme. */
@ApplicationScoped
@Transactional
public class EntryPartService {

    @Inject
    private EntryParts parts;

    @Inject
    private Organisations organisations;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<SiteHidden> hidden;

    @Inject
    private Clock clock;

    /** Refuses a missing name, any word that leads to a confidential site (confidential-site), more than 200 sites. */
    @Needs(Act.CHANGE_PARTNERS)
    public Ref addSite(Ref organisation, SiteFacts facts) {
        long id = held(organisation);
        SiteFacts clean = checked(facts);
        refuseMoreThan(parts.sites(id).size());
        return add(new Site(id, clean, clock.instant(), current.actor().accountId()));
    }

    /** Refuses as {@link #addSite}, and a stale version. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int changeSite(Ref site, int version, SiteFacts facts) {
        return change(site, parts.holdSite(site), held -> {
            SiteFacts clean = checked(facts);
            held.refuseUnlessAt(version);
            held.change(clean);
            if (clean.confidential()) {
                hidden.fire(new SiteHidden(held.id()));
            }
        });
    }

    /** Once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int removeSite(Ref site) {
        return change(site, parts.holdSite(site), this::remove);
    }

    /** Brings a removed one back; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int restoreSite(Ref site) {
        return change(site, parts.holdSite(site), EntryPart::restore);
    }

    /** Refuses a missing name, a phone or mail that is none, more than 200 contacts. */
    @Needs(Act.CHANGE_PARTNERS)
    public Ref addContact(Ref organisation, ContactFacts facts) {
        long id = held(organisation);
        ContactFacts clean = checked(facts);
        refuseMoreThan(parts.contacts(id).size());
        return add(
                new PartnerContact(id, clean, clock.instant(), current.actor().accountId()));
    }

    /** Refuses as {@link #addContact}, and a stale version. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int changeContact(Ref contact, int version, ContactFacts facts) {
        return change(contact, parts.holdContact(contact), held -> {
            ContactFacts clean = checked(facts);
            held.refuseUnlessAt(version);
            held.change(clean);
        });
    }

    /** Once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int removeContact(Ref contact) {
        return change(contact, parts.holdContact(contact), this::remove);
    }

    /** Brings a removed one back; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int restoreContact(Ref contact) {
        return change(contact, parts.holdContact(contact), EntryPart::restore);
    }

    private long held(Ref organisation) {
        Organisation held =
                organisations.hold(organisation).orElseThrow(() -> access.unknown(Act.CHANGE_PARTNERS, organisation));
        access.programme(Act.CHANGE_PARTNERS, held.programmeId(), organisation);
        return held.id();
    }

    private <P extends EntryPart> int change(Ref ref, Optional<P> found, Consumer<? super P> change) {
        P part = found.orElseThrow(() -> access.unknown(Act.CHANGE_PARTNERS, ref));
        long programme = organisations.find(part.organisationId()).orElseThrow().programmeId();
        access.programme(Act.CHANGE_PARTNERS, programme, ref);
        change.accept(part);
        parts.flush();
        return part.version();
    }

    private void remove(EntryPart part) {
        part.remove(clock.instant(), current.actor().accountId());
    }

    private Ref add(EntryPart part) {
        parts.add(part);
        return part.ref();
    }

    private static void refuseMoreThan(int stand) {
        if (stand >= EntryParts.MOST) {
            throw Refusal.conflict("entry-full");
        }
    }

    private static SiteFacts checked(SiteFacts facts) {
        Checks checks = new Checks();
        SiteFacts clean = new EntryChecks(checks).checked(facts);
        checks.refuseFaults();
        return clean;
    }

    private static ContactFacts checked(ContactFacts facts) {
        Checks checks = new Checks();
        ContactFacts clean = new EntryChecks(checks).checked(facts);
        checks.refuseFaults();
        return clean;
    }
}
