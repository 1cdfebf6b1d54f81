package org.marram.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.marram.access.AccessService;
import org.marram.access.AccountService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;

/** What the own programme has set for itself. Rooms above read it where they decide. */
@ApplicationScoped
@Transactional
public class ProgrammeService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<JobGapChanged> jobGap;

    @Inject
    private Clock clock;

    @Needs(Act.OPEN_SETTINGS)
    public SettingsView settings() {
        Programme own = own(Act.OPEN_SETTINGS);
        String setBy = own.setBy() == null ? null : accounts.nameOf(own.setBy());
        return new SettingsView(own.settings(), own.setAt(), setBy, own.version());
    }

    /**
     * From now on: lines of the worklist follow at once, and what jobs prove is counted anew where other gaps between them are allowed;
     * releases and referrals that stand keep their ends. Refuses what is
     * missing or beyond its bounds, a stale version. Answers the new version.
     */
    @Needs(Act.CHANGE_SETTINGS)
    public int change(ChangeSettings command) {
        Programme own = own(Act.CHANGE_SETTINGS);
        command.settings().refuseUnlessPossible();
        boolean otherGap = command.settings().jobGapDays() != own.jobGapDays();
        own.set(
                command.settings(),
                command.version(),
                clock.instant(),
                current.actor().accountId());
        entities.flush();
        if (otherGap) {
            jobGap.fire(new JobGapChanged(own.id()));
        }
        return own.version();
    }

    /** What stands on top of papers for employers; null for nothing. */
    @Open(because = "it is printed for strangers")
    public String letterhead() {
        return entities.find(Programme.class, current.actor().programmeId()).letterhead();
    }

    /** Most days between two jobs that count as days in a job. */
    @Open(because = "it is about nobody")
    public int jobGapDays() {
        return entities.find(Programme.class, current.actor().programmeId()).jobGapDays();
    }

    private Programme own(Act act) {
        Programme own = entities.find(Programme.class, current.actor().programmeId());
        access.programme(act, own.id(), own.ref());
        return own;
    }
}
