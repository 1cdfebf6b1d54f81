package org.marram.coming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.marram.calendar.ClassesChanged;
import org.marram.counselling.AppointmentChanged;
import org.marram.notice.NoticeKind;
import org.marram.notice.NoticeService;
import org.marram.referral.ReferralService;

/** Whoever has a place in a course, or an appointment, hears that there is something new when its hours change; what it is stands on their own page. */
@ApplicationScoped
class ClassNews {

    @Inject
    private ReferralService referrals;

    @Inject
    private NoticeService notices;

    void changed(@Observes ClassesChanged event) {
        notices.tell(referrals.peopleIn(event.courseId()), NoticeKind.CLASS_CHANGED);
    }

    void changed(@Observes AppointmentChanged event) {
        notices.tell(List.of(event.personId()), NoticeKind.APPOINTMENT_CHANGED);
    }
}
