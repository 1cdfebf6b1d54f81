package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.common.After;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** The organisations in the database, with their agreements. */
@ApplicationScoped
class Organisations {

    private static final int MOST_AGREEMENTS = 100;
    private static final String IN_FORCE =
            " a.fromOn <= :today and a.untilOn > :today and (a.endedOn is null or a.endedOn > :today)";
    private static final String WITH_AGREEMENT =
            " from Organisation o left join Agreement a on a.organisationId = o.id and" + IN_FORCE;

    /** The name of an organisation o, whatever its case and accents; a collation that MariaDB and MySQL share. */
    static final String FOLDED = "SQL('? COLLATE utf8mb4_unicode_520_ci', o.name)";

    private static final String FILTERED = " where o.programmeId = :programme"
            + " and (:retired = true and o.retiredAt is not null or :retired = false and o.retiredAt is null)"
            + " and " + FOLDED + " like :like escape '!' and (:anyKind = true or o.kind = :kind)"
            + " and concat(',', o.languages) like :language"
            + " and (:fresh = true or o.checkedOn is null or o.checkedOn < :before)"
            + " and (:inForce = false or a.id is not null)";

    @PersistenceContext
    private EntityManager entities;

    /** The agreement, if any, refers to the organisation, which therefore goes to the database first. */
    void add(Organisation organisation, Optional<Agreement> agreement) {
        entities.persist(organisation);
        entities.flush();
        agreement.ifPresent(entities::persist);
    }

    void add(Agreement agreement) {
        entities.persist(agreement);
    }

    /** By name; one more than the limit, to tell whether there are more. */
    List<OrganisationLine> page(long programmeId, DirectoryFilter filter, After after, int limit, LocalDate today) {
        return entities.createQuery(
                        "select o.ref, o.name, o.kind, o.languages, o.checkedOn, max(coalesce(a.endedOn, a.untilOn))"
                                + WITH_AGREEMENT + FILTERED
                                + " and (o.name > :name or (o.name = :name and o.ref > :ref))"
                                + " group by o.ref, o.name, o.kind, o.languages, o.checkedOn order by o.name, o.ref",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setParameter("today", today)
                .setParameter("retired", filter.retired())
                .setParameter("like", like(filter.name()))
                .setParameter("anyKind", filter.kind() == null)
                .setParameter("kind", filter.kind() == null ? OrganisationKind.TRAINING : filter.kind())
                .setParameter("language", filter.language() == null ? "%" : "%," + filter.language() + ",%")
                .setParameter("fresh", !filter.stale())
                .setParameter("inForce", filter.inForce())
                .setParameter("before", today.minusDays(filter.staleDays()))
                .setParameter("name", after.value())
                .setParameter("ref", after.ref())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> new OrganisationLine(
                        (Ref) row[0],
                        (String) row[1],
                        (OrganisationKind) row[2],
                        Organisation.languages((String) row[3]),
                        (LocalDate) row[4],
                        (LocalDate) row[5]))
                .toList();
    }

    Optional<OrganisationFacts> find(Ref ref, LocalDate today) {
        return entities.createQuery(
                        "select new org.marram.partner.OrganisationFacts(o.id, o.ref, o.name, o.programmeId,"
                                + " max(coalesce(a.endedOn, a.untilOn)))"
                                + WITH_AGREEMENT
                                + " where o.ref = :ref group by o.id, o.ref, o.name, o.programmeId",
                        OrganisationFacts.class)
                .setParameter("ref", ref)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    Optional<Organisation> find(Ref ref) {
        return entities.createQuery("select o from Organisation o where o.ref = :ref", Organisation.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction. */
    Optional<Organisation> hold(Ref ref) {
        return entities.createQuery("select o from Organisation o where o.ref = :ref", Organisation.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    /** Held until the end of the transaction. */
    Optional<Organisation> hold(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Held until the end of the transaction. */
    Optional<Agreement> holdAgreement(Ref ref) {
        return entities.createQuery("select a from Agreement a where a.ref = :ref", Agreement.class)
                .setParameter("ref", ref)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The last to begin first; at most 100. */
    List<AgreementView> agreements(long organisationId) {
        return entities.createQuery(
                        "select a from Agreement a where a.organisationId = :organisation"
                                + " order by a.fromOn desc, a.id desc",
                        Agreement.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST_AGREEMENTS)
                .getResultStream()
                .map(Agreement::view)
                .toList();
    }

    /** The display name of an account; null where there is none. */
    String nameOf(Long account) {
        return account == null
                ? null
                : entities.createQuery("select a.displayName from Account a where a.id = :id", String.class)
                        .setParameter("id", account)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    boolean hasAgreement(long organisationId, Cover cover, LocalDate today) {
        return !entities.createQuery(
                        "select a.id from Agreement a where a.organisationId = :organisation"
                                + " and a.covers like :cover and" + IN_FORCE,
                        Long.class)
                .setParameter("cover", '%' + cover.name() + '%')
                .setParameter("organisation", organisationId)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether one holds today or will on a later day. */
    boolean hasAgreementFrom(long organisationId, LocalDate today) {
        return agreements(organisationId).stream()
                .anyMatch(agreement -> agreement.lastsUntil().isAfter(today)
                        && agreement.lastsUntil().isAfter(agreement.fromOn()));
    }

    /** Sends the changes now. Refuses where somebody changed the same meanwhile. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.stale();
        }
    }

    /** What has these words somewhere, with {@code !} before what would stand for others; all where there are none. */
    static String like(String typed) {
        return typed == null
                ? "%"
                : "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
