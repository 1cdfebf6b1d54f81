package org.marram.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.common.After;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Templates as lists show them: three queries, however many there are. */
@ApplicationScoped
class TemplateLines {

    private record Row(
            long id, Ref ref, String name, Phase phase, boolean own, int number, boolean retired, int version) {}

    private record Size(int goals, int milestones) {}

    private static final String SELECT =
            "select t.id, t.ref, t.name, t.phase, t.programmeId, t.latest, t.retiredAt, t.version from PlanTemplate t where ";

    @PersistenceContext
    private EntityManager entities;

    /** The programme's own by name, retired ones too; one more than the limit. */
    List<TemplateLine> own(long programmeId, After from, int limit) {
        return lines(
                query("t.programmeId = :programme and (t.name > :name or (t.name = :name and t.ref > :ref))"
                                + " order by t.name, t.ref")
                        .setParameter("programme", programmeId)
                        .setParameter("name", from.value())
                        .setParameter("ref", from.ref())
                        .setMaxResults(limit + 1),
                programmeId);
    }

    /** Those of everywhere, by name; at most 100. */
    List<TemplateLine> starters(long programmeId) {
        return lines(
                query("t.programmeId is null and t.retiredAt is null order by t.name, t.ref")
                        .setMaxResults(Page.MOST),
                programmeId);
    }

    /** What plans can be made from today: the programme's own by name, then those of everywhere; at most 200. */
    List<TemplateLine> usable(long programmeId) {
        return lines(
                query("(t.programmeId is null or t.programmeId = :programme) and t.retiredAt is null"
                                + " order by case when t.programmeId is null then 1 else 0 end, t.name, t.ref")
                        .setParameter("programme", programmeId)
                        .setMaxResults(2 * Page.MOST),
                programmeId);
    }

    private TypedQuery<Object[]> query(String which) {
        return entities.createQuery(SELECT + which, Object[].class);
    }

    private List<TemplateLine> lines(TypedQuery<Object[]> query, long programmeId) {
        List<Row> rows = query.getResultStream()
                .map(row -> new Row(
                        (Long) row[0],
                        (Ref) row[1],
                        (String) row[2],
                        (Phase) row[3],
                        row[4] != null,
                        (Integer) row[5],
                        row[6] != null,
                        (Integer) row[7]))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(Row::id).toList();
        Map<Long, Size> sizes = sizes(ids);
        Map<Long, Integer> plans = plans(ids, programmeId);
        return rows.stream()
                .map(row -> {
                    Size size = sizes.getOrDefault(row.id(), new Size(0, 0));
                    return new TemplateLine(
                            row.ref(),
                            row.name(),
                            row.phase(),
                            row.own(),
                            row.number(),
                            size.goals(),
                            size.milestones(),
                            plans.getOrDefault(row.id(), 0),
                            row.retired(),
                            row.version());
                })
                .toList();
    }

    /** Of the versions in use. */
    private Map<Long, Size> sizes(List<Long> ids) {
        Map<Long, Size> sizes = new HashMap<>();
        entities.createQuery(
                        "select t.id, i.pathway, i.goal, count(i.id) from TemplateItem i, TemplateVersion v, PlanTemplate t"
                                + " where v.id = i.versionId and t.id = v.templateId and v.number = t.latest and t.id in :ids"
                                + " group by t.id, i.pathway, i.goal",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> sizes.merge(
                        (Long) row[0],
                        new Size(1, ((Number) row[3]).intValue()),
                        (one, other) -> new Size(one.goals() + other.goals(), one.milestones() + other.milestones())));
        return sizes;
    }

    /** Of the own programme only: what others do with a template of everywhere is theirs. */
    private Map<Long, Integer> plans(List<Long> ids, long programmeId) {
        return entities.createQuery(
                        "select u.templateId, count(distinct u.planId) from TemplateUse u"
                                + " where u.templateId in :ids and u.programmeId = :programme group by u.templateId",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("programme", programmeId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }
}
