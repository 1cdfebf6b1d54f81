package org.marram.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Open;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.Offered;
import org.marram.attendance.RosterLine;
import org.marram.attendance.RosterView;
import org.marram.common.Checks;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Lets the classes of a day be taken to where there is no connection, and takes the marks that come back. */
@ApplicationScoped
@Transactional
public class OfflineService {

    @Inject
    private AttendanceService attendance;

    @Inject
    private KeyRing keys;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Own sessions of a day that take place, at most 100; of names only initials. */
    @Open(because = "attendance asks whether the classes may be taken")
    public OfflineDay take(LocalDate day) {
        Instant now = clock.instant();
        List<OfflineList> lists =
                attendance.rosters(day).stream().map(each -> list(each, now)).toList();
        return new OfflineDay(day, now, now.plus(Ticket.LASTS), lists);
    }

    /**
     * Each mark for itself, as {@link AttendanceService#offer}. Refuses a ticket that is altered or somebody else's like an
     * unknown session, one of more than 24 hours ago (conflict list-too-old), a mark of somebody who was not on the list.
     */
    @Open(because = "attendance asks whether the session may be marked")
    public Sent send(SendMarks command) {
        Ticket ticket = Ticket.read(command.ticket(), this::mac)
                .filter(each -> each.isOf(current.actor().account(), command.session()))
                .orElseThrow(() -> access.unknown(Act.MARK_ATTENDANCE, command.session()));
        if (ticket.isOver(clock.instant())) {
            throw Refusal.conflict("list-too-old");
        }
        Set<Ref> listed = new HashSet<>(ticket.enrolments());
        Checks checks = new Checks();
        for (int i = 0; i < command.marks().size(); i++) {
            checks.that(
                    listed.contains(command.marks().get(i).mark().enrolment()), "marks[" + i + "].enrolment", "gone");
        }
        checks.refuseFaults();
        Offered offered = attendance.offer(command.session(), command.marks());
        return new Sent(
                offered.answers(),
                ticket.enrolments().stream()
                        .filter(each -> !offered.roster().contains(each))
                        .toList());
    }

    private OfflineList list(RosterView roster, Instant now) {
        List<Ref> enrolments =
                roster.lines().stream().map(RosterLine::enrolment).toList();
        return new OfflineList(
                roster.session(),
                new Ticket(current.actor().account(), roster.session(), now, enrolments).written(this::mac),
                roster.courseTitle(),
                LocalTime.ofInstant(roster.startsAt(), clock.getZone()),
                LocalTime.ofInstant(roster.endsAt(), clock.getZone()),
                (int) Duration.between(roster.startsAt(), roster.endsAt()).toMinutes(),
                roster.closed(),
                roster.lines().stream().map(OfflineLine::of).toList());
    }

    private byte[] mac(String words) {
        return keys.token("offline.ticket", words);
    }
}
