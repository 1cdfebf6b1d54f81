package org.marram.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.marram.access.Actor;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.person.Box;

/** What 2,000 partners of a programme offer: 10,000 courses from a seed; and the match for one milestone as plain SQL. */
@ApplicationScoped
public class OfferSamples {

    static final int PARTNERS = 2_000;
    static final int COURSES = 10_000;

    private static final String ORGANISATION =
            "organisation (id, ref, programme_id, kind, name, created_at, created_by, version)";
    private static final String AGREEMENT = "agreement (id, ref, organisation_id, from_on, until_on, covers)";
    private static final String SITE =
            "site (id, ref, organisation_id, name, confidential, town, created_at, created_by, version)";
    private static final String COURSE = "course (id, ref, programme_id, organisation_id, title, starts_on, ends_on,"
            + " capacity, taken, created_at, created_by, version, language, level, rrule, from_minute, until_minute,"
            + " week_parts, site_id, childcare, total_hours, cost, currency, papers, age_from)";
    private static final List<String> KINDS = List.of("TRAINING", "SCHOOL", "EMPLOYER", "COUNSELLING");
    private static final List<String> LANGUAGES = List.of("es", "en", "fr", "ar");
    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "C1");

    /** The same question: filtered, weighed and put in order by the database, with what fifty lines show. */
    private static final String MATCH = """
            select c.id, c.ref, c.title, o.ref, o.name, c.starts_on, c.ends_on, c.capacity, c.taken, c.language, c.level,
                   c.rrule, c.from_minute, c.until_minute, c.week_parts, c.online, s.ref, s.name, s.town, s.accessibility,
                   c.wants, c.papers, c.age_from, c.cost, c.currency, c.credential, c.total_hours, c.childcare,
                   case when c.language is null then 0
                        when c.language = 'es' then case when c.level is null or c.level <= 'B1' then 3 else -4 end
                        else -14 end
                   + case when c.week_parts is null then 0 when c.week_parts & 585 = 0 then -14
                          when c.week_parts & 585 = c.week_parts then 4 else -2 end
                   + case when c.online then 2 when s.id is null then 0 when s.town = 'Town 7' then -200 else 2 end
                   + if(c.taken < c.capacity, 3, -3)
                   + case when c.starts_on < ? then -1 when c.starts_on > ? then -5 else 1 end
                   + case when c.childcare is null then 0 when c.childcare then 3 else -8 end
                   + case when c.total_hours is null then 0 when c.total_hours >= 90 then 2 else -2 end
                   + case when c.cost is null then 0 when c.cost = 0 then 1 else -1 end
                   + case when c.age_from is null or c.age_from = 0 then 0
                          when year(greatest(c.starts_on, ?)) - 2000 > c.age_from then 1
                          when year(greatest(c.starts_on, ?)) - 2000 < c.age_from then -14 else 0 end
                   + if(c.papers, -10, 0) + if(g.organisation_id is null, -30, 1) as score
            from course c join organisation o on o.id = c.organisation_id
            left join site s on s.id = c.site_id and s.confidential = false and s.removed_at is null
            left join (select distinct a.organisation_id from agreement a join organisation p on p.id = a.organisation_id
                       where p.programme_id = ? and a.from_on <= ? and a.until_on > ?
                         and (a.ended_on is null or a.ended_on > ?) and find_in_set('REFERRALS', a.covers) > 0) g
              on g.organisation_id = c.organisation_id
            where c.programme_id = ? and c.ends_on >= ? and o.retired_at is null
              and o.kind in ('TRAINING', 'SCHOOL', 'OWN_PROGRAMME')
            order by score desc, c.starts_on, c.id limit 50
            """;

    @Resource(lookup = "java:app/jdbc/marram")
    private DataSource source;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    void generate(long programme, long seed) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            RowSamples rows = new RowSamples(connection);
            Random random = new Random(seed);
            for (int partner = 0; partner < PARTNERS; partner++) {
                partner(rows, random, programme, partner);
            }
            rows.settle();
        }
    }

    private void partner(RowSamples rows, Random random, long programme, int number) throws SQLException {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        long partner = Ids.next();
        long site = Ids.next();
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        rows.add(ORGANISATION, partner, Ref.random(), programme, kind, "Partner " + number, now, 0, 1);
        String covers = number % 10 == 0 ? "ATTENDANCE" : "ATTENDANCE,REFERRALS";
        rows.add(AGREEMENT, Ids.next(), Ref.random(), partner, today.minusDays(9), today.plusDays(400), covers);
        rows.add(SITE, site, Ref.random(), partner, "House", false, "Town " + number % 40, now, 0, 1);
        for (int course = 0; course < COURSES / PARTNERS; course++) {
            LocalDate starts = today.plusDays(random.nextInt(300) - 100L);
            int day = random.nextInt(5);
            boolean said = random.nextInt(4) > 0;
            rows.add(
                    COURSE,
                    Ids.next(),
                    Ref.random(),
                    programme,
                    partner,
                    "Course " + number + " " + course,
                    starts,
                    starts.plusDays(120),
                    12,
                    random.nextInt(13),
                    now,
                    0,
                    1,
                    said ? LANGUAGES.get(random.nextInt(4)) : null,
                    said ? LEVELS.get(random.nextInt(4)) : null,
                    "FREQ=WEEKLY;BYDAY=" + List.of("MO", "TU", "WE", "TH", "FR").get(day),
                    540,
                    720,
                    1 << 3 * day,
                    said ? site : null,
                    said ? random.nextBoolean() : null,
                    said ? 30 + random.nextInt(120) : null,
                    said ? random.nextInt(2) * 1_000 : null,
                    "EUR",
                    said ? random.nextBoolean() : null,
                    said ? random.nextInt(2) * 27 : null);
        }
    }

    /** The references of the fifty, best first; with the scope, the journal row and the sealed situation opened. */
    List<Ref> match(Actor actor, Ref person, LocalDate dueOn) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            JdbcSamples jdbc = new JdbcSamples(connection, actor, keys, clock);
            Box box = jdbc.person(person, "FIND_OFFERINGS");
            Object[] sealed = jdbc.rows(
                            "select times, languages, avoids, childcare, born, papers from situation where person_id = ?",
                            box.personId())
                    .get(0);
            box.open("situation.times", (byte[]) sealed[0]);
            box.open("situation.languages", (byte[]) sealed[1]);
            box.open("situation.avoids", (byte[]) sealed[2]);
            box.open("situation.childcare", (byte[]) sealed[3]);
            box.open("situation.born", (byte[]) sealed[4]);
            box.open("situation.papers", (byte[]) sealed[5]);
            LocalDate today = LocalDate.now(clock);
            long programme = actor.programmeId();
            List<Object[]> lines =
                    jdbc.rows(MATCH, today, dueOn, today, today, programme, today, today, today, programme, today);
            List<Object> ids = lines.stream().map(row -> row[0]).toList();
            jdbc.rows(
                    "select course_id, count(*) from referral where waiting_at is not null and answered_at is null"
                            + " and withdrawn_at is null and expires_at > ? and course_id" + JdbcSamples.in(ids)
                            + " group by course_id",
                    jdbc.now(),
                    ids);
            connection.commit();
            return lines.stream().map(row -> Ref.of((byte[]) row[1])).toList();
        }
    }
}
