package org.marram.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.After;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;

/** What help people got, in the database. */
@ApplicationScoped
class Helps {

    private static final String NEWEST = Times.NO_DAY.toString();

    @PersistenceContext
    private EntityManager entities;

    void add(HelpGiven help) {
        entities.persist(help);
    }

    /** As they stand, held; in one order, so that two who hold several do not wait for each other. */
    Map<Ref, HelpGiven> standing(long programmeId, Collection<Ref> helps) {
        return helps.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select h from HelpGiven h where h.programmeId = :programme and h.ref in :refs"
                                        + " and h.replacedAt = :never order by h.ref",
                                HelpGiven.class)
                        .setParameter("programme", programmeId)
                        .setParameter("refs", helps)
                        .setParameter("never", Times.NEVER)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .collect(Collectors.toMap(HelpGiven::ref, Function.identity()));
    }

    /** Of one person, the newest first. */
    Page<HelpView> of(long personId, String after, int limit) {
        After from = After.read(after, NEWEST);
        TypedQuery<HelpGiven> query = entities.createQuery(
                        "select h from HelpGiven h where h.personId = :person and h.replacedAt = :never"
                                + " and h.givenOn <= :on and (h.givenOn < :on or h.ref > :ref)"
                                + " order by h.givenOn desc, h.ref",
                        HelpGiven.class)
                .setParameter("person", personId)
                .setParameter("never", Times.NEVER)
                .setParameter("on", day(from.value()))
                .setParameter("ref", from.ref())
                .setMaxResults(limit + 1);
        return Page.of(query.getResultStream().map(HelpGiven::view).toList(), limit, view -> new After(
                        view.on().toString(), view.ref())
                .cursor());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("after", "unknown");
        }
    }
}
