package org.marram.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.marram.common.Ref;

/**
 * How a thing of the directory is read, checked, made and changed by what a row says of it.
 *
 * @param blank the facts of a thing that is new
 */
record IntakeTarget<E, F>(
        F blank, Function<E, F> facts, BiFunction<EntryChecks, F, F> check, Maker<E, F> make, BiConsumer<E, F> change) {

    /** Makes a thing that belongs to an organisation; an organisation belongs to a programme instead. */
    interface Maker<E, F> {
        E make(long belongsTo, F facts, Instant at, long by);
    }

    private static final Map<IntakeKind, IntakeTarget<?, ?>> ALL = Map.of(
            IntakeKind.ORGANISATION,
            new IntakeTarget<>(
                    new OrganisationSaid(null, null, Entry.EMPTY),
                    Organisation::said,
                    EntryChecks::checked,
                    (programme, said, at, by) -> {
                        Organisation made = new Organisation(programme, said.kind(), said.name(), at, by);
                        made.describe(said.entry());
                        return made;
                    },
                    (Organisation it, OrganisationSaid said) -> {
                        it.rename(said.name(), said.kind());
                        it.describe(said.entry());
                    }),
            IntakeKind.OFFERING,
            new IntakeTarget<>(
                    new OfferingFacts(null, null, null, null, null, List.of(), null),
                    (Offering it) -> it.view().facts(),
                    EntryChecks::checked,
                    Offering::new,
                    Offering::change),
            IntakeKind.SITE,
            new IntakeTarget<>(
                    new SiteFacts(null, true, null, null, null, null, null, null, null),
                    (Site it) -> it.view().facts(),
                    EntryChecks::checked,
                    Site::new,
                    Site::change),
            IntakeKind.CONTACT,
            new IntakeTarget<>(
                    new ContactFacts(null, null, null, null, false),
                    (PartnerContact it) -> it.view().facts(),
                    EntryChecks::checked,
                    PartnerContact::new,
                    PartnerContact::change));

    @SuppressWarnings("unchecked")
    static IntakeTarget<Object, Object> of(IntakeKind kind) {
        return (IntakeTarget<Object, Object>) ALL.get(kind.about());
    }

    static long id(Object thing) {
        return thing instanceof Organisation organisation ? organisation.id() : ((EntryPart) thing).id();
    }

    static Ref ref(Object thing) {
        return thing instanceof Organisation organisation ? organisation.ref() : ((EntryPart) thing).ref();
    }
}
