package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;

/**
 * Takes in what another directory says, many rows at once. A row that says what it said last time changes nothing, so what
 * the own staff mended since stays. No address comes in for a place that is confidential or may be one where people live
 * (safety rule 27), and none that is confidential here ever opens.
 */
@ApplicationScoped
@Transactional
public class IntakeService {

    private static final Set<String> SAID_BY_THE_WHOLE = Set.of("name", "kind", "status");

    @Inject
    private Origins origins;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** What becomes of each row, in their order; always the same number of statements but for what is written. */
    @Needs(Act.IMPORT_PARTNERS)
    public List<Taken> take(IntakeBatch batch) {
        long programme = current.actor().programmeId();
        access.programme(Act.IMPORT_PARTNERS, programme, null);
        IntakeKind about = batch.kind().about();
        Map<Ref, Origin> rows = new HashMap<>(origins.of(
                programme, batch.kind(), batch.rows().stream().map(Intake::row).toList()));
        Map<Ref, Object> things = new HashMap<>(origins.things(
                programme, about, batch.rows().stream().map(Intake::about).collect(Collectors.toSet())));
        Map<Ref, Object> owners = origins.things(
                programme,
                IntakeKind.ORGANISATION,
                batch.rows().stream().flatMap(row -> row.owners().stream()).collect(Collectors.toSet()));
        boolean guards = about == IntakeKind.SITE || batch.kind() == IntakeKind.OFFERING_ROW;
        Set<Long> homes = guards ? homes(things.values(), owners.values()) : Set.of();
        Standing standing = new Standing(programme, rows, things, owners, homes);
        return batch.rows().stream().map(row -> taken(batch, row, standing)).toList();
    }

    private record Standing(
            long programme, Map<Ref, Origin> rows, Map<Ref, Object> things, Map<Ref, Object> owners, Set<Long> homes) {}

    private Taken taken(IntakeBatch batch, Intake row, Standing standing) {
        Origin origin = standing.rows().get(row.row());
        if (origin != null && origin.saidTheSame(row.digest())) {
            return Taken.as(IntakeOutcome.UNCHANGED);
        }
        Object thing = standing.things().get(row.about());
        if (thing == null && batch.kind().isWhole()) {
            return made(batch, row, standing);
        }
        if (thing == null && batch.coming().contains(row.about())) {
            return trial(batch, row);
        }
        if (thing == null) {
            return Taken.refused(null, "unknown-parent");
        }
        if (thing instanceof EntryPart part && part.isRemoved()) {
            return Taken.leftOut("removed-here");
        }
        if (batch.kind() == IntakeKind.OFFERING_ROW
                && standing.homes().contains(((EntryPart) thing).organisationId())) {
            return Taken.leftOut("confidential-site");
        }
        return changed(batch, row, standing, thing);
    }

    /** What a part would do to a thing that an earlier row of the trial would have made. */
    private static Taken trial(IntakeBatch batch, Intake row) {
        IntakeTarget<Object, Object> target = IntakeTarget.of(batch.kind());
        Object said = row.said().apply(target.blank());
        if (batch.kind() == IntakeKind.ADDRESS && ((SiteFacts) said).confidential()) {
            return Taken.leftOut("confidential-site");
        }
        try {
            checked(target, said);
            return Taken.as(IntakeOutcome.KEPT);
        } catch (Refusal refusal) {
            return refusal.faults().stream()
                    .filter(fault -> !SAID_BY_THE_WHOLE.contains(fault.field()))
                    .findFirst()
                    .map(fault -> Taken.refused(fault.field(), fault.code()))
                    .orElse(Taken.as(IntakeOutcome.KEPT));
        }
    }

    private Taken made(IntakeBatch batch, Intake row, Standing standing) {
        IntakeTarget<Object, Object> target = IntakeTarget.of(batch.kind());
        long by = current.actor().accountId();
        long belongsTo = standing.programme();
        Object owner = row.owners().stream()
                .map(standing.owners()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (batch.kind() != IntakeKind.ORGANISATION) {
            if (owner == null && row.owners().stream().noneMatch(batch.comingOwners()::contains)) {
                return Taken.refused(null, "unknown-organisation");
            }
            belongsTo = owner == null ? 0 : IntakeTarget.id(owner);
        }
        try {
            Object said = guarded(null, row.said().apply(target.blank()), belongsTo, standing);
            Object facts = checked(target, owner == null ? said : unnamed(said, owner));
            if (!batch.trial()) {
                Object made = target.make().make(belongsTo, facts, clock.instant(), by);
                origins.add(made);
                standing.things().put(row.about(), made);
                note(batch, row, standing, made, digest(row, facts));
            }
            return Taken.as(IntakeOutcome.KEPT);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private Taken changed(IntakeBatch batch, Intake row, Standing standing, Object thing) {
        IntakeTarget<Object, Object> target = IntakeTarget.of(batch.kind());
        Object was = target.facts().apply(thing);
        try {
            long owner = thing instanceof EntryPart part ? part.organisationId() : IntakeTarget.id(thing);
            Object said = row.said().apply(was);
            Origin origin = standing.rows().get(row.row());
            Object open = guarded(was, said, owner, standing);
            Object now = checked(target, open);
            boolean same = now.equals(was);
            if (same && batch.kind() == IntakeKind.ADDRESS && !open.equals(said)) {
                return Taken.leftOut("confidential-site");
            }
            if (!batch.trial()) {
                if (!same) {
                    target.change().accept(thing, now);
                }
                note(batch, row, standing, thing, digest(row, now));
            }
            return Taken.as(
                    same
                            ? IntakeOutcome.UNCHANGED
                            : origin == null && !batch.kind().isWhole() ? IntakeOutcome.KEPT : IntakeOutcome.CHANGED);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private void note(IntakeBatch batch, Intake row, Standing standing, Object thing, byte[] digest) {
        Origin origin = standing.rows().get(row.row());
        if (origin == null) {
            Origin made = new Origin(standing.programme(), batch.kind(), row.row(), IntakeTarget.id(thing), digest);
            origins.add(made);
            standing.rows().put(row.row(), made);
        } else {
            origin.said(digest);
        }
    }

    /** Of a confidential place not even a digest is kept: an address that somebody guesses could be tried on it. */
    private static byte[] digest(Intake row, Object facts) {
        return facts instanceof SiteFacts site && site.confidential() ? new byte[row.digest().length] : row.digest();
    }

    /** Of a new place where people may live, and of a confidential one, nothing that leads there; of an old one no other. */
    private static Object guarded(Object was, Object said, long owner, Standing standing) {
        if (!(said instanceof SiteFacts site)) {
            return said;
        }
        boolean home = standing.homes().contains(owner);
        SiteFacts before = (SiteFacts) was;
        if (before != null && before.confidential()) {
            return site.named(before.name()).hidden();
        }
        if (site.confidential() || before == null && home) {
            return site.hidden();
        }
        return home
                ? new SiteFacts(
                        site.name(),
                        false,
                        before.street(),
                        before.town(),
                        before.region(),
                        before.postalCode(),
                        before.country(),
                        before.directions(),
                        site.accessibility())
                : site;
    }

    /** What a confidential place is called elsewhere may be its address: here it is called like whose it is. */
    private static Object unnamed(Object said, Object owner) {
        return said instanceof SiteFacts site && site.confidential()
                ? site.named(((Organisation) owner).said().name())
                : said;
    }

    private Set<Long> homes(Collection<Object> parts, Collection<Object> owners) {
        Set<Long> ids =
                parts.stream().map(part -> ((EntryPart) part).organisationId()).collect(Collectors.toSet());
        Set<Organisation> all = new HashSet<>(origins.organisations(ids).values());
        owners.forEach(owner -> all.add((Organisation) owner));
        return origins.thatMayHouse(all);
    }

    private static Object checked(IntakeTarget<Object, Object> target, Object facts) {
        Checks checks = new Checks();
        Object clean = target.check().apply(new EntryChecks(checks), facts);
        checks.refuseFaults();
        return clean;
    }

    private static Taken refused(Refusal refusal) {
        Refusal.Fault first = refusal.faults().get(0);
        return Taken.refused(first.field(), first.code());
    }
}
