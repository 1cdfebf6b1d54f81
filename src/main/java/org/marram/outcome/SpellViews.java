package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;

/** Jobs and homes as they are read, the newest first: one query a part, however many there are. */
@ApplicationScoped
class SpellViews {

    private static final int MOST_EARLIER = 100;

    private static final String JOBS =
            "select s, k.displayName, r.displayName, m.ref, o.ref, o.name from Account k, JobSpell s"
                    + " left join Milestone m on m.id = s.milestoneId left join Account r on r.id = s.replacedBy"
                    + " left join Organisation o on o.id = s.organisationId"
                    + " where k.id = s.keptBy and s.personId = :person and ";

    private static final String HOMES = "select s, k.displayName, r.displayName, m.ref from Account k, HomeSpell s"
            + " left join Milestone m on m.id = s.milestoneId left join Account r on r.id = s.replacedBy"
            + " where k.id = s.keptBy and s.personId = :person and ";

    private static final String STANDING = "s.replacedAt = :never";
    private static final String AFTER = " and s.fromOn <= :from and (s.fromOn < :from or s.ref < :spell)";
    private static final String NEWEST_FIRST = " order by s.fromOn desc, s.ref desc";

    /** Where a part ends: the next one goes on before this day and this spell. */
    record Cursor(LocalDate from, Ref spell) {

        static Cursor parse(String text) {
            int tilde = text.indexOf('~');
            try {
                return new Cursor(LocalDate.parse(text.substring(0, tilde)), Ref.parse(text.substring(tilde + 1)));
            } catch (DateTimeException | IndexOutOfBoundsException | Refusal malformed) {
                throw Refusal.invalid("after", "unknown");
            }
        }

        @Override
        public String toString() {
            return from + "~" + spell;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    Page<JobView> jobs(Box box, Cursor after, int limit) {
        List<JobView> rows =
                standing(JOBS, box, after, limit).map(row -> job(row, box)).toList();
        return Page.of(rows, limit, job -> new Cursor(job.facts().from(), job.ref()).toString());
    }

    /** One of this person's, as it stands. */
    Optional<JobView> job(Box box, Ref job) {
        return entities.createQuery(JOBS + STANDING + " and s.ref = :job", Object[].class)
                .setParameter("never", Times.NEVER)
                .setParameter("person", box.personId())
                .setParameter("job", job)
                .getResultStream()
                .map(row -> job(row, box))
                .findFirst();
    }

    /** What was replaced or struck, the latest first; at most 100. */
    List<JobView> earlierJobs(Box box) {
        return replaced(JOBS, box).map(row -> job(row, box)).toList();
    }

    Page<HomeView> homes(Box box, Cursor after, int limit) {
        List<HomeView> rows =
                standing(HOMES, box, after, limit).map(row -> home(row, box)).toList();
        return Page.of(rows, limit, home -> new Cursor(home.facts().from(), home.ref()).toString());
    }

    /** What was replaced or struck, the latest first; at most 100. */
    List<HomeView> earlierHomes(Box box) {
        return replaced(HOMES, box).map(row -> home(row, box)).toList();
    }

    private JobView job(Object[] row, Box box) {
        JobSpell job = (JobSpell) row[0];
        return new JobView(
                job.ref(),
                job.version(),
                job.facts(opens(box), (Ref) row[3], (Ref) row[4]),
                (String) row[5],
                job.kept((String) row[1], (String) row[2]));
    }

    private HomeView home(Object[] row, Box box) {
        HomeSpell home = (HomeSpell) row[0];
        return new HomeView(
                home.ref(), home.version(), home.facts(opens(box), (Ref) row[3]), home.kept((String) row[1], (String)
                        row[2]));
    }

    /** Null for words that do not open, which the journal is told: one bad row hides no other. */
    private BiFunction<String, byte[], String> opens(Box box) {
        return (place, kept) -> {
            try {
                return box.open(place, kept);
            } catch (Refusal unreadable) {
                access.unreadable(box.personId());
                return null;
            }
        };
    }

    private Stream<Object[]> standing(String rows, Box box, Cursor after, int limit) {
        TypedQuery<Object[]> query = entities.createQuery(
                        rows + STANDING + (after == null ? "" : AFTER) + NEWEST_FIRST, Object[].class)
                .setParameter("never", Times.NEVER);
        if (after != null) {
            query.setParameter("from", after.from()).setParameter("spell", after.spell());
        }
        return query.setParameter("person", box.personId())
                .setMaxResults(limit + 1)
                .getResultStream();
    }

    private Stream<Object[]> replaced(String rows, Box box) {
        return entities.createQuery(
                        rows + "s.replacedAt < :never order by s.replacedAt desc, s.version desc", Object[].class)
                .setParameter("never", Times.NEVER)
                .setParameter("person", box.personId())
                .setMaxResults(MOST_EARLIER)
                .getResultStream();
    }
}
