package org.marram.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.OwnSignInService;
import org.marram.access.Role;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;
import org.marram.journal.JournalService;
import org.marram.journal.Trace;
import org.marram.person.Box;
import org.marram.person.Known;
import org.marram.person.PersonService;

/**
 * A copy of everything that is held of a person (GDPR Art. 15 and 20; safety rule 96). All of it is read before the first byte of the
 * file is written, so that it is complete or refused, and nothing of it is kept.
 */
@ApplicationScoped
@Transactional
public class CopyService {

    /** Why a copy is made by the staff; the journal keeps it. */
    public static final Set<String> PURPOSES = Set.of("ASKED_BY_PERSON", "ASKED_BY_REPRESENTATIVE");

    private static final long NOBODY = -1;
    private static final int MOST_LOOKS = 20_000;

    @Inject
    private HeldTables tables;

    @Inject
    private HeldRows rows;

    @Inject
    private PersonService people;

    @Inject
    private JournalService journal;

    @Inject
    private OwnSignInService signIns;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * The signed-in person's own, without working notes that nobody shared. Refuses a sign-in that began too long ago
     * (sign-in-again), and everything where something sealed does not open.
     *
     * @param token of the present sign-in
     */
    @Needs(Act.TAKE_OWN_COPY)
    public DataCopy mine(String token, Locale language) {
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        access.person(Act.TAKE_OWN_COPY, own, null);
        signIns.refuseOld(token);
        return of(own, false, language);
    }

    /** To be read and handed over in person. Refuses an unknown purpose or language, and as {@link #mine}. */
    @Needs(Act.MAKE_COPY)
    public DataCopy of(Ref person, String purpose, String language) {
        Checks checks = new Checks();
        Locale locale = language == null ? Texts.LANGUAGES.get(0) : Locale.forLanguageTag(language);
        checks.that(Texts.LANGUAGES.contains(locale), "language", "unknown");
        checks.that(purpose != null && PURPOSES.contains(purpose), "purpose", "unknown")
                .refuseFaults();
        return of(access.person(Act.MAKE_COPY, person, purpose), true, locale);
    }

    private DataCopy of(long personId, boolean handedOver, Locale language) {
        Known known = Optional.ofNullable(people.known(List.of(personId)).get(personId))
                .orElseThrow(Refusal::unreadable);
        Box box = Optional.ofNullable(known.box()).orElseThrow(Refusal::unreadable);
        List<HeldTable> all = tables.all();
        List<HeldTable> standing = all.stream()
                .filter(table -> LeftOut.of(table.name(), handedOver) == null)
                .toList();
        Instant now = clock.instant();
        List<Trace> looks = journal.about(personId, Role.PERSON.name(), now.plusSeconds(1), MOST_LOOKS);
        return new DataCopy(
                known.nameToUse(),
                now,
                clock.getZone(),
                Texts.of("copy", language),
                rows.of(standing, box, handedOver),
                looks,
                leftOut(all, handedOver));
    }

    /** The reasons that apply, in their order. */
    private static Set<LeftOut> leftOut(List<HeldTable> tables, boolean handedOver) {
        return tables.stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.name()), table.columns().stream().map(HeldColumn::place)))
                .map(place -> LeftOut.of(place, handedOver))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
