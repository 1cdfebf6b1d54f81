package org.marram.ui.provider;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.attendance.AttendanceService;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.MarkAttendance;
import org.marram.attendance.MarkKind;
import org.marram.attendance.OneMark;
import org.marram.attendance.RosterView;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Texts;
import org.marram.ui.shell.Notice;

/**
 * The people of one class and their marks. Each tap is stored as it happens, and its row says so; "everyone else
 * present" waits some seconds for an undo, because a stored mark can be corrected but not taken away.
 */
class RosterMarks extends Div {

    private static final int AT_ONCE = 100;
    private static final Duration UNDO = Duration.ofSeconds(10);

    /** Stores after the time for an undo, or at once when the page is put away. */
    private static final String STORE_LATER = """
            clearTimeout(this.storing);
            this.storing = setTimeout(() => this.isConnected && this.$server.storeWaiting(), $0);
            if (!this.putAway) {
              this.putAway = () => document.hidden && this.isConnected && this.$server.storeWaiting();
              document.addEventListener('visibilitychange', this.putAway);
            }
            """;

    private final transient Texts texts;
    private final transient WallClock wall;
    private final transient AttendanceService attendance;
    private final transient Runnable counted;
    private final transient Runnable changed;
    private final Notice notice;
    private final Ref session;
    private final boolean canMark;
    private final boolean closed;
    private final RosterHead head;
    private final List<RosterRow> rows;

    /** @param counted after every mark; @param changed when the list that stands here is not the true one any more */
    RosterMarks(
            Texts texts,
            WallClock wall,
            AttendanceService attendance,
            RosterView roster,
            Notice notice,
            Runnable counted,
            Runnable changed) {
        this.texts = texts;
        this.wall = wall;
        this.attendance = attendance;
        this.notice = notice;
        this.counted = counted;
        this.changed = changed;
        this.session = roster.session();
        this.canMark = !wall.isToCome(roster.startsAt());
        this.closed = roster.closed();
        int minutes = (int) Duration.between(roster.startsAt(), roster.endsAt()).toMinutes();
        head = new RosterHead(texts, this::everyonePresent, this::undo, this::storeWaiting);
        head.add(notice);
        rows = roster.lines().stream()
                .map(line -> new RosterRow(texts, line, minutes, canMark, this::mark))
                .toList();
        Div list = new Div();
        list.setId("roster-list");
        list.addClassName("roster-list");
        list.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.t("roster.list"));
        rows.forEach(list::add);
        RosterKeys.listen(list);
        add(head, list);
        count();
    }

    private void mark(RosterRow row, MarkKind kind, int minutes, CorrectionReason reason) {
        try {
            store(List.of(new OneMark(row.enrolment(), kind, minutes, reason)));
            row.saved(kind, minutes, wall.hour());
            count();
        } catch (Refusal refusal) {
            if (isNotTrueAnyMore(refusal)) {
                changed.run();
            } else if (needsReason(refusal)) {
                row.askReason(kind, minutes, closed);
            } else {
                row.refused(texts.refusal(code(refusal)));
                count();
            }
        }
    }

    private void everyonePresent() {
        notice.clear();
        waitWith(rows.stream()
                .filter(RosterRow::isExpected)
                .map(RosterRow::enrolment)
                .collect(Collectors.toSet()));
    }

    /** Sets those of them who are not marked to present, to be stored in a moment; as many as are stored at once. */
    void waitWith(Set<Ref> enrolments) {
        rows.stream()
                .filter(row -> row.isOpen() && enrolments.contains(row.enrolment()))
                .limit(AT_ONCE)
                .forEach(row -> row.waits(MarkKind.PRESENT));
        if (!waiting().isEmpty()) {
            getElement().executeJs(STORE_LATER, (double) UNDO.toMillis());
        }
        count();
    }

    Set<Ref> waiting() {
        return rows.stream()
                .filter(RosterRow::isWaiting)
                .map(RosterRow::enrolment)
                .collect(Collectors.toSet());
    }

    private void undo() {
        rows.stream().filter(RosterRow::isWaiting).forEach(RosterRow::clear);
        notice.done(texts.t("roster.undone"));
        count();
    }

    /** Called by the page when the time for an undo is over; where nobody waits it does nothing. */
    @ClientCallable
    void storeWaiting() {
        List<RosterRow> chosen = rows.stream().filter(RosterRow::isWaiting).toList();
        if (chosen.isEmpty()) {
            return;
        }
        try {
            store(chosen.stream()
                    .map(row -> new OneMark(row.enrolment(), MarkKind.PRESENT, 0, null))
                    .toList());
            chosen.forEach(row -> row.saved(MarkKind.PRESENT, 0, wall.hour()));
            count();
        } catch (Refusal refusal) {
            if (isNotTrueAnyMore(refusal) || needsReason(refusal)) {
                changed.run();
            } else {
                chosen.forEach(row -> row.refused(texts.refusal(code(refusal))));
                count();
            }
        }
    }

    private void store(List<OneMark> marks) {
        attendance.mark(new MarkAttendance(session, marks));
        notice.clear();
    }

    int stored() {
        return (int) rows.stream().filter(RosterRow::isStored).count();
    }

    private void count() {
        head.show(stored(), waiting().size(), rows.size(), (int) UNDO.toSeconds(), canMark && !closed);
        counted.run();
    }

    /** Somebody on it may not be seen any more, or the session was called off meanwhile. */
    private static boolean isNotTrueAnyMore(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.NOT_FOUND
                || refusal.code().equals("session-not-held")
                || refusal.faults().stream().anyMatch(fault -> fault.code().equals("gone"));
    }

    /** Somebody else marked the same person meanwhile. */
    private static boolean needsReason(Refusal refusal) {
        return refusal.faults().stream().anyMatch(fault -> fault.field().endsWith(".reason"));
    }

    private static String code(Refusal refusal) {
        return refusal.faults().isEmpty()
                ? refusal.code()
                : refusal.faults().get(0).code();
    }
}
