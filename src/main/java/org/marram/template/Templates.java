package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Single templates, and their versions, which are written once. */
@ApplicationScoped
class Templates {

    @PersistenceContext
    private EntityManager entities;

    Optional<PlanTemplate> find(Ref ref) {
        return found(ref, LockModeType.NONE);
    }

    /** Held until the end of the transaction. */
    Optional<PlanTemplate> hold(Ref ref) {
        return found(ref, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PlanTemplate> found(Ref ref, LockModeType lock) {
        return entities.createQuery("select t from PlanTemplate t where t.ref = :ref", PlanTemplate.class)
                .setParameter("ref", ref)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Newest first; at most 100. */
    List<VersionLine> versions(long templateId) {
        return entities.createQuery(
                        "select new org.marram.template.VersionLine(v.number, v.createdAt, a.displayName)"
                                + " from TemplateVersion v left join Account a on a.id = v.createdBy"
                                + " where v.templateId = :template order by v.number desc",
                        VersionLine.class)
                .setParameter("template", templateId)
                .setMaxResults(Page.MOST)
                .getResultList();
    }

    /** In order; empty where there is no such version. Two queries. */
    List<Item> items(long templateId, int number) {
        List<Object[]> needs = rows(
                "select q.itemId, n.position from TemplateNeed q, TemplateItem n, TemplateVersion v where n.id = q.needsId"
                        + " and v.id = n.versionId and v.templateId = :template and v.number = :number order by n.position",
                templateId,
                number);
        return rows(
                        "select i.id, i.itemKey, i.pathway, w.name, i.goal, i.title, i.offsetUnit, i.offsetAmount,"
                                + " i.criterionKind, i.criterionAmount from TemplateItem i, TemplateVersion v, ProgrammePathway w"
                                + " where w.code = i.pathway and v.id = i.versionId and v.templateId = :template"
                                + " and v.number = :number order by i.position",
                        templateId,
                        number)
                .stream()
                .map(row -> new Item(
                        (Ref) row[1],
                        new Pathway((String) row[2], (String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        new Offset((OffsetUnit) row[6], (Integer) row[7]),
                        (CriterionKind) row[8],
                        (Integer) row[9],
                        needs.stream()
                                .filter(need -> need[0].equals(row[0]))
                                .map(need -> (Integer) need[1])
                                .toList()))
                .toList();
    }

    private List<Object[]> rows(String query, long templateId, int number) {
        return entities.createQuery(query, Object[].class)
                .setParameter("template", templateId)
                .setParameter("number", number)
                .getResultList();
    }

    /** Of the milestones of all versions. */
    Set<Ref> keys(long templateId) {
        return new HashSet<>(entities.createQuery(
                        "select distinct i.itemKey from TemplateItem i, TemplateVersion v"
                                + " where v.id = i.versionId and v.templateId = :template",
                        Ref.class)
                .setParameter("template", templateId)
                .getResultList());
    }

    void add(PlanTemplate template) {
        entities.persist(template);
    }

    /** Stores checked items as a version; their places are what others need them by. */
    void store(TemplateVersion version, List<Item> items) {
        entities.persist(version);
        flush();
        List<TemplateItem> kept = new ArrayList<>();
        for (Item item : items) {
            kept.add(new TemplateItem(version, kept.size() + 1, item));
        }
        kept.forEach(entities::persist);
        flush();
        for (int index = 0; index < kept.size(); index++) {
            long waits = kept.get(index).id();
            items.get(index)
                    .needs()
                    .forEach(position -> entities.persist(
                            new TemplateNeed(waits, kept.get(position - 1).id())));
        }
        flush();
    }

    /** Sends the changes now. Refuses where somebody changed the same meanwhile. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Refusal.stale();
        }
    }
}
