package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.common.Page;
import org.marram.common.Ref;

/** The templates of one programme; what is used is always the latest version. */
@ApplicationScoped
class Templates {

    private static final int MOST_ITEMS = 500;

    @PersistenceContext
    private EntityManager entities;

    /** By name. */
    List<TemplateLine> of(long programmeId) {
        return entities.createQuery(
                        "select t.ref, t.name from PlanTemplate t where t.programmeId = :programme order by t.name, t.id",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> new TemplateLine((Ref) row[0], (String) row[1]))
                .toList();
    }

    /** In the order of the lanes. */
    List<Pathway> pathways(long programmeId) {
        return entities.createQuery(
                        "select w.code, w.name from ProgrammePathway w where (w.programmeId is null or w.programmeId = :programme)"
                                + " and w.retiredAt is null order by w.position, w.id",
                        Object[].class)
                .setParameter("programme", programmeId)
                .setMaxResults(Page.MOST)
                .getResultStream()
                .map(row -> new Pathway((String) row[0], (String) row[1]))
                .toList();
    }

    Optional<Long> programme(Ref template) {
        return entities.createQuery("select t.programmeId from PlanTemplate t where t.ref = :ref", Long.class)
                .setParameter("ref", template)
                .getResultStream()
                .findFirst();
    }

    /** The items in order, with dates counted from the start; empty where the programme has no such template. */
    List<PreviewItem> items(Ref template, long programmeId, LocalDate startsOn) {
        return entities.createQuery(
                        "select i.position, i.pathway, i.goal, i.title, i.offsetDays, i.criterionKind, i.criterionAmount, i.needsPosition, w.name"
                                + " from TemplateItem i, TemplateVersion v, PlanTemplate t, ProgrammePathway w"
                                + " where w.code = i.pathway and v.id = i.versionId and t.id = v.templateId and t.ref = :ref and t.programmeId = :programme"
                                + " and v.number = (select max(w.number) from TemplateVersion w where w.templateId = t.id)"
                                + " order by i.position",
                        Object[].class)
                .setParameter("ref", template)
                .setParameter("programme", programmeId)
                .setMaxResults(MOST_ITEMS)
                .getResultStream()
                .map(row -> new PreviewItem(
                        (Integer) row[0],
                        new Pathway((String) row[1], (String) row[8]),
                        (String) row[2],
                        (String) row[3],
                        startsOn.plusDays((Integer) row[4]),
                        (CriterionKind) row[5],
                        (Integer) row[6],
                        (Integer) row[7]))
                .toList();
    }
}
