package org.marram.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.person.PersonService;
import org.marram.template.PreviewItem;

/** Templates for in-container tests, each new, and what only this room can look at. */
@ApplicationScoped
@Transactional
public class TemplateSamples {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonService people;

    /** Of two versions. Items: due dates counted in days from this day, whatever the plan's start. */
    public Ref aTemplate(long programme, LocalDate start, PreviewItem... items) {
        Ref ref = Ref.random();
        long template = Ids.next();
        insert(
                "plan_template (id, ref, programme_id, name, latest, created_at, created_by)"
                        + " values (?, ?, ?, 'Sample', 2, now(6), 0)",
                template,
                ref.bytes(),
                programme);
        version(template, 1, start, items[0]);
        version(template, 2, start, items);
        return ref;
    }

    private void version(long template, int number, LocalDate start, PreviewItem... items) {
        long version = Ids.next();
        insert(
                "template_version (id, template_id, number, created_at, created_by) values (?, ?, ?, now(6), 0)",
                version,
                template,
                number);
        Map<Integer, Long> ids = new HashMap<>();
        for (PreviewItem item : items) {
            ids.put(item.position(), Ids.next());
            insert(
                    "template_item (id, version_id, position, pathway, goal, title, offset_amount, criterion_kind,"
                            + " criterion_amount, item_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    ids.get(item.position()),
                    version,
                    item.position(),
                    item.pathway().code(),
                    item.goal(),
                    item.title(),
                    (int) (item.dueOn().toEpochDay() - start.toEpochDay()),
                    item.criterion().name(),
                    item.amount(),
                    item.key().bytes());
        }
        for (PreviewItem item : items) {
            item.needs().stream()
                    .filter(ids::containsKey)
                    .forEach(
                            needed -> insert("template_need values (?, ?)", ids.get(item.position()), ids.get(needed)));
        }
    }

    /** What was changed of a milestone, oldest first: field, was, became. */
    public List<String> amendments(long personId, Ref milestone) {
        Box box = people.box(personId);
        return entities.createQuery(
                        "select a from Amendment a, Milestone m where a.objectId = m.id and m.ref = :ref"
                                + " order by a.id",
                        Amendment.class)
                .setParameter("ref", milestone)
                .getResultStream()
                .map(each -> each.field() + ": " + each.was(box) + " > " + each.became(box))
                .toList();
    }

    private void insert(String into, Object... values) {
        var insert = entities.createNativeQuery("insert into " + into);
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }
}
