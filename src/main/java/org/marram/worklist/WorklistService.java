package org.marram.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.access.Seen;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * What needs somebody today. Lines are computed from facts each time they are asked for, and gone when their cause is: whose they
 * are follows who is responsible now. A closed plan has none but the contact that was agreed for afterwards, and has
 * the others again when it goes on.
 */
@ApplicationScoped
@Transactional
public class WorklistService {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    @Inject
    private Worklists worklists;

    @Inject
    private WorklistViews views;

    @Inject
    private WorkFinder finder;

    @Inject
    private WorkPutOffs putOffs;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The people for whom one is responsible, and one's own to-dos. Thirteen statements, however many people. */
    @Needs(Act.LIST_WORK)
    public WorklistView mine(WorkKind only) {
        Actor actor = current.actor();
        Seen seen = access.people(Act.LIST_WORK);
        WorkMoment now = WorkMoment.of(clock);
        return views.of(new WorklistViews.Asked(
                now,
                worklists.subjects(seen, actor.account()),
                worklists.agreed(seen, actor.account(), now.today()),
                worklists.working(seen, actor.account(), null),
                worklists.raised(seen, actor.account(), null),
                null,
                actor.accountId(),
                false,
                only));
    }

    /** The people whom one's team walks with, of every coordinator or (not null) of one. Nobody's own to-dos. */
    @Needs(Act.LIST_TEAM_WORK)
    public WorklistView team(Ref coordinator, WorkKind only) {
        Seen seen = access.people(Act.LIST_TEAM_WORK);
        List<WorkSubject> subjects = worklists.subjects(seen, null);
        if (coordinator != null && subjects.size() > Worklists.MOST_PEOPLE) {
            subjects = worklists.subjects(seen, coordinator);
        }
        WorkMoment now = WorkMoment.of(clock);
        return views.of(new WorklistViews.Asked(
                now,
                subjects,
                worklists.agreed(seen, null, now.today()),
                worklists.working(seen, null, null),
                worklists.raised(seen, null, null),
                coordinator,
                null,
                true,
                only));
    }

    /**
     * A line is not seen until a day, while whoever is responsible now is. Refuses a day that is not 1 to 90 days ahead, a
     * to-do (which has a day of its own), and a line that is not there (conflict work-not-there). What stood before on the same
     * line ends.
     */
    @Needs(Act.PUT_OFF)
    public Ref putOff(PutOffWork command) {
        long personId = access.person(Act.PUT_OFF, command.person());
        WorkMoment now = WorkMoment.of(clock);
        LocalDate today = now.today();
        Checks checks = new Checks();
        WorkKind kind = checks.present("kind", command.kind());
        checks.that(kind != WorkKind.TODO, "kind", "not-possible");
        Ref object = checks.present("object", command.object());
        WorkPutOffReason reason = checks.present("reason", command.reason());
        LocalDate until = checks.present("untilOn", command.untilOn());
        checks.that(until == null || until.isAfter(today), "untilOn", "in-the-past");
        checks.that(
                until == null || !until.isAfter(today.plusDays(WorkPutOff.MOST_DAYS)), "untilOn", "over-ninety-days");
        checks.refuseFaults();
        Seen seen = access.seen(Act.PUT_OFF);
        WorkFound line = finder
                .lines(
                        worklists.subject(seen, personId),
                        worklists.agreed(seen, personId, today),
                        worklists.working(seen, null, personId),
                        worklists.raised(seen, null, personId),
                        now)
                .stream()
                .filter(found -> found.kind() == kind && found.object().equals(object))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("work-not-there"));
        long by = current.actor().accountId();
        putOffs.standing(line, today).forEach(earlier -> earlier.end(now.now(), by));
        WorkPutOff putOff = new WorkPutOff(current.actor().programmeId(), line, reason, until, now.now(), by);
        putOffs.add(putOff);
        return putOff.ref();
    }

    /** The line stands there again, where its cause still holds. Nothing happens where it does already. */
    @Needs(Act.PUT_OFF)
    public void bringBack(Ref putOff) {
        WorkPutOff found = putOffs.find(putOff).orElseThrow(() -> access.unknown(Act.PUT_OFF, putOff));
        access.person(Act.PUT_OFF, found.personId(), putOff);
        found.end(clock.instant(), current.actor().accountId());
    }

    /**
     * Every milestone later than planned of every open plan, the longest so first; keyset paging by {@code next}, at most 100
     * at once.
     */
    @Open(because = "operations and the benchmark look over all plans; it names nobody")
    public Page<WorkOverdue> overdue(String after, int limit) {
        int most = Page.limit(limit);
        String[] from = after == null ? null : after.split("~");
        List<Object[]> rows = worklists.overdue(
                LocalDate.now(clock),
                from == null ? FIRST_DAY : LocalDate.parse(from[0]),
                from == null ? Long.MIN_VALUE : Long.parseLong(from[1]),
                most + 1);
        Page<Object[]> page = Page.of(rows, most, row -> row[0] + "~" + row[1]);
        return new Page<>(
                page.items().stream()
                        .map(row -> new WorkOverdue((Ref) row[3], (Ref) row[2], (LocalDate) row[0]))
                        .toList(),
                page.next());
    }
}
