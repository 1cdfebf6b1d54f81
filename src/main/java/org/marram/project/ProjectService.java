package org.marram.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Ref;

/** What a programme runs and counts people in, and who was in it. Other systems say so; nothing that they said is overwritten. */
@ApplicationScoped
@Transactional
public class ProjectService {

    private static final int AT_ONCE = 5_000;

    @Inject
    private Projects projects;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** In which projects one person is or was, the newest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<StayView> of(Ref person) {
        return projects.standing(access.person(Act.LIST_OUTCOMES, person));
    }

    /** What was written down of one person's stays before the other system changed or deleted it, the latest first; at most 100. */
    @Needs(Act.LIST_OUTCOMES)
    public List<StayView> earlier(Ref person) {
        return projects.replaced(access.person(Act.LIST_OUTCOMES, person));
    }

    /** Of the own programme, by name; at most 1,000. */
    @Open(because = "it tells of nobody, and the caller's act was allowed")
    public List<ProjectLine> all() {
        return projects.of(current.actor().programmeId());
    }

    /** HUD HMIS project type of each, by key. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public Map<Long, Integer> types(Collection<Long> keys) {
        return projects.types(keys);
    }

    /**
     * Every stay of the own programme that touches these days, both of them counted, in batches of at most 5,000: all of one
     * person's one after the other. However many there are, no more than a batch is in memory.
     *
     * @param among keys of projects; empty for all
     */
    @Open(because = "the caller's act was allowed; of people it tells keys only")
    public void stays(LocalDate from, LocalDate until, Set<Long> among, Consumer<List<StayFact>> batches) {
        long programme = current.actor().programmeId();
        Projects.Row last = new Projects.Row(0, new StayFact(0, 0, 0, null, null, null));
        List<Projects.Row> rows;
        do {
            rows = projects.touching(programme, from, until, among, last, AT_ONCE);
            if (!rows.isEmpty()) {
                batches.accept(rows.stream().map(Projects.Row::fact).toList());
                last = rows.get(rows.size() - 1);
            }
        } while (rows.size() == AT_ONCE);
    }

    /** What each is here, in their order. One query, however many. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<ProjectLine> takeProjects(List<TakeProject> said) {
        long programme = current.actor().programmeId();
        Map<Ref, Project> found = projects.found(
                programme, refs(said.stream().map(TakeProject::project).toList()));
        List<ProjectLine> taken = new ArrayList<>();
        for (TakeProject one : said) {
            Project project = found.get(one.project());
            if (project == null) {
                project = new Project(programme, one.facts(), clock.instant(), by());
                projects.add(project);
            } else {
                project.become(one.facts());
            }
            taken.add(project.line());
        }
        projects.flush();
        return taken;
    }

    /**
     * The reference of each, in their order. What says the same as before changes nothing, and one that was struck comes back as a
     * new one. One query, however many.
     */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<Ref> take(List<TakeStay> said) {
        long programme = current.actor().programmeId();
        Instant now = clock.instant();
        Map<Ref, ProjectStay> standing = projects.standing(
                programme, refs(said.stream().map(TakeStay::stay).toList()));
        List<Ref> taken = new ArrayList<>();
        for (TakeStay one : said) {
            ProjectStay before = standing.get(one.stay());
            if (before != null && before.facts().equals(one.facts())) {
                taken.add(before.ref());
                continue;
            }
            ProjectStay next = next(programme, before, one.facts(), now);
            projects.add(next);
            taken.add(next.ref());
        }
        projects.flush();
        return taken;
    }

    /** Where it turns out to be somebody else's, a stay of their own, with no way to whose it was held for. */
    private ProjectStay next(long programme, ProjectStay before, StayFacts facts, Instant now) {
        if (before != null && before.facts().personId() == facts.personId()) {
            return before.becomes(facts, StayReason.CHANGED_THERE, now, by());
        }
        if (before != null) {
            before.replace(StayReason.CHANGED_THERE, now, by());
        }
        return new ProjectStay(programme, facts, now, by());
    }

    /** They count no more and stay readable. One query, however many. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public void strike(Collection<Ref> stays) {
        Instant now = clock.instant();
        projects.standing(current.actor().programmeId(), refs(stays))
                .values()
                .forEach(stay -> stay.replace(StayReason.DELETED_THERE, now, by()));
    }

    private long by() {
        return current.actor().accountId();
    }

    /** Never an empty list, which no query takes. */
    private static List<Ref> refs(Collection<Ref> some) {
        List<Ref> refs = some.stream().filter(Objects::nonNull).toList();
        return refs.isEmpty() ? List.of(Ref.of(new byte[16])) : refs;
    }
}
