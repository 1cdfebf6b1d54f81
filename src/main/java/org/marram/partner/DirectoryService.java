package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.After;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** The directory of partner organisations: found, read, kept up to date by the programme, and their own entry by partners. */
@ApplicationScoped
@Transactional
public class DirectoryService {

    private static final int MOST_STALE_DAYS = 3_650;
    private static final long NONE = -1;

    @Inject
    private Organisations organisations;

    @Inject
    private EntryParts parts;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Organisations of the own programme, by name. Refuses a long name, a language that is none, stale days outside 0 to 3,650. */
    @Needs(Act.LIST_PARTNERS)
    public Page<OrganisationLine> list(DirectoryFilter filter, String after, int limit) {
        long programme = current.actor().programmeId();
        Checks checks = new Checks();
        String name = checks.optional("name", filter.name(), EntryChecks.NAME);
        checks.that(filter.language() == null || filter.language().matches("[a-z]{2,3}"), "language", "unknown");
        checks.that(filter.staleDays() >= 0 && filter.staleDays() <= MOST_STALE_DAYS, "staleDays", "out-of-range");
        checks.refuseFaults();
        access.programme(Act.LIST_PARTNERS, programme, null);
        int most = Page.limit(limit);
        DirectoryFilter clean = new DirectoryFilter(
                name,
                filter.kind(),
                filter.language(),
                filter.stale(),
                filter.staleDays(),
                filter.inForce(),
                filter.retired());
        List<OrganisationLine> lines =
                organisations.page(programme, clean, After.read(after, ""), most, LocalDate.now(clock));
        return Page.of(lines, most, line -> new After(line.name(), line.ref()).cursor());
    }

    /** Retired ones too. Refuses an unknown organisation. */
    @Needs(Act.LIST_PARTNERS)
    public OrganisationView open(Ref organisation) {
        Organisation found =
                organisations.find(organisation).orElseThrow(() -> access.unknown(Act.LIST_PARTNERS, organisation));
        access.programme(Act.LIST_PARTNERS, found.programmeId(), organisation);
        return view(found, parts.contacts(found.id()));
    }

    /** Refuses a missing name or kind, an entry that {@link EntryChecks} refuses, a stale version. Answers the new one. */
    @Needs(Act.CHANGE_PARTNERS)
    public int change(ChangeOrganisation command) {
        return change(command.organisation(), organisation -> {
            Checks checks = new Checks();
            String name = checks.required("name", command.name(), EntryChecks.NAME);
            checks.present("kind", command.kind());
            Entry entry = entry(checks, command.entry());
            organisation.refuseUnlessAt(command.version());
            organisation.rename(name, command.kind());
            organisation.describe(entry);
        });
    }

    /** The own staff looked today whether all is still so. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int checked(Ref organisation) {
        return change(organisation, this::check);
    }

    /**
     * No longer in the directory from now on; once more is the same. Refuses while an agreement holds or will (409
     * agreement-in-force). Answers the new version.
     */
    @Needs(Act.CHANGE_PARTNERS)
    public int retire(Ref organisation) {
        return change(organisation, held -> {
            if (organisations.hasAgreementFrom(held.id(), LocalDate.now(clock))) {
                throw Refusal.conflict("agreement-in-force");
            }
            held.retire(clock.instant(), current.actor().accountId());
        });
    }

    /** In the directory again; once more is the same. Answers the new version. */
    @Needs(Act.CHANGE_PARTNERS)
    public int restore(Ref organisation) {
        return change(organisation, Organisation::restore);
    }

    /** A partner's own entry, as others may see it, with the own agreements. Refuses who belongs to no organisation. */
    @Needs(Act.OPEN_OWN_ENTRY)
    public OrganisationView own() {
        access.organisation(Act.OPEN_OWN_ENTRY, ownId(), null);
        Organisation own = organisations.find(ownId()).orElseThrow(Refusal::notFound);
        List<ContactView> listed = parts.contacts(own.id()).stream()
                .filter(contact -> contact.facts().listed())
                .toList();
        return view(own, listed);
    }

    /** What the own entry says; name and kind stay. Refuses what {@link EntryChecks} refuses, a stale version. */
    @Needs(Act.CHANGE_OWN_ENTRY)
    public int changeOwn(Entry entry, int version) {
        return changeOwn(organisation -> {
            Entry clean = entry(new Checks(), entry);
            organisation.refuseUnlessAt(version);
            organisation.describe(clean);
        });
    }

    /** The partner's own staff looked today whether all is still so. Answers the new version. */
    @Needs(Act.CHANGE_OWN_ENTRY)
    public int checkedOwn() {
        return changeOwn(this::check);
    }

    private int change(Ref ref, Consumer<Organisation> change) {
        Organisation held = organisations.hold(ref).orElseThrow(() -> access.unknown(Act.CHANGE_PARTNERS, ref));
        access.programme(Act.CHANGE_PARTNERS, held.programmeId(), ref);
        return changed(held, change);
    }

    private int changeOwn(Consumer<Organisation> change) {
        access.organisation(Act.CHANGE_OWN_ENTRY, ownId(), null);
        return changed(organisations.hold(ownId()).orElseThrow(Refusal::notFound), change);
    }

    private int changed(Organisation held, Consumer<Organisation> change) {
        change.accept(held);
        organisations.flush();
        return held.version();
    }

    private void check(Organisation organisation) {
        organisation.check(LocalDate.now(clock), current.actor().accountId());
    }

    private static Entry entry(Checks checks, Entry entry) {
        Entry clean = new EntryChecks(checks).checked(Objects.requireNonNullElse(entry, Entry.EMPTY));
        checks.refuseFaults();
        return clean;
    }

    private OrganisationView view(Organisation organisation, List<ContactView> contacts) {
        long id = organisation.id();
        return organisation.view(
                organisations.nameOf(organisation.checkedBy()),
                parts.offerings(id),
                parts.sites(id),
                contacts,
                organisations.agreements(id));
    }

    private long ownId() {
        Actor actor = current.actor();
        return actor.organisationId() == null ? NONE : actor.organisationId();
    }
}
