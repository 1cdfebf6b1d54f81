package org.marram.ui.coordinator.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marram.access.Colleague;
import org.marram.assignment.HandoverObstacle;
import org.marram.assignment.HandoverReason;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadSort;
import org.marram.closing.Destination;
import org.marram.closing.FollowUpOutcome;
import org.marram.closing.FollowUpView;
import org.marram.closing.OutcomeReason;
import org.marram.closing.ReopenReason;
import org.marram.plan.CloseReason;

/** What handing over, closing and filtering are called at the coordinator's door. */
public record CareWords(Words words) {

    public String t(String key, Object... values) {
        return words.t(key, values);
    }

    public String day(LocalDate day) {
        return words.day(day);
    }

    /** A name as a list shows it, also where it cannot be read. */
    public String name(String name) {
        return words.texts().name(name);
    }

    public String of(HandoverReason reason) {
        return switch (reason) {
            case FITS_BETTER -> t("handover.fits-better");
            case PERSONS_WISH -> t("reason.persons-wish");
            case WORKLOAD -> t("handover.workload");
            case AWAY -> t("handover.away");
            case LEAVES -> t("handover.leaves");
            case CAME_BACK -> t("handover.came-back");
        };
    }

    public String of(HandoverObstacle obstacle) {
        return switch (obstacle) {
            case THEIRS_ALREADY -> t("handover.theirs-already");
            case PLANNED -> t("handover.planned-already");
            case NOT_YOURS -> t("handover.not-yours");
            case BARRED -> t("handover.barred");
        };
    }

    public String of(Colleague colleague) {
        return colleague.team() == null ? colleague.name() : colleague.name() + " · " + colleague.team();
    }

    public String of(CloseReason reason) {
        return switch (reason) {
            case COMPLETED -> t("closing.completed");
            case PERSONS_WISH -> t("reason.persons-wish");
            case MOVED -> t("closing.moved");
            case OTHER_PROGRAMME -> t("closing.other-programme");
            case NO_CONTACT -> t("closing.no-contact");
            case DIED -> t("closing.died");
            case MISTAKE -> t("closing.mistake");
            case OTHER -> t("closing.other");
        };
    }

    public String of(ReopenReason reason) {
        return switch (reason) {
            case CAME_BACK -> t("reopen.came-back");
            case NEW_NEED -> t("reopen.new-need");
            case MISTAKE -> t("reopen.mistake");
            case OTHER -> t("closing.other");
        };
    }

    public String of(FollowUpOutcome outcome) {
        return switch (outcome) {
            case REACHED -> t("follow-up.reached");
            case NOT_REACHED -> t("follow-up.not-reached");
            case DECLINED -> t("follow-up.declined");
            case NO_MORE -> t("follow-up.no-more");
        };
    }

    public String of(OutcomeReason reason) {
        return switch (reason) {
            case MISTAKE -> t("reason.mistake");
            case HEARD_LATER -> t("follow-up.heard-later");
        };
    }

    /** Its day, and how it went where it did. */
    public String of(FollowUpView agreed) {
        return agreed.outcome() == null
                ? day(agreed.dueOn())
                : t("follow-up.went", day(agreed.dueOn()), of(agreed.outcome()));
    }

    public String of(Destination destination) {
        return switch (destination) {
            case OWN_RENT -> t("destination.own-rent");
            case OWN_RENT_WITH_HELP -> t("destination.own-rent-with-help");
            case OWN_HOME -> t("destination.own-home");
            case FAMILY_FOR_GOOD -> t("destination.family-for-good");
            case FRIENDS_FOR_GOOD -> t("destination.friends-for-good");
            case FAMILY_FOR_NOW -> t("destination.family-for-now");
            case FRIENDS_FOR_NOW -> t("destination.friends-for-now");
            case TRANSITIONAL -> t("destination.transitional");
            case HOST_HOME -> t("destination.host-home");
            case HOTEL -> t("destination.hotel");
            case EMERGENCY_HOUSING -> t("destination.emergency-housing");
            case HOSPITAL -> t("destination.hospital");
            case OUTDOORS -> t("destination.outdoors");
            case OTHER -> t("destination.other");
        };
    }

    public String of(CaseloadSort sort) {
        return switch (sort) {
            case NEXT_DUE -> t("filter.next-due-first");
            case LONGEST_NOT_SEEN -> t("filter.longest-not-seen-first");
        };
    }

    public String dueIn(int days) {
        return t("filter.due-in", days);
    }

    public String notSeen(int days) {
        return t("filter.not-seen", days);
    }

    /** What narrows the list, with the words for its pathway and for whose people they are; empty where nothing does. */
    public String of(CaseloadFilter filter, String pathway, String responsible) {
        List<String> said = new ArrayList<>();
        if (filter.closed()) {
            said.add(t("filter.closed"));
        }
        if (filter.overdue()) {
            said.add(t("late"));
        }
        if (filter.dueInDays() != null) {
            said.add(dueIn(filter.dueInDays()));
        }
        if (filter.reviewDue()) {
            said.add(t("filter.review-due"));
        }
        if (filter.notSeenDays() != null) {
            said.add(notSeen(filter.notSeenDays()));
        }
        if (pathway != null) {
            said.add(pathway);
        }
        if (responsible != null) {
            said.add(responsible);
        }
        if (filter.sort() == CaseloadSort.LONGEST_NOT_SEEN) {
            said.add(of(filter.sort()));
        }
        return String.join(" · ", said);
    }
}
