package org.marram.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.After;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;

/**
 * All facts of one life in one reading: schools, credentials, gains, appointments, work on a day, income, jobs, homes, stays and help. What is
 * written down and corrected is so at the door of each fact's own room.
 */
@ApplicationScoped
@Transactional
public class LifeService {

    @Inject
    private LifeRows lives;

    @Inject
    private DrawnFacts drawn;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The facts of every kind, the newest first, each with everything that was ever written down of it; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<LifeFact> of(Ref person, String after, int limit) {
        int most = Page.limit(limit);
        Box box = people.box(access.person(Act.LIST_OUTCOMES, person));
        Page<LifeRow> page = Page.of(lives.latest(box.personId(), after, most), most, row -> new After(
                        row.from().toString(), row.ref())
                .cursor());
        Map<Ref, List<LifeRow>> versions =
                lives.versions(box.personId(), page.items()).stream().collect(Collectors.groupingBy(LifeRow::ref));
        BiFunction<String, byte[], String> opens = opens(box);
        return page.map(row -> new LifeFact(
                row.kind(),
                row.ref(),
                versions.getOrDefault(row.ref(), List.of(row)).stream()
                        .map(version -> version.told(opens))
                        .toList()));
    }

    /**
     * What a picture of the years shows of a life. What somebody lives on is there only for the person, and for those whose role and
     * token let them read outcomes. One query.
     */
    @Open(because = "the caller checked the person")
    public Drawn drawn(long personId) {
        boolean income = Objects.equals(current.actor().personId(), personId)
                || current.actor().may(Act.LIST_OUTCOMES);
        return drawn.of(personId, LocalDate.now(clock), income);
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
}
