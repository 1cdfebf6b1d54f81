package org.marram.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Role;
import org.marram.common.Page;
import org.marram.common.Refusal;
import org.marram.journal.JournalService;
import org.marram.journal.Trace;
import org.marram.person.PersonService;

/** Tells a person from the journal who looked at their record (rule 75). Their own reading and signing in is left out. */
@ApplicationScoped
@Transactional
public class LookService {

    private static final int MOST = 50;
    private static final long NOBODY = -1;

    @Inject
    private JournalService journal;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * The newest 50 rows of the journal about the signed-in person, one line for each day and each of those who looked, apart where it was in an emergency; {@code after}
     * is where an earlier answer ended. Lists that name several people are no row about one of them.
     */
    @Needs(Act.SEE_OWN_LOOKS)
    public OwnLooks mine(String after) {
        Instant before = before(after);
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        access.person(Act.SEE_OWN_LOOKS, own, null);
        List<Trace> found = journal.about(own, Role.PERSON.name(), before, MOST + 1);
        List<Trace> shown = found.size() <= MOST ? found : until(found.get(MOST), found);
        String next = shown.size() == found.size()
                ? null
                : shown.get(shown.size() - 1).at().toString();
        return new OwnLooks(people.names(List.of(own)).get(own), new Page<>(looks(shown), next));
    }

    /** Those of one instant stay together, so that the next part can begin before it. */
    private static List<Trace> until(Trace rest, List<Trace> found) {
        return found.stream().filter(each -> each.at().isAfter(rest.at())).toList();
    }

    private Instant before(String after) {
        try {
            return after == null ? clock.instant().plusSeconds(1) : Instant.parse(after);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("after", "unknown");
        }
    }

    private record Who(LocalDate day, long actor, Role as, boolean inEmergency) {}

    private List<Look> looks(List<Trace> traces) {
        Map<Who, List<Trace>> each = traces.stream()
                .collect(Collectors.groupingBy(
                        one -> new Who(
                                LocalDate.ofInstant(one.at(), clock.getZone()),
                                one.actorId(),
                                Role.valueOf(one.actorRole()),
                                AccessService.IN_EMERGENCY.equals(one.purpose())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return each.entrySet().stream()
                .map(one -> look(one.getKey(), one.getValue()))
                .toList();
    }

    private static Look look(Who who, List<Trace> newestFirst) {
        return new Look(
                who.day(),
                who.as(),
                who.inEmergency(),
                newestFirst.get(newestFirst.size() - 1).at(),
                newestFirst.get(0).at(),
                areas(newestFirst, false),
                areas(newestFirst, true),
                newestFirst.stream()
                        .filter(trace -> trace.action().equals(Act.REVEAL_ADDRESS.name()))
                        .map(Trace::purpose)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> areas(List<Trace> traces, boolean changed) {
        return traces.stream()
                .map(Trace::action)
                .filter(action -> Act.changes(action) == changed)
                .map(Act::area)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
