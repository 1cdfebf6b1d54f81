package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.marram.common.Ref;

/** Who could be responsible for people: the coordinators of the own programme who can sign in, and nobody else. */
@ApplicationScoped
@Transactional
public class ColleagueService {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /** By name; at most 500. */
    @Needs(Act.LIST_COLLEAGUES)
    public List<Colleague> list() {
        access.programme(Act.LIST_COLLEAGUES, current.actor().programmeId(), null);
        return facts().stream().map(this::of).toList();
    }

    /** As {@link #list}, for an act that was allowed already. */
    @Open(because = "the caller's act was allowed; staff of one programme know each other's names")
    public List<ColleagueFacts> facts() {
        return facts(rows(""));
    }

    /** Nobody where the account is not one of {@link #list}. */
    @Open(because = "the caller's act was allowed; staff of one programme know each other's names")
    public Optional<ColleagueFacts> facts(Ref ref) {
        return facts(rows(" and a.ref = ?2").setParameter(2, ref.bytes())).stream()
                .findFirst();
    }

    /** How the one who asks sees them. */
    @Open(because = "it only compares teams")
    public Colleague of(ColleagueFacts facts) {
        boolean own =
                facts.teamId() != null && facts.teamId().equals(current.actor().teamId());
        return new Colleague(facts.ref(), facts.name(), facts.team(), own);
    }

    private Query rows(String condition) {
        return entities.createNativeQuery("select a.id, a.ref, a.display_name, a.team_id, t.name from account a"
                        + " left join team t on t.id = a.team_id where a.programme_id = ?1 and a.role = 'COORDINATOR'"
                        + " and a.disabled_at is null" + condition + " order by a.display_name, a.id")
                .setParameter(1, current.actor().programmeId())
                .setMaxResults(MOST);
    }

    private static List<ColleagueFacts> facts(Query rows) {
        List<?> found = rows.getResultList();
        return found.stream().map(ColleagueService::one).toList();
    }

    private static ColleagueFacts one(Object found) {
        Object[] row = (Object[]) found;
        return new ColleagueFacts(
                ((Number) row[0]).longValue(),
                Ref.of((byte[]) row[1]),
                (String) row[2],
                row[3] == null ? null : ((Number) row[3]).longValue(),
                (String) row[4]);
    }
}
